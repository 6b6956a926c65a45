// Copied from server/src/platform/records/layouts/holds.ts by scripts/generate.ts; do not edit.
import { type Period, periodDays, dayIn, startOfDay } from './periods.gen.ts'

/** A filter as clients write it; see filter.ts. */
export type FilterNode =
  | { and: readonly FilterNode[] }
  | { or: readonly FilterNode[] }
  | { field: string; op: string; value?: unknown }

/** A record as a filter asks it: values as the API has them, own fields at `custom.x`. */
export interface Asked {
  typeOf(field: string): string | undefined
  valueOf(field: string): unknown
}

export interface FilterClock {
  now: Date
  timeZone: string
  fiscalYearStartMonth: number
}

const lists = new Set(['multiSelect', 'file'])
const texts = new Set(['text', 'longText', 'phone', 'email', 'url', 'address', 'autoNumber'])
const ids = new Set(['user', 'department', 'reference'])
const amounts = new Set(['number', 'money', 'percent'])

/**
 * Does a filter hold for one record? The same answer as the list's SQL gives (see filter-sql.ts), without a database: the web
 * has a copy of this file, made by scripts/generate.ts, so that a form can ask while somebody types.
 */
export function holds(filter: FilterNode, record: Asked, clock: FilterClock): boolean {
  if ('and' in filter) return filter.and.every((part) => holds(part, record, clock))
  if ('or' in filter) return filter.or.some((part) => holds(part, record, clock))
  const type = record.typeOf(filter.field)
  if (type === undefined) return false
  const { op, value } = filter
  const stored = record.valueOf(filter.field)
  return lists.has(type) ? holdsForList(op, stored, value) : holdsForOne(type, op, stored, value, clock)
}

function holdsForList(op: string, stored: unknown, value: unknown): boolean {
  const held: readonly unknown[] = Array.isArray(stored) ? stored : []
  const asked: readonly unknown[] = Array.isArray(value) ? value : [value]
  switch (op) {
    case 'eq':
    case 'in':
      return asked.some((one) => held.includes(one))
    case 'isEmpty':
      return held.length === 0
    case 'isNotEmpty':
      return held.length > 0
    default:
      return !asked.some((one) => held.includes(one))
  }
}

function holdsForOne(type: string, op: string, given: unknown, value: unknown, clock: FilterClock): boolean {
  // Outside of texts there is nothing between a value and none.
  const stored = given === undefined || (given === '' && !texts.has(type)) ? null : given
  const isSame = (other: unknown) => stored !== null && compare(type, stored, other) === 0
  const many = Array.isArray(value) ? (value as unknown[]) : []
  switch (op) {
    case 'isEmpty':
      return stored === null || stored === ''
    case 'isNotEmpty':
      return stored !== null && stored !== ''
    case 'eq':
      return isSame(value)
    case 'ne':
      return !isSame(value)
    case 'in':
      return many.some(isSame)
    case 'nin':
      return !many.some(isSame)
    default:
      return stored !== null && compares(type, op, stored, value, clock)
  }
}

function compares(type: string, op: string, stored: unknown, value: unknown, clock: FilterClock): boolean {
  switch (op) {
    case 'lt':
      return compare(type, stored, value) < 0
    case 'lte':
      return compare(type, stored, value) <= 0
    case 'gt':
      return compare(type, stored, value) > 0
    case 'gte':
      return compare(type, stored, value) >= 0
    case 'between': {
      const [from, to] = value as [unknown, unknown]
      return compare(type, stored, from) >= 0 && compare(type, stored, to) <= 0
    }
    case 'contains':
      return fold(String(stored)).includes(fold(String(value)))
    case 'startsWith':
      return fold(String(stored)).startsWith(fold(String(value)))
    case 'within':
      return isWithin(type, String(stored), value as Period, clock)
    default:
      return false
  }
}

function isWithin(type: string, stored: string, period: Period, clock: FilterClock): boolean {
  const today = dayIn(clock.now, clock.timeZone)
  const { from, until } = periodDays(period, today, clock.fiscalYearStartMonth)
  if (type === 'date') return stored >= from && stored < until
  const at = Date.parse(stored)
  return at >= startOfDay(from, clock.timeZone).getTime() && at < startOfDay(until, clock.timeZone).getTime()
}

/** Less than, equal to or greater than 0. */
function compare(type: string, a: unknown, b: unknown): number {
  if (amounts.has(type)) return compareDecimals(String(a), String(b))
  if (type === 'datetime') return Date.parse(String(a)) - Date.parse(String(b))
  if (type === 'boolean') return Number(a) - Number(b)
  if (ids.has(type)) return compareTexts(String(a).toLowerCase(), String(b).toLowerCase())
  return compareTexts(String(a), String(b))
}

/** By code point, as the database's collation does. */
function compareTexts(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const at = left.findIndex((sign, index) => sign !== right[index])
  if (at === -1) return left.length - right.length
  const other = right[at]
  return other === undefined ? 1 : left[at]!.codePointAt(0)! - other.codePointAt(0)!
}

/** Amounts of sixteen digits are more than a number holds. */
function compareDecimals(a: string, b: string): number {
  const difference = scaled(a) - scaled(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const digits = 10
function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const size = BigInt(whole + fraction.padEnd(digits, '0').slice(0, digits))
  return decimal.startsWith('-') ? -size : size
}

/** Small letters sign by sign, as the database makes them: one sign never becomes two. */
function fold(text: string): string {
  return Array.from(text, (sign) => [...sign.toLowerCase()][0] ?? sign).join('')
}
