import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { OwnerChange } from '../../platform/records/requests.ts'
import { ownerColumns } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { leadActivities } from './activities.ts'
import { refuseConverted } from './lead.ts'
import { may } from './policy.ts'
import { presentLead } from './present.ts'
import type { Lead } from './schema.ts'
import * as store from './store.ts'

/** Hands a lead over to a colleague. The answer is the lead as the actor last sees it, even if it is now out of reach. */
export async function changeOwner(ctx: Ctx, id: Id, input: OwnerChange): Promise<Lead> {
  return withOrg(ctx, (tx) => changeOwnerIn(tx, ctx, id, input))
}

/** The same inside a transaction that is already open. */
export async function changeOwnerIn(tx: OrgTx, ctx: Ctx, id: Id, input: OwnerChange): Promise<Lead> {
  const before = presentLead(ctx, await store.forUpdate(tx, ctx, id))
  authorize(may(ctx.actor, 'transfer', before), 'lead.transfer')
  refuseConverted(before)
  if (before.version !== input.version) throw staleVersion(before)
  const after = presentLead(ctx, await store.update(tx, ctx, id, { ...(await ownerColumns(tx, ctx, input.ownerId)) }))
  await recordActivity(tx, ctx, {
    activity: leadActivities.ownerChanged,
    subject: { type: 'lead', id },
    data: { from: before.owner, to: after.owner },
  })
  return after
}
