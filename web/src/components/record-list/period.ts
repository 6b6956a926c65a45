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

export const mostDays = 3_650
const counted = /^(last|next|moreThan)([1-9]\d{0,3})Days(Ago|Ahead)?$/

export function countedOf(period: unknown): { name: CountedPeriod; days: number } | undefined {
  const [, start, days, end] = counted.exec(String(period)) ?? []
  if (!start || (start === 'moreThan') !== (end !== undefined)) return undefined
  return { name: (end ?? start) as CountedPeriod, days: Number(days) }
}

export function periodOf(name: CountedPeriod, days: number): string {
  return name === 'last' || name === 'next' ? `${name}${days}Days` : `moreThan${days}Days${name}`
}
