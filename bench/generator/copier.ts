import pg from 'pg'
import type { Id } from '../../server/src/platform/id.ts'
import type { TableBuffer } from './table-buffer.ts'

/** Writes whole batches of tables by COPY, which PostgreSQL refuses to roles that row-level security binds. */
export interface Copier {
  client: pg.Client
  copy(tables: readonly TableBuffer[]): Promise<number>
  close(): Promise<void>
}

/**
 * `url` is a superuser's, or the schema owner's. A superuser spares the checks of foreign keys, since the rows are known to
 * fit together; the owner lifts row-level security from the tables for the length of each batch's transaction.
 */
export async function openCopier(url: string, orgId: Id): Promise<Copier> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`select set_config('app.org_id', $1, false), set_config('synchronous_commit', 'off', false)`, [
    orgId,
  ])
  const role = await client.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user')
  const isSuperuser = role.rows[0]!.rolsuper
  if (isSuperuser) await client.query('set session_replication_role = replica')
  return {
    client,
    copy: (tables) => (isSuperuser ? flushAll(client, tables) : flushUnbound(client, tables)),
    close: () => client.end(),
  }
}

async function flushAll(client: pg.Client, tables: readonly TableBuffer[]): Promise<number> {
  let rows = 0
  for (const table of tables) rows += await table.flush(client)
  return rows
}

async function flushUnbound(client: pg.Client, tables: readonly TableBuffer[]): Promise<number> {
  await client.query('begin')
  for (const { table } of tables) await client.query(`alter table "${table}" no force row level security`)
  const rows = await flushAll(client, tables)
  for (const { table } of tables) await client.query(`alter table "${table}" force row level security`)
  await client.query('commit')
  return rows
}
