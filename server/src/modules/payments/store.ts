import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { Row } from '../../platform/records/row.ts'
import { insertRow, insertRows, updateRow } from '../../platform/records/store.ts'
import type { Allocation, Payment, Plan } from './allocation.ts'
import { paymentKind, planKind } from './fields.ts'

export const insertPayment = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, paymentKind, columns)
export const updatePayment = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, paymentKind, id, columns)

export const insertPlans = (tx: OrgTx, ctx: Ctx, rows: Record<string, unknown>[]): Promise<void> =>
  insertRows(tx, ctx, planKind, rows)
export const updatePlan = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, planKind, id, columns)

/** All plans and payments of a contract, whoever may see them. Ask under the contract's lock. */
export async function moneyOf(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  contractId: Id,
): Promise<{ plans: Plan[]; payments: Payment[] }> {
  const [plans, payments] = await Promise.all([
    tx
      .selectFrom('payment_plans')
      .select(['id', 'amount', 'due_on as dueOn', 'sequence'])
      .where('org_id', '=', ctx.orgId)
      .where('contract_id', '=', contractId)
      .where('deleted_at', 'is', null)
      .execute(),
    tx
      .selectFrom('payments')
      .select(['id', 'amount', 'paid_on as paidOn', 'payment_plan_id as paymentPlanId'])
      .where('org_id', '=', ctx.orgId)
      .where('contract_id', '=', contractId)
      .where('deleted_at', 'is', null)
      .execute(),
  ])
  return { plans, payments }
}

/** The last number given, deleted plans included: no number names two plans. */
export async function lastSequence(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, contractId: Id): Promise<number> {
  const found = await tx
    .selectFrom('payment_plans')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .where('org_id', '=', ctx.orgId)
    .where('contract_id', '=', contractId)
    .executeTakeFirst()
  return Number(found?.last ?? 0)
}

/** Lets go of a contract's allocations before amounts change, so that none stands above its plan or payment for a moment. */
export async function clearAllocations(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, contractId: Id): Promise<void> {
  await tx
    .deleteFrom('payment_allocations')
    .where('org_id', '=', ctx.orgId)
    .where('contract_id', '=', contractId)
    .execute()
  await sumAllocations(tx, ctx, contractId)
}

export async function insertAllocations(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  contractId: Id,
  allocations: readonly Allocation[],
): Promise<void> {
  if (allocations.length === 0) return
  const rows = allocations.map(({ paymentId, paymentPlanId, amount }) => ({
    org_id: ctx.orgId,
    contract_id: contractId,
    payment_id: paymentId,
    payment_plan_id: paymentPlanId,
    amount,
  }))
  await tx.insertInto('payment_allocations').values(rows).execute()
  await sumAllocations(tx, ctx, contractId)
}

/** The sums are taken from the allocations themselves; the tables' checks refuse any above the amount. */
async function sumAllocations(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, contractId: Id): Promise<void> {
  await sql`update payment_plans p set paid_amount = s.paid from (
      select pp.id, coalesce(sum(a.amount), 0) as paid from payment_plans pp
      left join payment_allocations a on a.org_id = pp.org_id and a.payment_plan_id = pp.id
      where pp.org_id = ${ctx.orgId} and pp.contract_id = ${contractId} group by pp.id) s
    where p.org_id = ${ctx.orgId} and p.id = s.id and p.paid_amount <> s.paid`.execute(tx)
  await sql`update payments p set allocated_amount = s.allocated from (
      select pp.id, coalesce(sum(a.amount), 0) as allocated from payments pp
      left join payment_allocations a on a.org_id = pp.org_id and a.payment_id = pp.id
      where pp.org_id = ${ctx.orgId} and pp.contract_id = ${contractId} group by pp.id) s
    where p.org_id = ${ctx.orgId} and p.id = s.id and p.allocated_amount <> s.allocated`.execute(tx)
}
