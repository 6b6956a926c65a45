import { authorize, authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { addAmounts } from '../../platform/money.ts'
import { nextNumber } from '../../platform/records/counter.ts'
import { visibleIds } from '../../platform/records/references.ts'
import { toColumns } from '../../platform/records/row.ts'
import { lockContract } from '../contracts/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { paymentActivities } from './activities.ts'
import { paymentKind } from './fields.ts'
import { refuseNothing, refuseOtherCurrency, refuseOverpayment, refuseTerminated } from './limit.ts'
import { can } from './policy.ts'
import { getPaymentIn } from './queries.ts'
import type { NewPayment, Payment } from './schema.ts'
import { settleContract } from './settle-contract.ts'
import * as store from './store.ts'

/**
 * Records money that came in on a contract, in the contract's currency. It pays the given plan and then the plans due first.
 * Throws payment_exceeds_contract (409) with what is left to be paid, also to the slower of two writers at once.
 */
export async function createPayment(ctx: Ctx, input: NewPayment): Promise<Payment> {
  authorizeRight(ctx.actor, 'payment.create')
  return withOrg(ctx, async (tx) => {
    await refuseUnknownContract(tx, ctx, input.contractId)
    return createPaymentIn(tx, ctx, input)
  })
}

/** The same where the contract is in the path: one that cannot be seen is not found. */
export async function createPaymentOfContract(
  ctx: Ctx,
  contractId: Id,
  input: Omit<NewPayment, 'contractId'>,
): Promise<Payment> {
  return withOrg(ctx, (tx) => createPaymentIn(tx, ctx, { ...input, contractId }))
}

/** The same inside a transaction that is already open. */
export async function createPaymentIn(tx: OrgTx, ctx: Ctx, input: NewPayment): Promise<Payment> {
  const contract = await lockContract(tx, ctx, input.contractId)
  authorize(can(ctx.actor, 'payment.create', contract), 'payment.create')
  refuseTerminated(contract)
  refuseNothing(input.amount)
  refuseOtherCurrency(contract, input.currency)
  await checkPlan(tx, ctx, contract.id, input.paymentPlanId)
  refuseOverpayment(contract, contract.paidAmount, input.amount)
  const amount = addAmounts(input.amount)
  const number = await nextNumber(tx, ctx, 'HK')
  const row = await store.insertPayment(tx, ctx, {
    ...toColumns(paymentKind, input),
    amount,
    currency: contract.currency,
    number,
  })
  await settleContract(tx, ctx, contract.id)
  const payment = await getPaymentIn(tx, ctx, row.id)
  await recordActivity(tx, ctx, {
    activity: paymentActivities.created,
    subject: { type: 'payment', id: payment.id, customerId: contract.customerId },
    data: { number, amount, currency: contract.currency, paidOn: payment.paidOn, method: payment.method },
  })
  return payment
}

/** In a body a contract that cannot be seen is a fault of the field. */
export async function refuseUnknownContract(tx: OrgTx, ctx: Ctx, contractId: string): Promise<void> {
  const found = await visibleIds(tx, ctx, 'contract', [contractId])
  if (!found.has(contractId.toLowerCase())) throw validationFailed([{ path: 'contractId', code: 'not_found' }])
}

/** A payment is made for a plan of its own contract. */
export async function checkPlan(
  tx: OrgTx,
  ctx: Ctx,
  contractId: string,
  planId: string | null | undefined,
): Promise<void> {
  if (!planId) return
  const { plans } = await store.moneyOf(tx, ctx, contractId)
  if (!plans.some((plan) => plan.id === planId.toLowerCase()))
    throw validationFailed([{ path: 'paymentPlanId', code: 'not_found' }])
}
