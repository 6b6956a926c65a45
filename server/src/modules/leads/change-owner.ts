import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { TeamOwnerChange } from '../../platform/records/requests.ts'
import { ownerColumns } from '../identity/index.ts'
import { addFormerOwner } from '../teams/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { leadActivities } from './activities.ts'
import { refuseConverted } from './lead.ts'
import { leadKind } from './fields.ts'
import { may } from './policy.ts'
import { presentLead } from './present.ts'
import type { Lead } from './schema.ts'
import * as store from './store.ts'

/** Hands a lead over to a colleague. The answer is the lead as the actor last sees it, even if it is now out of reach. */
export async function changeOwner(ctx: Ctx, id: Id, input: TeamOwnerChange): Promise<Lead> {
  return withOrg(ctx, (tx) => changeOwnerIn(tx, ctx, id, input))
}

/** The same inside a transaction that is already open. */
export async function changeOwnerIn(tx: OrgTx, ctx: Ctx, id: Id, input: TeamOwnerChange): Promise<Lead> {
  const before = presentLead(ctx, await store.forUpdate(tx, ctx, id))
  authorize(may(ctx.actor, 'transfer', before), 'lead.transfer')
  refuseConverted(before)
  if (before.version !== input.version) throw staleVersion(before)
  const row = await store.update(tx, ctx, id, { ...(await ownerColumns(tx, ctx, input.ownerId)) })
  const after = presentLead(ctx, row)
  await recordActivity(tx, ctx, {
    activity: leadActivities.ownerChanged,
    subject: { type: 'lead', id },
    data: { from: before.owner, to: after.owner },
  })
  if (input.keepsFormerOwner) await addFormerOwner(tx, ctx, leadKind, row, before.ownerId)
  return after
}
