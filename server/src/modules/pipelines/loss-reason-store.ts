import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'

interface LossReasonRow {
  id: Id
  name: string
  isActive: boolean
  position: number
}

/** One writer of the list at a time, also when the list is empty. */
export async function lockLossReasons(tx: OrgTx, ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('loss_reasons' || ${ctx.orgId}::text, 0))`.execute(tx)
}

export async function saveLossReasons(tx: OrgTx, ctx: Ctx, reasons: readonly LossReasonRow[]): Promise<void> {
  if (reasons.length === 0) return
  const stamp = {
    org_id: ctx.orgId,
    created_at: ctx.now,
    created_by: ctx.actor.userId,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  }
  await tx
    .insertInto('loss_reasons')
    .values(reasons.map(({ id, name, isActive, position }) => ({ ...stamp, id, name, is_active: isActive, position })))
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'id']).doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        is_active: eb.ref('excluded.is_active'),
        position: eb.ref('excluded.position'),
        updated_at: eb.ref('excluded.updated_at'),
        updated_by: eb.ref('excluded.updated_by'),
        version: eb('loss_reasons.version', '+', 1),
      })),
    )
    .execute()
}

export async function removeLossReasons(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .updateTable('loss_reasons')
      .set((eb) => ({
        deleted_at: ctx.now,
        updated_at: ctx.now,
        updated_by: ctx.actor.userId,
        version: eb('version', '+', 1),
      }))
      .where('org_id', '=', ctx.orgId)
      .where('id', 'in', [...ids])
      .execute()
}
