import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { Amount } from '../../platform/money.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { insertRow, updateRow } from '../../platform/records/store.ts'
import type { LineItem } from '../products/index.ts'
import type { Status } from './contract.ts'
import { contractKind } from './fields.ts'

/** Locks a visible contract until the transaction ends. Throws not_found. */
export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, contractKind, id, 'forUpdate')
export const insert = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, contractKind, columns)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, contractKind, id, columns)

export async function replaceLines(tx: OrgTx, ctx: Ctx, contractId: Id, lines: readonly LineItem[]): Promise<void> {
  await tx.deleteFrom('contract_lines').where('org_id', '=', ctx.orgId).where('contract_id', '=', contractId).execute()
  if (lines.length === 0) return
  const rows = lines.map((line, position) => ({
    org_id: ctx.orgId,
    id: newId(),
    contract_id: contractId,
    position,
    product_id: line.productId,
    quantity: line.quantity,
    unit_price: line.unitPrice,
    discount_percent: line.discountPercent,
    amount: line.amount,
  }))
  await tx.insertInto('contract_lines').values(rows).execute()
}

interface StatusChange {
  contractId: Id
  from: Status | null
  to: Status
  remark: string | null
}

export async function insertStatusChange(
  tx: OrgTx,
  ctx: Ctx,
  { contractId, from, to, remark }: StatusChange,
): Promise<void> {
  const stamps = { changed_at: ctx.now, changed_by: ctx.actor.userId }
  const row = {
    org_id: ctx.orgId,
    id: newId(),
    contract_id: contractId,
    from_status: from,
    to_status: to,
    remark,
    ...stamps,
  }
  await tx.insertInto('contract_status_changes').values(row).execute()
}

/** Sets both sums; a version of the contract is what people edit, and stays. The table's checks refuse sums beyond the amount. */
export async function setSums(
  tx: OrgTx,
  ctx: Ctx,
  contractId: Id,
  sums: { paidAmount: Amount; plannedAmount: Amount },
): Promise<void> {
  await sql`update contracts set paid_amount = ${sums.paidAmount}, planned_amount = ${sums.plannedAmount}, updated_at = ${ctx.now}, updated_by = ${ctx.actor.userId}
    where org_id = ${ctx.orgId} and id = ${contractId}`.execute(tx)
}
