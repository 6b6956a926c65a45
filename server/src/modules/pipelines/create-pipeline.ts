import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import { refuseDuplicate } from '../../platform/records/duplicates.ts'
import { recordActivity } from '../timeline/index.ts'
import { pipelineActivities } from './activities.ts'
import { clearDefault } from './change-default.ts'
import { pipelineKind } from './fields.ts'
import { planStages } from './pipeline.ts'
import { presentPipeline } from './present.ts'
import type { NewPipeline, Pipeline } from './schema.ts'
import { stagesOf } from './stage-queries.ts'
import * as store from './store.ts'

/** Makes a pipeline with its stages. The organization's first one is its default whatever is asked. Throws conflict for a name in use. */
export async function createPipeline(ctx: Ctx, input: NewPipeline): Promise<Pipeline> {
  return withOrg(ctx, (tx) => createPipelineIn(tx, ctx, input))
}

/** The same inside a transaction that is already open, for imports and new organizations. */
export async function createPipelineIn(tx: OrgTx, ctx: Ctx, input: NewPipeline): Promise<Pipeline> {
  authorizeRight(ctx.actor, 'pipeline.create')
  const plan = planStages([], input.stages)
  if (plan.errors.length > 0) throw validationFailed(plan.errors)
  const others = await store.lockPipelines(tx, ctx)
  await refuseDuplicate(tx, ctx, pipelineKind, 'name', input.name)
  const isDefault = input.isDefault === true || others.length === 0
  if (isDefault) await clearDefault(tx, ctx, others)
  const row = await store.insert(tx, ctx, { name: input.name, is_default: isDefault })
  await store.insertStages(tx, ctx, row.id, plan.added)
  await recordActivity(tx, ctx, {
    activity: pipelineActivities.created,
    subject: { type: 'pipeline', id: row.id },
    data: { name: input.name },
  })
  return presentPipeline(ctx, row, await stagesOf(tx, ctx, [row.id]))
}
