import { dateOfSerial } from '../reading/number-format.ts'
import { instantOf } from './instant.ts'
import { type Notation, type Parsed, plain } from './parsed.ts'

/** A day, and the time of day when the cell gives one. */
export interface Moment {
  day: string
  time: string | null
  /** Minutes east of UTC, when the cell says so. */
  offset: number | null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const yearFirst =
  /^(\d{4})(?:\s?[-/.]\s?|\s?年\s?)(\d{1,2})(?:\s?[-/.]\s?|\s?月\s?)(\d{1,2})\s?(?:日|号)?(?:\s?(?:星期|周)[一二三四五六日天])?(?=$|[T\s上下])/
const compact = /^(\d{4})(\d{2})(\d{2})(?=$|[T\s])/
const yearLast = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?=$|[T\s])/
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?=$|[T\s])/
const monthNameDay = /^([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=$|[T\s])/
const timeOfDay =
  /^[T\s]*(上午|下午|中午|晚上)?\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(AM|PM)?\s?(Z|[+-]\d{2}:?\d{2})?$/i

/** Reads 2017-03-01 · 2017/3/1 · 2017年3月1日 · 20170301 · 1/3/2017 by the column's order · 1 Mar 2017 · 42795 (Excel's serial day). */
function parseMoment(text: string, { dateOrder }: Pick<Notation, 'dateOrder'>): Parsed<Moment> {
  const given = fromSerial(plain(text))
  const day = readDay(given, dateOrder)
  if (day === undefined) return { code: 'invalid_date' }
  if (day === 'ambiguous') return { code: 'date_order_needed' }
  const isDay = isRealDay(day.parts)
  const rest = given.slice(day.length)
  const time = rest.trim() === '' ? { time: null, offset: null } : readTime(rest)
  return isDay && time ? { value: { day: isoDay(day.parts), ...time } } : { code: 'invalid_date' }
}

export function parseDay(text: string, notation: Pick<Notation, 'dateOrder'>): Parsed<string> {
  const read = parseMoment(text, notation)
  return 'value' in read ? { value: read.value.day } : read
}

/** A cell without an offset is meant in the organization's time zone; a day alone begins at its midnight there. */
export function parseInstant(text: string, notation: Pick<Notation, 'dateOrder'>, timeZone: string): Parsed<string> {
  const read = parseMoment(text, notation)
  if (!('value' in read)) return read
  const { day, time, offset } = read.value
  const instant =
    offset === null
      ? instantOf(day, time ?? '00:00:00', timeZone)
      : new Date(Date.parse(`${day}T${time ?? '00:00:00'}Z`) - offset * 60_000)
  return { value: instant.toISOString() }
}

/** What one date says about the order of its column: a number above 12 is no month. */
export function dateOrderOf(text: string): 'dmy' | 'mdy' | 'either' | null {
  const [, first, second] = yearLast.exec(plain(text)) ?? []
  if (!first || !second) return null
  if (Number(first) > 12) return 'dmy'
  if (Number(second) > 12) return 'mdy'
  return 'either'
}

type Day = { parts: [year: number, month: number, day: number]; length: number }

function readDay(text: string, order: Notation['dateOrder']): Day | 'ambiguous' | undefined {
  const named = dayMonthName.exec(text) ?? monthNameDay.exec(text)
  if (named) {
    const [all = '', a = '', b = '', year = ''] = named
    const [name, day] = /^\d/.test(a) ? [b, a] : [a, b]
    return { parts: [fullYear(year), months.indexOf(name.toLowerCase()) + 1, Number(day)], length: all.length }
  }
  const [all = '', a = '', b = '', c = ''] = yearFirst.exec(text) ?? compact.exec(text) ?? []
  if (all) return { parts: [Number(a), Number(b), Number(c)], length: all.length }
  const [last = '', first = '', second = '', year = ''] = yearLast.exec(text) ?? []
  if (!last) return undefined
  if (first !== second && Number(first) <= 12 && Number(second) <= 12 && order === null) return 'ambiguous'
  const isDayFirst = order === 'dmy' || (order === null && Number(first) > 12)
  return {
    parts: [fullYear(year), Number(isDayFirst ? second : first), Number(isDayFirst ? first : second)],
    length: last.length,
  }
}

function readTime(text: string): Omit<Moment, 'day'> | undefined {
  const [all, half, hourText, minute, second = '00', meridiem, zone] = timeOfDay.exec(text) ?? []
  if (!all) return undefined
  const isAfternoon = /下午|晚上|pm/i.test(`${half ?? ''}${meridiem ?? ''}`)
  const isMorning = /上午|am/i.test(`${half ?? ''}${meridiem ?? ''}`)
  const given = Number(hourText)
  const hour = isAfternoon && given < 12 ? given + 12 : isMorning && given === 12 ? 0 : given
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return {
    time: `${String(hour).padStart(2, '0')}:${minute}:${second}`,
    offset: zone === undefined ? null : offsetOf(zone),
  }
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}

/** Days since 1900, from 1955 to 2119, with a fraction for the time: what is left when a spreadsheet loses its format. */
function fromSerial(text: string): string {
  return /^\d{5}(\.\d+)?$/.test(text) && Number(text) >= 20_000 && Number(text) < 80_000
    ? dateOfSerial(Number(text), false)
    : text
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) < 69 ? 2000 : 1900)
}

function isRealDay([year, month, day]: Day['parts']): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isoDay([year, month, day]: Day['parts']): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
