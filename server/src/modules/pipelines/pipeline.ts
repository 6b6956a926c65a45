import type { FieldError } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'

/** A step of a pipeline. `winRate` is the chance, 0–100, that an opportunity in it is won. */
export interface Stage {
  id: Id
  pipelineId: Id
  name: string
  winRate: number
  position: number
}

export interface GivenStage {
  id?: Id | undefined
  name: string
  winRate: number
}

interface StagePlan {
  added: { name: string; winRate: number; position: number }[]
  kept: { id: Id; name: string; winRate: number; position: number }[]
  removed: Stage[]
  errors: FieldError[]
}

/**
 * What turns the stages that stand into the ones given; their order is the order in the pipeline. A given id must be one
 * of the pipeline's own, once, and no two stages may bear the same name.
 */
export function planStages(standing: readonly Stage[], given: readonly GivenStage[]): StagePlan {
  const errors: FieldError[] = []
  const plan: StagePlan = { added: [], kept: [], removed: [], errors }
  const known = new Set(standing.map((stage) => stage.id))
  const taken = new Set<Id>()
  for (const [position, { id, name, winRate }] of given.entries()) {
    if (id === undefined) plan.added.push({ name, winRate, position })
    else if (!known.has(id) || taken.has(id)) errors.push({ path: `stages.${position}.id`, code: 'not_found' })
    else plan.kept.push({ id, name, winRate, position })
    if (id !== undefined) taken.add(id)
  }
  errors.push(...repeatedNames(given, 'stages'))
  plan.removed = standing.filter((stage) => !taken.has(stage.id))
  return plan
}

/** Every name after the first of its kind, letters compared without their case; `path` is the list's own. */
export function repeatedNames(items: readonly { name: string }[], path: string): FieldError[] {
  const seen = new Set<string>()
  return items.flatMap(({ name }, index) => {
    const key = name.trim().toLowerCase()
    const isRepeated = seen.has(key)
    seen.add(key)
    return isRepeated ? [{ path: `${path}.${index}.name`, code: 'duplicate', params: { name } }] : []
  })
}

/** 初步接洽 10% · 需求确认 30%: how the timeline tells a change of stages. */
export function describeStages(stages: readonly Pick<Stage, 'name' | 'winRate'>[]): string {
  return stages.map(({ name, winRate }) => `${name} ${winRate}%`).join(' · ')
}
