import { limitFault, type NumberLimits } from '../fields/number-limits.ts'

/** Spans of days relative to today in the organization's time zone. */
export const namedPeriods = [
  'today',
  'yesterday',
  'tomorrow',
  'thisWeek',
  'lastWeek',
  'nextWeek',
  'thisMonth',
  'lastMonth',
  'nextMonth',
  'thisQuarter',
  'lastQuarter',
  'nextQuarter',
  'thisYear',
  'lastYear',
  'nextYear',
] as const

/** Those with a number of days, such as `last7Days` and `moreThan30DaysAgo`. */
export const countedPeriods = ['last', 'next', 'Ago', 'Ahead'] as const
export type CountedPeriod = (typeof countedPeriods)[number]

/** How many days the API takes. */
const dayLimits: NumberLimits = { min: 1, max: 3_650, decimals: 0 }
const counted = /^(last|next|moreThan)(.+?)Days(Ago|Ahead)?$/

/** Also of more or fewer days than there may be: that is told to whoever typed them, see daysFault. */
export function countedOf(period: unknown): { name: CountedPeriod; days: number } | undefined {
  const [, start, digits, end] = counted.exec(String(period)) ?? []
  const days = Number(digits)
  if (!start || Number.isNaN(days) || (start === 'moreThan') !== (end !== undefined)) return undefined
  return { name: (end ?? start) as CountedPeriod, days }
}

export function periodOf(name: CountedPeriod, days: number): string {
  return name === 'last' || name === 'next' ? `${name}${days}Days` : `moreThan${days}Days${name}`
}

/** Why a period cannot be of so many days. */
export function daysFault(period: unknown): ReturnType<typeof limitFault> {
  return limitFault(countedOf(period)?.days, dayLimits)
}
