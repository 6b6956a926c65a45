import { sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'

/** What an import did to one record. */
export interface Logged {
  id: Id
  kind: string
  /** Of the file. */
  row: number
  action: 'created' | 'updated'
  /** JSON of the columns that a change has changed, as they were. */
  before: string | null
}

/**
 * The next records that an undo has to do with, behind one: those that refer to others of the import come before them.
 * Whoever starts at the top each time would walk over all that has been taken back already.
 */
export async function loadLogged(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  importId: Id,
  { behind, limit }: { behind: Id | undefined; limit: number },
): Promise<Logged[]> {
  const further = behind === undefined ? sql`` : sql`and r.record_id < ${behind}`
  const found = await sql<Logged>`select r.record_id as id, r.kind, r.row_number as row, r.action,
      r.before::text as before
    from import_records r where r.org_id = ${ctx.orgId} and r.import_id = ${importId} ${further}
    order by r.record_id desc limit ${limit}`.execute(tx)
  return found.rows
}

/** Only which they are, for a look at all of them. */
export async function loadLoggedIds(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  importId: Id,
  { behind, limit }: { behind: Id | undefined; limit: number },
): Promise<Id[]> {
  const further = behind === undefined ? sql`` : sql`and r.record_id < ${behind}`
  const found = await sql<{ id: Id }>`select r.record_id as id from import_records r
    where r.org_id = ${ctx.orgId} and r.import_id = ${importId} ${further} order by r.record_id desc limit ${limit}`.execute(
    tx,
  )
  return found.rows.map(({ id }) => id)
}
