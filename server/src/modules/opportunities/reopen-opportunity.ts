import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { opportunityActivities } from './activities.ts'
import { decideReopening } from './opportunity.ts'
import { can } from './policy.ts'
import { presentOpportunity } from './present.ts'
import type { Opportunity } from './schema.ts'
import * as store from './store.ts'
import { subjectOf } from './tell.ts'

/** Takes a win or loss back: the opportunity is open again, in the stage it had. Throws stale_version and opportunity_open. */
export async function reopenOpportunity(ctx: Ctx, id: Id, version: number): Promise<Opportunity> {
  return withOrg(ctx, async (tx) => {
    const deal = await presentOpportunity(tx, ctx, await store.forUpdate(tx, ctx, id))
    authorize(can(ctx.actor, 'edit', deal), 'opportunity.edit')
    if (deal.version !== version) throw staleVersion(deal)
    const outcome = decideReopening(deal)
    await store.reopenClosure(tx, ctx, id)
    const row = await store.update(tx, ctx, id, store.closureColumns(null))
    await recordActivity(tx, ctx, {
      activity: opportunityActivities.reopened,
      subject: subjectOf(deal),
      data: { outcome, lossReason: deal.lossReason, closedOn: deal.closedOn, closedAt: deal.closedAt },
    })
    return presentOpportunity(tx, ctx, row)
  })
}
