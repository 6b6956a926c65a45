import type { FieldError } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { dayIn, startOfDay } from '../../platform/records/periods.ts'
import type { Stage } from '../pipelines/index.ts'
import { type Closure, faultsOfClosure, type GivenClosure, toClosure } from './opportunity.ts'

/** What is known of an opportunity's past when it is brought in from elsewhere. */
export interface GivenHistory {
  createdAt?: Date | undefined
  createdById?: Id | undefined
  /** When it came into which stage; its last one is where it stands. */
  stages?: readonly { stageId: Id; at: Date }[] | undefined
  /** An old loss need not say its reason. */
  closure?: (GivenClosure & { closedOn: string }) | undefined
}

export interface StageEntry {
  from: Stage | null
  to: Stage
  at: Date
}

export interface StageHistory {
  createdAt: Date
  entries: [StageEntry, ...StageEntry[]]
  closure: (Closure & { closedAt: Date }) | null
  /** When the last of all this happened. */
  updatedAt: Date
}

interface Surroundings {
  /** The pipeline's, in their order. */
  stages: readonly Stage[]
  reasons: readonly { id: Id; isActive: boolean }[]
  now: Date
  timeZone: string
}

/**
 * The stages an opportunity has been in and how it ended, from what is given: `stageId` alone, or a history, or nothing (it
 * then starts in the first stage now). A day stands for its first instant in the organization's time zone.
 */
export function planStageHistory(
  stageId: Id | undefined,
  given: GivenHistory,
  { stages, reasons, now, timeZone }: Surroundings,
): StageHistory | { errors: FieldError[] } {
  const today = dayIn(now, timeZone)
  const byId = new Map(stages.map((stage) => [stage.id, stage]))
  const entered = (given.stages ?? []).toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const errors: FieldError[] = []
  for (const [index, entry] of (given.stages ?? []).entries()) {
    if (!byId.has(entry.stageId)) errors.push({ path: `stages.${index}.stageId`, code: 'not_found' })
    if (entry.at > now)
      errors.push({ path: `stages.${index}.at`, code: 'too_large', params: { max: now.toISOString() } })
  }
  const current = stageId ?? entered.at(-1)?.stageId ?? stages[0]?.id
  if (!current || !byId.has(current) || (entered.length > 0 && entered.at(-1)!.stageId !== current))
    errors.push({ path: 'stageId', code: 'not_found' })

  const lastAt = entered.at(-1)?.at
  if (given.closure) {
    errors.push(
      ...faultsOfClosure(given.closure, reasons, today).map((error) => ({ ...error, path: `closure.${error.path}` })),
    )
    const lastOn = lastAt && dayIn(lastAt, timeZone)
    if (lastOn && given.closure.closedOn < lastOn)
      errors.push({ path: 'closure.closedOn', code: 'too_small', params: { min: lastOn } })
  }
  if (given.createdAt && given.createdAt > now)
    errors.push({ path: 'createdAt', code: 'too_large', params: { max: now.toISOString() } })
  if (given.createdAt && entered[0] && given.createdAt > entered[0].at)
    errors.push({ path: 'createdAt', code: 'too_large', params: { max: entered[0].at.toISOString() } })
  if (errors.length > 0) return { errors }

  const closedAt = given.closure && latest(startOfDay(given.closure.closedOn, timeZone), lastAt ?? given.createdAt)
  const createdAt = given.createdAt ?? entered[0]?.at ?? closedAt ?? now
  const moves = entered.length > 0 ? entered : [{ stageId: current!, at: createdAt }]
  const entries = moves
    .filter((move, index) => move.stageId !== moves[index - 1]?.stageId)
    .map((move, index, kept): StageEntry => ({
      from: index === 0 ? null : byId.get(kept[index - 1]!.stageId)!,
      to: byId.get(move.stageId)!,
      at: move.at,
    }))
  return {
    createdAt,
    entries: entries as StageHistory['entries'],
    closure: given.closure && closedAt ? { ...toClosure(given.closure, today), closedAt } : null,
    updatedAt: closedAt ?? entries.at(-1)!.at,
  }
}

function latest(a: Date, b: Date | undefined): Date {
  return b && b > a ? b : a
}
