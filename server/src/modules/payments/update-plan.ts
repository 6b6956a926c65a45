import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { addAmounts, subtractAmounts } from '../../platform/money.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { lockContract } from '../contracts/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { planActivities } from './activities.ts'
import { planKind } from './fields.ts'
import { refuseNothing, refuseOverplanning } from './limit.ts'
import { getPlanIn } from './queries.ts'
import type { PaymentPlan, PlanPatch } from './schema.ts'
import { settleContract } from './settle-contract.ts'
import * as store from './store.ts'

const kept = new Set(['paidAmount', 'unpaidAmount'])

/** Changes a plan; which payments pay it is worked out anew. Throws plan_exceeds_contract (409) and stale_version. */
export async function updatePlan(ctx: Ctx, id: Id, patch: PlanPatch): Promise<PaymentPlan> {
  return withOrg(ctx, (tx) => updatePlanIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open. */
export async function updatePlanIn(tx: OrgTx, ctx: Ctx, id: Id, patch: PlanPatch): Promise<PaymentPlan> {
  const { contractId } = await getPlanIn(tx, ctx, id)
  const contract = await lockContract(tx, ctx, contractId)
  const before = await getPlanIn(tx, ctx, id)
  authorize(before.can.edit, 'paymentPlan.edit')
  const { version, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  const amount = addAmounts(changes.amount ?? before.amount)
  refuseNothing(amount)
  refuseOverplanning(contract, subtractAmounts(contract.plannedAmount, before.amount), amount)
  await store.clearAllocations(tx, ctx, contractId)
  await store.updatePlan(tx, ctx, id, { ...toColumns(planKind, changes), amount })
  await settleContract(tx, ctx, contractId)
  const after = await getPlanIn(tx, ctx, id)
  const changed = diffRecords(ctx, planKind, before, after).filter((change) => !kept.has(change.field))
  const subject = { type: 'paymentPlan', id, customerId: contract.customerId }
  const data = { number: after.number, changes: changed }
  if (changed.length > 0) await recordActivity(tx, ctx, { activity: planActivities.updated, subject, data })
  return after
}
