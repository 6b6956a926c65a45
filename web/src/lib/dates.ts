import dayjs, { type Dayjs } from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'

dayjs.extend(customParseFormat)
dayjs.extend(utc)
dayjs.extend(timezone)

/** Today's date (YYYY-MM-DD) where the organization is, not where the browser is. */
export function todayOn(timeZone: string, now: Date = new Date()): string {
  return dateOf(now, timeZone)
}

/** The calendar day (YYYY-MM-DD) on which an instant falls in the time zone. */
export function dateOf(instant: string | Date, timeZone: string): string {
  return dayFormatter(timeZone).format(new Date(instant))
}

/** Whole days from one date to another: 1 is tomorrow, -1 is yesterday. */
export function daysBetween(fromOn: string, toOn: string): number {
  return Math.round((Date.parse(`${toOn}T00:00:00Z`) - Date.parse(`${fromOn}T00:00:00Z`)) / 86_400_000)
}

/** Patterns of what is typed, in any language of the page. Between year, month and day some keyboards leave a space. */
const chineseDates = [/YYYY[年]MM[月]DD[日]/, /YYYY[年]M[月]D[日]/, /YYYY[年]M[月] D[日]/, /YYYY[年] M[月] D[日]/].map(
  ({ source }) => source,
)

/** The ways in which people type a day; the first is how it is shown. */
export const typedDates = ['-', '/', '.']
  .flatMap((sign) => [`YYYY${sign}MM${sign}DD`, `YYYY${sign}M${sign}D`])
  .concat('YYYYMMDD', chineseDates)
export const typedTimes = typedDates.flatMap((date) => [`${date} HH:mm`, `${date} H:mm`])

/** What somebody typed, or null: not a date, or one that no calendar has. */
export function readDate(text: string, formats: readonly string[]): Dayjs | null {
  const read = dayjs(text.normalize('NFKC'), [...formats], true)
  return read.isValid() ? read : null
}

/** A date picker's value for a date without time. */
export function pickerFromDate(on: string | null | undefined): Dayjs | null {
  return on ? dayjs(on, 'YYYY-MM-DD') : null
}

export function dateFromPicker(value: Dayjs | null): string | null {
  return value ? value.format('YYYY-MM-DD') : null
}

/** A date-time picker's value: the wall clock of the organization. */
export function pickerFromInstant(at: string | null | undefined, timeZone: string): Dayjs | null {
  return at ? dayjs(at).tz(timeZone) : null
}

/** The instant that the picked wall clock means in the organization's time zone, as ISO in UTC. */
export function instantFromPicker(value: Dayjs | null, timeZone: string): string | null {
  return value ? dayjs.tz(value.format('YYYY-MM-DDTHH:mm:ss'), timeZone).utc().toISOString() : null
}

const dayFormatters = new Map<string, Intl.DateTimeFormat>()

function dayFormatter(timeZone: string): Intl.DateTimeFormat {
  let formatter = dayFormatters.get(timeZone)
  if (!formatter) {
    // Swedish writes dates as ISO does.
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    dayFormatters.set(timeZone, formatter)
  }
  return formatter
}
