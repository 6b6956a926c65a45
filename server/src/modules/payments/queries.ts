import { sql } from 'kysely'
import { hasRight } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import { readOrg } from '../../platform/db/read-org.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { dayIn } from '../../platform/records/periods.ts'
import { selectRows, selectVisible } from '../../platform/records/select.ts'
import { getContractIn } from '../contracts/index.ts'
import { paymentKind, planKind } from './fields.ts'
import { remaining } from './plan.ts'
import { can, visiblePlans } from './policy.ts'
import { presentPayments, presentPlans } from './present.ts'
import type { Payment, PaymentPlan, PaymentSummary } from './schema.ts'

export async function listPayments(ctx: Ctx, query: ListQuery): Promise<Page<Payment>> {
  return readOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, paymentKind, query)
    return { ...page, items: await presentPayments(tx, ctx, page.items) }
  })
}

export async function getPayment(ctx: Ctx, id: Id): Promise<Payment> {
  return readOrg(ctx, (tx) => getPaymentIn(tx, ctx, id))
}

export async function getPaymentIn(tx: OrgTx, ctx: Ctx, id: Id): Promise<Payment> {
  const [payment] = await presentPayments(tx, ctx, [await selectVisible(tx, ctx, paymentKind, id)])
  return payment!
}

export async function listPlans(ctx: Ctx, query: ListQuery): Promise<Page<PaymentPlan>> {
  return readOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, planKind, query)
    return { ...page, items: await presentPlans(tx, ctx, page.items) }
  })
}

export async function getPlan(ctx: Ctx, id: Id): Promise<PaymentPlan> {
  return readOrg(ctx, (tx) => getPlanIn(tx, ctx, id))
}

export async function getPlanIn(tx: OrgTx, ctx: Ctx, id: Id): Promise<PaymentPlan> {
  const [plan] = await presentPlans(tx, ctx, [await selectVisible(tx, ctx, planKind, id)])
  return plan!
}

/** Plans that were just written, whoever may see them, in their order. */
export async function getPlansIn(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<PaymentPlan[]> {
  return presentPlans(
    tx,
    ctx,
    await selectRows(tx, ctx, planKind, { where: sql`t.id = any(${ids}::uuid[])`, tail: sql`order by t.sequence` }),
  )
}

/** How far a contract is paid, and what the actor may do about it. */
export async function getPaymentSummary(ctx: Ctx, contractId: Id): Promise<PaymentSummary> {
  return withOrg(ctx, async (tx) => {
    const contract = await getContractIn(tx, ctx, contractId)
    const { currency, amount, paidAmount, unpaidAmount, plannedAmount } = contract
    const isOpen = contract.status !== 'terminated'
    const mayEnter = (kind: RecordKind) => ctx.kinds.of(kind).byKey.get('amount')?.unseen === undefined
    return {
      currency,
      amount,
      paidAmount,
      unpaidAmount,
      plannedAmount,
      unplannedAmount: remaining(amount, plannedAmount),
      ...(await dueOf(tx, ctx, contractId)),
      can: {
        recordPayment: isOpen && mayEnter(paymentKind) && can(ctx.actor, 'payment.create', contract),
        planPayments: isOpen && mayEnter(planKind) && can(ctx.actor, 'paymentPlan.create', contract),
      },
    }
  })
}

async function dueOf(
  tx: OrgTx,
  ctx: Ctx,
  contractId: Id,
): Promise<Pick<PaymentSummary, 'overdueAmount' | 'nextDueOn'>> {
  if (!hasRight(ctx.actor, 'paymentPlan.view')) return { overdueAmount: null, nextDueOn: null }
  const today = dayIn(ctx.now, ctx.organization.timeZone)
  const found = await sql<{ overdue: string; next: string | null }>`
    select coalesce(sum(unpaid_amount) filter (where due_on < ${today}::date), 0)::numeric(18,2) as overdue, min(due_on)::date as next
    from payment_plans p where org_id = ${ctx.orgId} and contract_id = ${contractId} and deleted_at is null and unpaid_amount > 0
    and ${visiblePlans(ctx.actor, 'p', ctx.kinds)}`.execute(tx)
  const row = found.rows[0]!
  return { overdueAmount: row.overdue, nextDueOn: row.next }
}
