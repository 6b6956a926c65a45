import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { opportunityActivities } from './activities.ts'
import { opportunityKind } from './fields.ts'
import { can } from './policy.ts'
import { presentOpportunity } from './present.ts'
import * as store from './store.ts'
import { subjectOf } from './tell.ts'

/** Moves an opportunity to the recycle bin; it no longer counts in any report. */
export async function deleteOpportunity(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deleteOpportunityIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deleteOpportunityIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const deal = await presentOpportunity(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'delete', deal), 'opportunity.delete')
  if (deal.version !== version) throw staleVersion(deal)
  await moveToBin(tx, ctx, opportunityKind, id)
  await recordActivity(tx, ctx, {
    activity: opportunityActivities.deleted,
    subject: subjectOf(deal),
    data: { name: deal.name },
  })
}
