import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { lockContract } from '../contracts/index.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { planActivities } from './activities.ts'
import { planKind } from './fields.ts'
import { getPlanIn } from './queries.ts'
import { settleContract } from './settle-contract.ts'

/** Drops a plan; what was paid on it pays the other plans, or waits for a new one. */
export async function deletePlan(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deletePlanIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deletePlanIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const { contractId } = await getPlanIn(tx, ctx, id)
  const contract = await lockContract(tx, ctx, contractId)
  const plan = await getPlanIn(tx, ctx, id)
  authorize(plan.can.delete, 'paymentPlan.delete')
  if (plan.version !== version) throw staleVersion(plan)
  await moveToBin(tx, ctx, planKind, id)
  await settleContract(tx, ctx, contractId)
  const { number, amount, currency } = plan
  const subject = { type: 'paymentPlan', id, customerId: contract.customerId }
  await recordActivity(tx, ctx, { activity: planActivities.deleted, subject, data: { number, amount, currency } })
}
