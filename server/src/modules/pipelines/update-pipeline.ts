import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { conflict, staleVersion, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { refuseDuplicate } from '../../platform/records/duplicates.ts'
import { countReferrers } from '../../platform/records/references.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { recordActivity } from '../timeline/index.ts'
import { pipelineActivities } from './activities.ts'
import { clearDefault } from './change-default.ts'
import { pipelineKind } from './fields.ts'
import { describeStages, type GivenStage, planStages, type Stage } from './pipeline.ts'
import { can } from './policy.ts'
import { presentPipeline } from './present.ts'
import type { Pipeline, PipelinePatch } from './schema.ts'
import { stagesOf } from './stage-queries.ts'
import * as store from './store.ts'

/**
 * Changes a pipeline; `stages`, when given, is the whole list in its order. Throws stage_in_use (409, with the count of
 * opportunities per stage) when a stage would go that still has some, and default_pipeline_required when none would be left.
 */
export async function updatePipeline(ctx: Ctx, id: Id, patch: PipelinePatch): Promise<Pipeline> {
  return withOrg(ctx, async (tx) => {
    const pipelines = await store.lockPipelines(tx, ctx)
    const row = await store.forUpdate(tx, ctx, id)
    const stages = await stagesOf(tx, ctx, [id])
    const before = presentPipeline(ctx, row, stages)
    authorize(can(ctx.actor, 'edit'), 'pipeline.edit')
    const { version, stages: given, ...changes } = patch
    if (before.version !== version) throw staleVersion(before)
    if (before.isDefault && changes.isDefault === false) throw defaultRequired()
    if (changes.name !== undefined) await refuseDuplicate(tx, ctx, pipelineKind, 'name', changes.name, id)
    if (given) await changeStages(tx, ctx, id, stages, given)
    if (changes.isDefault && !before.isDefault) await clearDefault(tx, ctx, pipelines)
    const after = presentPipeline(
      ctx,
      await store.update(tx, ctx, id, toColumns(pipelineKind, changes)),
      await stagesOf(tx, ctx, [id]),
    )
    await tell(tx, ctx, before, after)
    return after
  })
}

async function changeStages(
  tx: OrgTx,
  ctx: Ctx,
  pipelineId: Id,
  standing: readonly Stage[],
  given: readonly GivenStage[],
): Promise<void> {
  const plan = planStages(standing, given)
  if (plan.errors.length > 0) throw validationFailed(plan.errors)
  const removed = plan.removed.map((stage) => stage.id)
  await store.lockStages(tx, ctx, removed)
  const used = await countReferrers(tx, ctx, 'stage', removed)
  if (used.length > 0) {
    const fields = used.map(({ id, count }) => ({
      path: 'stages',
      code: 'in_use',
      params: { id, name: standing.find((stage) => stage.id === id)!.name, count },
    }))
    throw conflict('stage_in_use', 'A stage that still has opportunities cannot be removed; move them first.', fields)
  }
  await store.removeStages(tx, ctx, removed)
  await store.updateStages(tx, ctx, plan.kept)
  await store.insertStages(tx, ctx, pipelineId, plan.added)
}

async function tell(tx: OrgTx, ctx: Ctx, before: Pipeline, after: Pipeline): Promise<void> {
  const [from, to] = [describeStages(before.stages), describeStages(after.stages)]
  const changes = [
    ...diffRecords(ctx, pipelineKind, before, after),
    ...(from === to ? [] : [{ field: 'stages', from, to }]),
  ]
  if (changes.length > 0)
    await recordActivity(tx, ctx, {
      activity: pipelineActivities.updated,
      subject: { type: 'pipeline', id: after.id },
      data: { changes },
    })
}

/** An organization always has a default pipeline: it is changed by making another one the default. */
export function defaultRequired() {
  return conflict('default_pipeline_required', 'Make another pipeline the default first.')
}
