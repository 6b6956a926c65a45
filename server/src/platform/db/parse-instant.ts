import pg from 'pg'

const parseAny = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date
const isInUtc = (text: string) => text.endsWith('+00') && text[4] === '-' && text[10] === ' '

/**
 * `timestamptz` as PostgreSQL writes it → the instant, to the millisecond. The engine reads what is in UTC by itself; offsets,
 * infinity and years of other than four digits are left to the driver's own, slower reading.
 */
export function parseInstant(text: string): Date {
  return isInUtc(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : parseAny(text)
}
