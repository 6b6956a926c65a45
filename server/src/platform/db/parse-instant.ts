import pg from 'pg'

const parseAny = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date
const isInUtc = (text: string) => text.endsWith('+00') && text[4] === '-' && text[10] === ' '
const mostDays = 20_000
const days = new Map<string, number>()

/**
 * `timestamptz` as PostgreSQL writes it (`2026-11-27 08:30:00.125+00`) → the instant, to the millisecond. A page of a list has
 * hundreds on a few days, so days are kept. Offsets, infinity and years of other than four digits are left to the driver's own,
 * slower reading.
 */
export function parseInstant(text: string): Date {
  if (!isInUtc(text)) return parseAny(text)
  const date = text.slice(0, 10)
  const day = days.get(date) ?? keepDay(date)
  const time = (pairAt(text, 11) * 60 + pairAt(text, 14)) * 60 + pairAt(text, 17)
  return new Date(day + time * 1000 + milliseconds(text))
}

function keepDay(date: string): number {
  const day = Date.parse(date)
  if (days.size >= mostDays) days.clear()
  days.set(date, day)
  return day
}

function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}

function pairAt(text: string, at: number): number {
  return digitAt(text, at) * 10 + digitAt(text, at + 1)
}

/** Of as many digits as there are; PostgreSQL leaves out zeros at the end. */
function milliseconds(text: string): number {
  const end = Math.min(text.length - 3, 23)
  let result = 0
  for (let at = 20, unit = 100; at < end; at++, unit /= 10) result += digitAt(text, at) * unit
  return result
}
