import { type AppError, conflict, type FieldError, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { type Amount, compareAmounts, percentOf } from '../../platform/money.ts'
import type { Stage } from '../pipelines/index.ts'

export type Status = 'open' | 'won' | 'lost'
export type Outcome = Exclude<Status, 'open'>

/** What an opportunity is worth today: its amount times the chance that it is won. */
export function expectedAmount(amount: Amount | null, winRate: number): Amount | null {
  return amount === null ? null : percentOf(amount, winRate)
}

/** The stage's chance while it is open; a closed one is certain. */
export function winRateOf(status: Status, stageWinRate: number): number {
  if (status === 'open') return stageWinRate
  return status === 'won' ? 100 : 0
}

function opportunityClosed(): AppError {
  return conflict('opportunity_closed', 'This opportunity is closed; reopen it first.')
}

/**
 * Where an opportunity goes: undefined when it is there already. `stages` are its pipeline's.
 * Throws opportunity_closed, and validation_failed (stageId: not_found) for a stage outside its pipeline.
 */
export function decideStageMove(
  deal: { stageId: Id; status: Status },
  stageId: Id,
  stages: readonly Stage[],
): Stage | undefined {
  if (deal.status !== 'open') throw opportunityClosed()
  const stage = stages.find(({ id }) => id === stageId)
  if (!stage) throw validationFailed([{ path: 'stageId', code: 'not_found' }])
  return stage.id === deal.stageId ? undefined : stage
}

export interface GivenClosure {
  outcome: Outcome
  lossReasonId?: Id | null | undefined
  remark?: string | null | undefined
  /** YYYY-MM-DD */
  closedOn?: string | undefined
}

export interface Closure {
  outcome: Outcome
  lossReasonId: Id | null
  remark: string | null
  closedOn: string
}

interface LossReason {
  id: Id
  isActive: boolean
}

/**
 * Wins or loses an open opportunity. A loss needs one of the reasons on offer; nothing closes in the future.
 * Throws opportunity_closed, and validation_failed with every fault.
 */
export function decideClosure(
  deal: { status: Status },
  given: GivenClosure,
  reasons: readonly LossReason[],
  today: string,
): Closure {
  if (deal.status !== 'open') throw opportunityClosed()
  const errors = faultsOfClosure(given, reasons, today)
  if (given.outcome === 'lost' && !given.lossReasonId) errors.unshift({ path: 'lossReasonId', code: 'required' })
  if (errors.length > 0) throw validationFailed(errors)
  return toClosure(given, today)
}

/** What is wrong with a closure whenever it happened; whether a loss must say its reason is for the caller to know. */
export function faultsOfClosure(given: GivenClosure, reasons: readonly LossReason[], today: string): FieldError[] {
  const errors: FieldError[] = []
  if (given.lossReasonId && given.outcome === 'won') errors.push({ path: 'lossReasonId', code: 'unknown_field' })
  else if (given.lossReasonId && !reasons.some(({ id, isActive }) => id === given.lossReasonId && isActive))
    errors.push({ path: 'lossReasonId', code: 'not_found' })
  if (given.closedOn !== undefined && given.closedOn > today)
    errors.push({ path: 'closedOn', code: 'too_large', params: { max: today } })
  return errors
}

export function toClosure({ outcome, lossReasonId, remark, closedOn }: GivenClosure, today: string): Closure {
  return { outcome, lossReasonId: lossReasonId ?? null, remark: remark ?? null, closedOn: closedOn ?? today }
}

/** The outcome that is taken back. Throws opportunity_open (409) when there is none. */
export function decideReopening(deal: { status: Status }): Outcome {
  if (deal.status === 'open') throw conflict('opportunity_open', 'This opportunity is not closed.')
  return deal.status
}

/**
 * The amount after a change. Lines, when there are any, decide it: `lines` are the ones after the change, with `total` their
 * sum; `given` is the amount that the client sent, if it did. Throws validation_failed (amount: computed_from_lines) when an
 * amount is set beside lines that say otherwise.
 */
export function decideAmount(
  standing: Amount | null,
  given: Amount | null | undefined,
  lines: { count: number; total: Amount; isGiven: boolean },
): Amount | null {
  if (lines.count === 0) return given === undefined ? standing : given
  const contradicts = given !== undefined && (given === null || compareAmounts(given, lines.total) !== 0)
  if (contradicts && !lines.isGiven)
    throw validationFailed([{ path: 'amount', code: 'computed_from_lines', params: { amount: lines.total } }])
  return lines.total
}

/** Where an opportunity goes whose stage is gone: to the one before it, or the first. `stages` are its pipeline's, in their order. */
export function stageInstead<S extends { position: number }>(position: number, stages: readonly S[]): S | undefined {
  return stages.findLast((stage) => stage.position <= position) ?? stages[0]
}
