import { sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { Values } from '../kinds/import-kind.ts'

/** One line of what a dry run has left behind: a text that tells a record, or the record itself with what rows say of it. */
export interface Trial {
  key: string
  recordId: Id
  isVirtual: boolean | null
  content: Values | null
}

export type LoadTrials = (tx: OrgTx, ctx: Ctx, keys: readonly string[]) => Promise<Trial[]>

/** What is kept under these keys, and the records that they tell. */
export async function loadTrials(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  importId: Id,
  keys: readonly string[],
): Promise<Trial[]> {
  const found = await sql<Trial>`
    with asked as (select t.key, t.record_id, t.is_virtual, t.content from import_trials t
      where t.org_id = ${ctx.orgId} and t.import_id = ${importId} and t.key = any(${keys}::text[]))
    select key, record_id as "recordId", is_virtual as "isVirtual", content from asked
    union all
    select t.key, t.record_id, t.is_virtual, t.content from import_trials t
    where t.org_id = ${ctx.orgId} and t.import_id = ${importId}
      and t.key = any(array(select '@' || a.record_id from asked a where a.content is null))`.execute(tx)
  return found.rows
}
