import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { holdStages } from '../pipelines/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { opportunityActivities } from './activities.ts'
import { decideStageMove } from './opportunity.ts'
import { can } from './policy.ts'
import { presentOpportunity } from './present.ts'
import type { NewStageChange, Opportunity } from './schema.ts'
import * as store from './store.ts'
import { subjectOf } from './tell.ts'

/**
 * Moves an open opportunity to another stage of its pipeline, forwards or back. To the stage it is in already nothing happens:
 * the record comes back as it is, with its version. Throws stale_version, so of two who move one card at once one is told,
 * and opportunity_closed.
 */
export async function changeStage(ctx: Ctx, id: Id, input: NewStageChange): Promise<Opportunity> {
  return withOrg(ctx, (tx) => changeStageIn(tx, ctx, id, input))
}

/** The same inside a transaction that is already open, for imports. */
export async function changeStageIn(tx: OrgTx, ctx: Ctx, id: Id, input: NewStageChange): Promise<Opportunity> {
  const deal = await presentOpportunity(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'edit', deal), 'opportunity.edit')
  if (deal.version !== input.version) throw staleVersion(deal)
  const stage = decideStageMove(deal, input.stageId.toLowerCase(), await holdStages(tx, ctx, [deal.pipelineId]))
  if (!stage) return deal
  await store.insertStageChanges(tx, ctx, [
    {
      opportunity_id: id,
      pipeline_id: stage.pipelineId,
      from_stage_id: deal.stageId,
      to_stage_id: stage.id,
      changed_at: ctx.now,
      changed_by: ctx.actor.userId,
    },
  ])
  const row = await store.update(tx, ctx, id, { stage_id: stage.id, stage_entered_at: ctx.now })
  const data = { from: deal.stage, to: { id: stage.id, name: stage.name } }
  await recordActivity(tx, ctx, { activity: opportunityActivities.stageChanged, subject: subjectOf(deal), data })
  return presentOpportunity(tx, ctx, row)
}
