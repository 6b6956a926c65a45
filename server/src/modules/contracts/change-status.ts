import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { contractActivities } from './activities.ts'
import { decideStatus } from './contract.ts'
import { can } from './policy.ts'
import { presentContract } from './present.ts'
import type { Contract, NewStatusChange } from './schema.ts'
import * as store from './store.ts'

/** Moves a contract along its flow. For the status it has already nothing happens and the record comes back unchanged. */
export async function changeStatus(ctx: Ctx, id: Id, input: NewStatusChange): Promise<Contract> {
  return withOrg(ctx, (tx) => changeStatusIn(tx, ctx, id, input))
}

/** The same inside a transaction that is already open. */
export async function changeStatusIn(
  tx: OrgTx,
  ctx: Ctx,
  id: Id,
  { status, remark = null, version }: NewStatusChange,
): Promise<Contract> {
  const before = await presentContract(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'edit', before), 'contract.edit')
  if (before.version !== version) throw staleVersion(before)
  if (!decideStatus(before.status, status)) return before
  const after = await presentContract(tx, ctx, await store.update(tx, ctx, id, { status }))
  await store.insertStatusChange(tx, ctx, { contractId: id, from: before.status, to: status, remark })
  const subject = { type: 'contract', id, customerId: after.customerId }
  await recordActivity(tx, ctx, {
    activity: contractActivities.statusChanged,
    subject,
    data: { from: before.status, to: status, remark },
  })
  return after
}
