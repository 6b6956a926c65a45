import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { holdStages } from '../pipelines/index.ts'
import type { RecycleHooks } from '../recycle-bin/index.ts'
import { recordActivities } from '../timeline/index.ts'
import { opportunityActivities } from './activities.ts'
import { stageInstead } from './opportunity.ts'
import { inRemovedStages } from './queries.ts'
import * as store from './store.ts'

export const opportunityRecycling: RecycleHooks = { repair: leaveRemovedStages }

/** A stage that was removed meanwhile cannot be come back to: the opportunity comes to the one before it, and tells so. */
async function leaveRemovedStages(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<void> {
  const stranded = await inRemovedStages(tx, ctx, ids)
  const stages = await holdStages(tx, ctx, [...new Set(stranded.map((deal) => deal.pipelineId))])
  const moves = stranded.flatMap((deal) => {
    const to = stageInstead(
      deal.stage.position,
      stages.filter((stage) => stage.pipelineId === deal.pipelineId),
    )
    return to ? [{ ...deal, to }] : []
  })
  for (const { id, to } of moves) await store.moveDeleted(tx, ctx, id, to.id)
  const by = { changed_at: ctx.now, changed_by: ctx.actor.userId }
  await store.insertStageChanges(
    tx,
    ctx,
    moves.map(({ id, pipelineId, stage, to }) => ({
      opportunity_id: id,
      pipeline_id: pipelineId,
      from_stage_id: stage.id,
      to_stage_id: to.id,
      ...by,
    })),
  )
  await recordActivities(
    tx,
    ctx,
    moves.map(({ id, customerId, stage, to }) => ({
      activity: opportunityActivities.stageChanged,
      subject: { type: 'opportunity', id, customerId },
      data: { from: { id: stage.id, name: stage.name }, to: { id: to.id, name: to.name } },
    })),
  )
}
