import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { TeamOwnerChange } from '../../platform/records/requests.ts'
import { ownerColumns } from '../identity/index.ts'
import { addFormerOwner } from '../teams/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { opportunityActivities } from './activities.ts'
import { opportunityKind } from './fields.ts'
import { can } from './policy.ts'
import { presentOpportunity } from './present.ts'
import type { Opportunity } from './schema.ts'
import * as store from './store.ts'
import { subjectOf } from './tell.ts'

/** Hands an opportunity over to a colleague. The answer is the record as the actor last sees it, even if it is now out of reach. */
export async function changeOwner(ctx: Ctx, id: Id, input: TeamOwnerChange): Promise<Opportunity> {
  return withOrg(ctx, (tx) => changeOwnerIn(tx, ctx, id, input))
}

/** The same inside a transaction that is already open. */
export async function changeOwnerIn(tx: OrgTx, ctx: Ctx, id: Id, input: TeamOwnerChange): Promise<Opportunity> {
  const before = await presentOpportunity(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'transfer', before), 'opportunity.transfer')
  if (before.version !== input.version) throw staleVersion(before)
  const row = await store.update(tx, ctx, id, { ...(await ownerColumns(tx, ctx, input.ownerId)) })
  const after = await presentOpportunity(tx, ctx, row)
  await recordActivity(tx, ctx, {
    activity: opportunityActivities.ownerChanged,
    subject: subjectOf(after),
    data: { from: before.owner, to: after.owner },
  })
  if (input.keepsFormerOwner) await addFormerOwner(tx, ctx, opportunityKind, row, before.ownerId)
  return after
}
