import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { addAmounts, subtractAmounts } from '../../platform/money.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { lockContract } from '../contracts/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { paymentActivities } from './activities.ts'
import { checkPlan } from './create-payment.ts'
import { paymentKind } from './fields.ts'
import { refuseNothing, refuseOverpayment } from './limit.ts'
import { getPaymentIn } from './queries.ts'
import type { Payment, PaymentPatch } from './schema.ts'
import { settleContract } from './settle-contract.ts'
import * as store from './store.ts'

/** Corrects a payment; what it pays is worked out anew. Throws payment_exceeds_contract (409) and stale_version. */
export async function updatePayment(ctx: Ctx, id: Id, patch: PaymentPatch): Promise<Payment> {
  return withOrg(ctx, (tx) => updatePaymentIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open. */
export async function updatePaymentIn(tx: OrgTx, ctx: Ctx, id: Id, patch: PaymentPatch): Promise<Payment> {
  const { contractId } = await getPaymentIn(tx, ctx, id)
  const contract = await lockContract(tx, ctx, contractId)
  const before = await getPaymentIn(tx, ctx, id)
  authorize(before.can.edit, 'payment.edit')
  const { version, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  await checkPlan(tx, ctx, contractId, changes.paymentPlanId)
  const amount = addAmounts(changes.amount ?? before.amount)
  refuseNothing(amount)
  refuseOverpayment(contract, subtractAmounts(contract.paidAmount, before.amount), amount)
  await store.clearAllocations(tx, ctx, contractId)
  await store.updatePayment(tx, ctx, id, { ...toColumns(paymentKind, changes), amount })
  await settleContract(tx, ctx, contractId)
  const after = await getPaymentIn(tx, ctx, id)
  const changed = diffRecords(ctx, paymentKind, before, after).filter((change) => change.field !== 'allocatedAmount')
  const subject = { type: 'payment', id, customerId: contract.customerId }
  const data = { number: after.number, changes: changed }
  if (changed.length > 0) await recordActivity(tx, ctx, { activity: paymentActivities.updated, subject, data })
  return after
}
