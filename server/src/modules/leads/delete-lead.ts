import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { leadActivities } from './activities.ts'
import { leadKind } from './fields.ts'
import { refuseConverted } from './lead.ts'
import { may } from './policy.ts'
import { presentLead } from './present.ts'
import * as store from './store.ts'

/** Moves a lead to the recycle bin. Throws already_converted for one that is part of a customer's history. */
export async function deleteLead(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deleteLeadIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deleteLeadIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const lead = presentLead(ctx, await store.forUpdate(tx, ctx, id))
  authorize(may(ctx.actor, 'delete', lead), 'lead.delete')
  refuseConverted(lead)
  if (lead.version !== version) throw staleVersion(lead)
  await moveToBin(tx, ctx, leadKind, id)
  await recordActivity(tx, ctx, {
    activity: leadActivities.deleted,
    subject: { type: 'lead', id },
    data: { name: lead.name },
  })
}
