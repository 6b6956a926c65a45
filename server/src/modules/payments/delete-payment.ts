import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { lockContract } from '../contracts/index.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { paymentActivities } from './activities.ts'
import { paymentKind } from './fields.ts'
import { getPaymentIn } from './queries.ts'
import { settleContract } from './settle-contract.ts'

/** Takes a payment back: contract and plans are as if it had not been made, and the timeline keeps that it was. */
export async function deletePayment(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deletePaymentIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deletePaymentIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const { contractId } = await getPaymentIn(tx, ctx, id)
  const contract = await lockContract(tx, ctx, contractId)
  const payment = await getPaymentIn(tx, ctx, id)
  authorize(payment.can.delete, 'payment.delete')
  if (payment.version !== version) throw staleVersion(payment)
  await moveToBin(tx, ctx, paymentKind, id)
  await settleContract(tx, ctx, contractId)
  const { number, amount, currency } = payment
  const subject = { type: 'payment', id, customerId: contract.customerId }
  await recordActivity(tx, ctx, { activity: paymentActivities.deleted, subject, data: { number, amount, currency } })
}
