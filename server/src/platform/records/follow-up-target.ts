import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from './kind.ts'

/** When a record was last contacted, and will be next; undefined leaves that as it is. */
export interface Contacted {
  lastAt: Date | null
  nextAt?: Date | null
}

/**
 * Writes the columns that a kind has opened to follow-ups. This is no change of the record: its version stays, so that
 * nobody who has it open in a form is told that someone else was faster.
 */
export async function noteContacted(tx: OrgTx, ctx: Ctx, kind: RecordKind, id: Id, { lastAt, nextAt }: Contacted): Promise<void> {
  const target = kind.followUpTarget
  if (!target) return
  const next = target.nextColumn && nextAt !== undefined ? sql`, ${sql.ref(target.nextColumn)} = ${nextAt}` : sql``
  await sql`update ${sql.table(kind.table)} set ${sql.ref(target.lastColumn)} = ${lastAt} ${next}
    where org_id = ${ctx.orgId} and id = ${id}`.execute(tx)
}
