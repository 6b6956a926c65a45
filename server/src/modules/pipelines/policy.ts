import type { RawBuilder } from 'kysely'
import { type Actor, hasRight } from '../../platform/access/actor.ts'
import { granted } from '../../platform/access/visible.ts'

/** Pipelines, their stages and the loss reasons are the organization's: one right shows all of them. */
export function visiblePipelines(actor: Actor): RawBuilder<boolean> {
  return granted(actor, 'pipeline.view')
}

export const pipelineActions = ['edit', 'delete'] as const
export type PipelineAction = (typeof pipelineActions)[number]

export function can(actor: Actor, action: PipelineAction): boolean {
  return hasRight(actor, `pipeline.${action}`)
}
