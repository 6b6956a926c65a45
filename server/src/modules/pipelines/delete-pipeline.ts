import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { conflict, staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { countReferrers } from '../../platform/records/references.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { pipelineActivities } from './activities.ts'
import { pipelineKind } from './fields.ts'
import { can } from './policy.ts'
import { presentPipeline } from './present.ts'
import { stagesOf } from './stage-queries.ts'
import * as store from './store.ts'
import { defaultRequired } from './update-pipeline.ts'

/** Moves a pipeline to the recycle bin. Throws pipeline_in_use (409, with the count) while it has opportunities, open or closed. */
export async function deletePipeline(ctx: Ctx, id: Id, version: number): Promise<void> {
  await withOrg(ctx, async (tx) => {
    await store.lockPipelines(tx, ctx)
    const row = await store.forUpdate(tx, ctx, id)
    const stages = await stagesOf(tx, ctx, [id])
    const pipeline = presentPipeline(ctx, row, stages)
    authorize(can(ctx.actor, 'delete'), 'pipeline.delete')
    if (pipeline.version !== version) throw staleVersion(pipeline)
    if (pipeline.isDefault) throw defaultRequired()
    await store.lockStages(
      tx,
      ctx,
      stages.map((stage) => stage.id),
    )
    const count = (await countReferrers(tx, ctx, 'pipeline', [id]))
      .filter((use) => use.kind !== 'stage')
      .reduce((sum, use) => sum + use.count, 0)
    if (count > 0)
      throw conflict('pipeline_in_use', 'A pipeline that still has opportunities cannot be deleted.', [
        { path: '', code: 'in_use', params: { id, name: pipeline.name, count } },
      ])
    await moveToBin(tx, ctx, pipelineKind, id)
    await recordActivity(tx, ctx, {
      activity: pipelineActivities.deleted,
      subject: { type: 'pipeline', id },
      data: { name: pipeline.name },
    })
  })
}
