import { Decimal } from 'decimal.js'
import { addAmounts, type Amount, compareAmounts, subtractAmounts } from '../../platform/money.ts'

export const planStatuses = ['pending', 'partial', 'paid', 'overdue'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** Overdue from the day after it was due; a plan that is due today still has the day. Dates are YYYY-MM-DD. */
export function statusOfPlan(plan: { amount: Amount; paidAmount: Amount; dueOn: string }, today: string): PlanStatus {
  if (compareAmounts(plan.paidAmount, plan.amount) >= 0) return 'paid'
  if (plan.dueOn < today) return 'overdue'
  return compareAmounts(plan.paidAmount, '0') > 0 ? 'partial' : 'pending'
}

/** `count` shares that differ by a cent at most and add up exactly; the cents left over go to the last ones. */
export function splitAmount(amount: Amount, count: number): Amount[] {
  const cents = new Decimal(amount).times(100)
  const share = cents.dividedToIntegerBy(count)
  const left = cents.minus(share.times(count)).toNumber()
  return Array.from({ length: count }, (_, index) =>
    share
      .plus(index >= count - left ? 1 : 0)
      .dividedBy(100)
      .toFixed(2),
  )
}

/** The same day of a later month, or its last one where it is too short: 31 January, 28 February, 31 March. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10)
}

export interface Instalments {
  count: number
  firstDueOn: string
  /** Months between two of them. */
  everyMonths: number
}

/** Equal instalments of an amount. One that is worth less than a cent each is the caller's to refuse. */
export function planInstalments(
  amount: Amount,
  { count, firstDueOn, everyMonths }: Instalments,
): { dueOn: string; amount: Amount }[] {
  return splitAmount(amount, count).map((share, index) => ({
    dueOn: addMonths(firstDueOn, index * everyMonths),
    amount: share,
  }))
}

/** What is left of a contract to be paid or planned; never negative. */
export function remaining(amount: Amount, used: Amount): Amount {
  return compareAmounts(used, amount) > 0 ? '0.00' : subtractAmounts(amount, used)
}

export function sumOf(items: readonly { amount: Amount }[]): Amount {
  return addAmounts(...items.map((item) => item.amount))
}
