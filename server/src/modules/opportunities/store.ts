import type { Insertable } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { DB } from '../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { insertRows, updateRow } from '../../platform/records/store.ts'
import type { LineItem } from '../products/index.ts'
import { opportunityKind } from './fields.ts'
import type { Closure } from './opportunity.ts'

/** Locks a visible opportunity until the transaction ends. Throws not_found. */
export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, opportunityKind, id, 'forUpdate')
export const insertMany = (tx: OrgTx, ctx: Ctx, rows: Record<string, unknown>[]): Promise<void> =>
  insertRows(tx, ctx, opportunityKind, rows)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, opportunityKind, id, columns)

export async function insertLines(
  tx: OrgTx,
  ctx: Ctx,
  opportunities: readonly { id: Id; lines: readonly LineItem[] }[],
): Promise<void> {
  const rows = opportunities.flatMap(({ id, lines }) =>
    lines.map((line, position) => ({
      org_id: ctx.orgId,
      id: newId(),
      opportunity_id: id,
      position,
      product_id: line.productId,
      quantity: line.quantity,
      unit_price: line.unitPrice,
      discount_percent: line.discountPercent,
      amount: line.amount,
    })),
  )
  if (rows.length > 0) await tx.insertInto('opportunity_lines').values(rows).execute()
}

export async function replaceLines(tx: OrgTx, ctx: Ctx, id: Id, lines: readonly LineItem[]): Promise<void> {
  await tx.deleteFrom('opportunity_lines').where('org_id', '=', ctx.orgId).where('opportunity_id', '=', id).execute()
  await insertLines(tx, ctx, [{ id, lines }])
}

type NewRow<T extends 'stage_changes' | 'closures'> = Omit<Insertable<DB[T]>, 'org_id' | 'id'>

export async function insertStageChanges(
  tx: OrgTx,
  ctx: Ctx,
  changes: readonly NewRow<'stage_changes'>[],
): Promise<void> {
  if (changes.length > 0)
    await tx
      .insertInto('stage_changes')
      .values(changes.map((change) => ({ org_id: ctx.orgId, id: newId(), ...change })))
      .execute()
}

export async function insertClosures(tx: OrgTx, ctx: Ctx, closures: readonly NewRow<'closures'>[]): Promise<void> {
  if (closures.length > 0)
    await tx
      .insertInto('closures')
      .values(closures.map((closure) => ({ org_id: ctx.orgId, id: newId(), ...closure })))
      .execute()
}

/** Puts an opportunity that is in the recycle bin into another stage; its version and stamps change when it comes back. */
export async function moveDeleted(tx: OrgTx, ctx: Ctx, id: Id, stageId: Id): Promise<void> {
  await tx
    .updateTable('opportunities')
    .set({ stage_id: stageId, stage_entered_at: ctx.now })
    .where('org_id', '=', ctx.orgId)
    .where('id', '=', id)
    .execute()
}

/** A closure as a row of its own, and as the columns by which lists show it. */
export function closureColumns(closure: (Closure & { closedAt: Date }) | null) {
  return {
    status: closure?.outcome ?? 'open',
    closed_on: closure?.closedOn ?? null,
    closed_at: closure?.closedAt ?? null,
    loss_reason_id: closure?.lossReasonId ?? null,
  }
}

/** Marks the standing closure as taken back. */
export async function reopenClosure(tx: OrgTx, ctx: Ctx, id: Id): Promise<void> {
  await tx
    .updateTable('closures')
    .set({ reopened_at: ctx.now, reopened_by: ctx.actor.userId })
    .where('org_id', '=', ctx.orgId)
    .where('opportunity_id', '=', id)
    .where('reopened_at', 'is', null)
    .execute()
}
