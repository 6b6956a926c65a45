import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { TeamOwnerChange } from '../../platform/records/requests.ts'
import { ownerColumns } from '../identity/index.ts'
import { addFormerOwner } from '../teams/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { contractActivities } from './activities.ts'
import { contractKind } from './fields.ts'
import { can } from './policy.ts'
import { presentContract } from './present.ts'
import type { Contract } from './schema.ts'
import * as store from './store.ts'

/** Hands a contract over, its plans and payments with it. The answer is the record as the actor last sees it. */
export async function changeOwner(ctx: Ctx, id: Id, input: TeamOwnerChange): Promise<Contract> {
  return withOrg(ctx, (tx) => changeOwnerIn(tx, ctx, id, input))
}

/** The same inside a transaction that is already open. */
export async function changeOwnerIn(tx: OrgTx, ctx: Ctx, id: Id, input: TeamOwnerChange): Promise<Contract> {
  const before = await presentContract(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'transfer', before), 'contract.transfer')
  if (before.version !== input.version) throw staleVersion(before)
  const row = await store.update(tx, ctx, id, { ...(await ownerColumns(tx, ctx, input.ownerId)) })
  const after = await presentContract(tx, ctx, row)
  const subject = { type: 'contract', id, customerId: after.customerId }
  await recordActivity(tx, ctx, {
    activity: contractActivities.ownerChanged,
    subject,
    data: { from: before.owner, to: after.owner },
  })
  if (input.keepsFormerOwner) await addFormerOwner(tx, ctx, contractKind, row, before.ownerId)
  return after
}
