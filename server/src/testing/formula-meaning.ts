import { Decimal } from 'decimal.js'

/** What formulas mean, told a second time and without SQL: for tests that compare both. Days are counted from 0001-01-01. */
export type Meaning = Decimal | string | boolean | number | null

const Exact = Decimal.clone({ precision: 400, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 })
export const exact = (value: Decimal.Value) => new Exact(value)

const lastDay = 3_652_058

type Arithmetic = '+' | '-' | '*' | '/'
export function arithmetic(op: Arithmetic, a: Decimal | null, b: Decimal | null): Decimal | null {
  if (!a || !b) return null
  if (op === '+') return a.plus(b)
  if (op === '-') return a.minus(b)
  if (op === '*') return a.times(b)
  return b.isZero() ? null : a.toDecimalPlaces(20).dividedBy(b).toDecimalPlaces(20)
}

export function compare(op: string, a: Meaning, b: Meaning): boolean | null {
  if (typeof a === 'string' || typeof b === 'string' || (op.length === 0 && a === b)) {
    const isSame = (a ?? '') === (b ?? '')
    return op === '=' ? isSame : !isSame
  }
  if (a === null || b === null) return null
  const [left, right] = [exact(comparable(a)), exact(comparable(b))]
  const order = left.comparedTo(right)
  const holds: Record<string, boolean> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  }
  return holds[op]!
}

function comparable(value: Decimal | boolean | number): Decimal.Value {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'number' ? value : value.toDecimalPlaces(10)
}

export function rounded(value: Decimal | null, digits: Decimal): Decimal | null {
  if (!value) return null
  const scale = exact(10).pow(Math.min(15, Math.max(-15, digits.toDecimalPlaces(10).floor().toNumber())))
  return value.times(scale).toDecimalPlaces(0).dividedBy(scale)
}

export function and(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false
  return a === null || b === null ? null : true
}

export function or(a: boolean | null, b: boolean | null): boolean | null {
  if (a === true || b === true) return true
  return a === null || b === null ? null : false
}

export function textOf(value: Meaning): string {
  if (value === null) return ''
  if (typeof value === 'number') return dayText(value)
  if (typeof value === 'string') return value
  const plain = (value as Decimal).toDecimalPlaces(10)
  return plain.isZero() ? '0' : plain.toFixed()
}

export function dayText(day: number): string {
  const { year, month, day: of } = civil(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`
}

/** None outside the years that four digits write. */
function boundedDay(day: Decimal): number | null {
  const whole = day.floor()
  return whole.lessThan(0) || whole.greaterThan(lastDay) ? null : whole.toNumber()
}

export function dayPlus(day: number | null, days: Decimal | null): number | null {
  return day === null || !days ? null : boundedDay(exact(day).plus(days.toDecimalPlaces(10)))
}

export function dayPlusMonths(day: number | null, months: Decimal | null): number | null {
  const count = harmless(months)
  if (day === null || count === null) return null
  const { year, month, day: of } = civil(day)
  const total = year * 12 + (month - 1) + count
  const [newYear, newMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1]
  const length =
    dayNumber(newMonth === 12 ? newYear + 1 : newYear, (newMonth % 12) + 1, 1) - dayNumber(newYear, newMonth, 1)
  return boundedDay(exact(dayNumber(newYear, newMonth, Math.min(of, length))))
}

export function dayOf(year: Decimal | null, month: Decimal | null, day: Decimal | null): number | null {
  if (!year || !month || !day) return null
  const months = harmless(year.floor().minus(1).times(12).plus(month.floor()).minus(1))
  if (months === null) return null
  const first = dayNumber(1 + Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1)
  return boundedDay(exact(first).plus(day.floor().minus(1)))
}

function harmless(months: Decimal | null): number | null {
  if (!months) return null
  const whole = months.floor()
  return whole.lessThan(-48_000) || whole.greaterThan(120_000) ? null : whole.toNumber()
}

const epoch = 719_162
export function civil(day: number): { year: number; month: number; day: number } {
  const at = new Date((day - epoch) * 86_400_000)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

export function dayNumber(year: number, month: number, day: number): number {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return Math.round(at.getTime() / 86_400_000) + epoch
}
