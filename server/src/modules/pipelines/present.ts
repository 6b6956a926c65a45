import type { Ctx } from '../../platform/context.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { pipelineKind } from './fields.ts'
import type { Stage } from './pipeline.ts'
import { can } from './policy.ts'
import type { Pipeline } from './schema.ts'

export function presentPipeline(ctx: Pick<Ctx, 'actor' | 'kinds'>, row: Row, stages: readonly Stage[]): Pipeline {
  return {
    ...presentRecord(ctx, pipelineKind, row),
    stages: stages
      .filter((stage) => stage.pipelineId === row.id)
      .map(({ id, name, winRate, position }) => ({ id, name, winRate, position })),
    can: { edit: can(ctx.actor, 'edit'), delete: can(ctx.actor, 'delete') },
  }
}
