import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from './kind.ts'

/** When a record was last contacted, and will be next; kinds without a column for the next contact always say null. */
export interface Contacted {
  lastAt: Date | null
  nextAt: Date | null
}

/** Reads and locks the columns that a kind has opened to follow-ups. */
export async function contactedForUpdate(tx: OrgTx, ctx: Ctx, kind: RecordKind, id: Id): Promise<Contacted> {
  const target = kind.followUpTarget
  if (!target) return { lastAt: null, nextAt: null }
  const next = target.nextColumn ? sql.ref(`t.${target.nextColumn}`) : sql`null::timestamptz`
  const found = await sql<{ last_at: Date | null; next_at: Date | null }>`
    select ${sql.ref(`t.${target.lastColumn}`)} as last_at, ${next} as next_at from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.id = ${id} for no key update of t`.execute(tx)
  return { lastAt: found.rows[0]?.last_at ?? null, nextAt: found.rows[0]?.next_at ?? null }
}

/**
 * Writes them. This is no change of the record: its version stays, so that nobody who has it open in a form is told that
 * someone else was faster.
 */
export async function noteContacted(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  id: Id,
  { lastAt, nextAt }: Contacted,
): Promise<void> {
  const target = kind.followUpTarget
  if (!target) return
  const next = target.nextColumn ? sql`, ${sql.ref(target.nextColumn)} = ${nextAt}` : sql``
  await sql`update ${sql.table(kind.table)} set ${sql.ref(target.lastColumn)} = ${lastAt} ${next}
    where org_id = ${ctx.orgId} and id = ${id}`.execute(tx)
}
