import pg from 'pg'
import type { Id } from '../../server/src/platform/id.ts'
import { type ColumnTypes, readColumnTypes, type TableBuffer } from './table-buffer.ts'
import { areMostlyNew, takeOffIndexes } from './without-indexes.ts'

/** Writes whole batches of tables by COPY, which PostgreSQL refuses to roles that row-level security binds. */
export interface Copier {
  client: pg.Client
  types: ColumnTypes
  /** Begins; `customers` are to come into these tables. */
  begin(tables: readonly string[], customers: number): Promise<void>
  /** Takes what the tables hold now; they may be filled again meanwhile. */
  copy(tables: readonly TableBuffer[]): Promise<number>
  /** Makes it all last. */
  finish(): Promise<void>
  close(): Promise<void>
}

/**
 * `url` is a superuser's, or the schema owner's. A superuser spares the checks of foreign keys, since the rows are known to
 * fit together; the owner lifts row-level security from the tables. All is one transaction: whoever is cut off leaves nothing.
 */
export async function openCopier(url: string, orgId: Id): Promise<Copier> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`select set_config('app.org_id', $1, false), set_config('synchronous_commit', 'off', false)`, [
    orgId,
  ])
  const role = await client.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user')
  const isSuperuser = role.rows[0]!.rolsuper
  let written: readonly string[] = []
  let putBack = async (): Promise<void> => undefined
  return {
    client,
    types: await readColumnTypes(client),
    async begin(tables, customers) {
      written = tables
      await client.query('begin')
      if (isSuperuser) await client.query('set session_replication_role = replica')
      else for (const name of written) await client.query(`alter table "${name}" no force row level security`)
      if (await areMostlyNew(client, 'customers', customers)) putBack = await takeOffIndexes(client, written)
    },
    async copy(filled) {
      let rows = 0
      for (const send of filled.map((table) => table.take())) rows += await send(client)
      return rows
    },
    async finish() {
      await putBack()
      if (!isSuperuser) for (const name of written) await client.query(`alter table "${name}" force row level security`)
      await client.query('commit')
    },
    close: () => client.end(),
  }
}
