import { conflict, type FieldError, validationFailed } from '../../platform/errors.ts'
import { addAmounts, type Amount, compareAmounts } from '../../platform/money.ts'
import { type LineItem, totalOf } from '../products/index.ts'

export const statuses = ['draft', 'active', 'completed', 'terminated'] as const
export type Status = (typeof statuses)[number]

/** A contract may be completed while money is still owed: whether it is paid is a status of its own, kept by its payments. */
const next: Record<Status, readonly Status[]> = {
  draft: ['active', 'terminated'],
  active: ['completed', 'terminated', 'draft'],
  completed: ['active'],
  terminated: ['active'],
}

export function nextStatuses(status: Status): readonly Status[] {
  return next[status]
}

/** Throws status_not_allowed (409) for a step that the flow does not have. False when it is there already. */
export function decideStatus(from: Status, to: Status): boolean {
  if (from === to) return false
  if (next[from].includes(to)) return true
  throw conflict('status_not_allowed', `A contract that is ${from} cannot become ${to}.`, [
    { path: 'status', code: 'invalid_option', params: { options: next[from] } },
  ])
}

interface Standing {
  amount: Amount
  paidAmount: Amount
  plannedAmount: Amount
}

/**
 * The amount after a change. Lines, when there are any, decide it; an amount beside lines that say otherwise is refused
 * (computed_from_lines), unless the lines are given with it. What has been paid or planned must still fit in (too_small).
 */
export function decideAmount(
  standing: Standing,
  given: Amount | undefined,
  lines: readonly LineItem[],
  areLinesGiven: boolean,
): Amount {
  const amount = lines.length > 0 ? totalOf(lines) : addAmounts(given ?? standing.amount)
  if (given !== undefined && !areLinesGiven && compareAmounts(given, amount) !== 0) {
    throw validationFailed([{ path: 'amount', code: 'computed_from_lines', params: { amount } }])
  }
  const least =
    compareAmounts(standing.paidAmount, standing.plannedAmount) > 0 ? standing.paidAmount : standing.plannedAmount
  if (compareAmounts(amount, least) < 0) {
    const tells = ['contract.paidAmount', 'contract.plannedAmount']
    throw validationFailed([
      { path: areLinesGiven ? 'lines' : 'amount', code: 'too_small', params: { min: least }, tells },
    ])
  }
  return amount
}

/** Payments and plans are in the contract's currency, so it stays once there are any. */
export function faultsOfCurrency(standing: Standing & { currency: string }, given: string | undefined): FieldError[] {
  const isFixed = compareAmounts(standing.paidAmount, '0') > 0 || compareAmounts(standing.plannedAmount, '0') > 0
  return isFixed && given !== undefined && given !== standing.currency
    ? [{ path: 'currency', code: 'invalid_option', params: { options: [standing.currency] } }]
    : []
}

export function faultsOfTerm({
  startsOn,
  endsOn,
}: {
  startsOn?: string | null | undefined
  endsOn?: string | null | undefined
}): FieldError[] {
  return startsOn && endsOn && endsOn < startsOn
    ? [{ path: 'endsOn', code: 'too_small', params: { min: startsOn }, tells: ['contract.startsOn'] }]
    : []
}
