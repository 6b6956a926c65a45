export const periods = [
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
type CountedPeriod = `${'last' | 'next'}${number}Days` | `moreThan${number}Days${'Ago' | 'Ahead'}`
/**
 * A span of days relative to today in the organization's time zone; weeks start on Monday. With a number of days: `last7Days`
 * and `next7Days` have today in them, `moreThan7DaysAgo` and `moreThan7DaysAhead` are what lies further off.
 */
export type Period = (typeof periods)[number] | CountedPeriod

const mostDays = 3_650
const counted = /^(last|next|moreThan)([1-9]\d{0,3})Days(Ago|Ahead)?$/

export function isPeriod(value: unknown): value is Period {
  return periods.some((period) => period === value) || (typeof value === 'string' && countOf(value) !== undefined)
}

function countOf(period: string): { span: 'last' | 'next' | 'Ago' | 'Ahead'; count: number } | undefined {
  const [, start, digits, end] = counted.exec(period) ?? []
  const count = Number(digits)
  if (!start || (start === 'moreThan') !== (end !== undefined) || count > mostDays) return undefined
  return { span: (end ?? start) as 'last', count }
}

/** Days as YYYY-MM-DD: `from` is in the period, `until` is the first day after it. */
export interface DaySpan {
  from: string
  until: string
}

/** Today's date in a time zone, as YYYY-MM-DD. */
export function dayIn(now: Date, timeZone: string): string {
  return new Date(now.getTime() + offsetAt(now.getTime(), timeZone)).toISOString().slice(0, 10)
}

/** The instant at which a day (YYYY-MM-DD) begins in a time zone; where the clocks jump over midnight, the first instant after it. */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  // The offset at the guess may be the one on the other side of a clock change: look once more from there.
  const guess = midnight - offsetAt(midnight, timeZone)
  const start = new Date(midnight - offsetAt(guess, timeZone))
  return dayIn(start, timeZone) < day ? new Date(guess) : start
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10)
}

/** How far a time zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant)
  const part = (type: string) => Number(parts.find((found) => found.type === type)!.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return shown - Math.floor(instant / 1000) * 1000
}

// Making a formatter takes a hundred times longer than using it, and an import asks for thousands of days.
const clocks = new Map<string, Intl.DateTimeFormat>()
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (!clock) {
    const numeric = 'numeric' as const
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    })
    clocks.set(timeZone, clock)
  }
  return clock
}

/** The days of a period. Quarters and years follow the fiscal year, which begins in `startMonth` (1–12). */
export function periodDays(period: Period, today: string, startMonth = 1): DaySpan {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const at = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10)
  const days = (from: number, until: number): DaySpan => ({
    from: at(year, month, day + from),
    until: at(year, month, day + until),
  })
  const months = (from: number, until: number): DaySpan => ({
    from: at(year, month + from, 1),
    until: at(year, month + until, 1),
  })
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
  const intoYear = (month - startMonth + 12) % 12
  const intoQuarter = intoYear % 3
  const far = countOf(period)
  if (far) return countedDays(far, days)
  switch (period as (typeof periods)[number]) {
    case 'today':
      return days(0, 1)
    case 'yesterday':
      return days(-1, 0)
    case 'tomorrow':
      return days(1, 2)
    case 'thisWeek':
      return days(-weekday, 7 - weekday)
    case 'lastWeek':
      return days(-weekday - 7, -weekday)
    case 'nextWeek':
      return days(7 - weekday, 14 - weekday)
    case 'thisMonth':
      return months(0, 1)
    case 'lastMonth':
      return months(-1, 0)
    case 'nextMonth':
      return months(1, 2)
    case 'thisQuarter':
      return months(-intoQuarter, 3 - intoQuarter)
    case 'lastQuarter':
      return months(-intoQuarter - 3, -intoQuarter)
    case 'nextQuarter':
      return months(3 - intoQuarter, 6 - intoQuarter)
    case 'thisYear':
      return months(-intoYear, 12 - intoYear)
    case 'lastYear':
      return months(-intoYear - 12, -intoYear)
    case 'nextYear':
      return months(12 - intoYear, 24 - intoYear)
  }
}

/** The first day that fields can hold, and the one after the last. */
const [firstDay, lastDay] = ['0001-01-01', '10000-01-01']

function countedDays(
  { span, count }: NonNullable<ReturnType<typeof countOf>>,
  days: (from: number, until: number) => DaySpan,
): DaySpan {
  switch (span) {
    case 'last':
      return days(1 - count, 1)
    case 'next':
      return days(0, count)
    case 'Ago':
      return { from: firstDay, until: days(-count, 0).from }
    case 'Ahead':
      return { from: days(count + 1, 0).from, until: lastDay }
  }
}

export const spans = ['month', 'quarter', 'year'] as const
export type Span = (typeof spans)[number]
const monthsOf: Record<Span, number> = { month: 1, quarter: 3, year: 12 }

/** The days of the month, quarter or year that begins on a day. */
export function daysOfSpan(span: Span, from: string): DaySpan {
  const [year, month] = from.split('-').map(Number) as [number, number]
  const next = year * 12 + month - 1 + monthsOf[span]
  const number = (value: number, digits: number) => String(value).padStart(digits, '0')
  return { from, until: `${number(Math.floor(next / 12), 4)}-${number((next % 12) + 1, 2)}-01` }
}
