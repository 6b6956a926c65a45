import fc from 'fast-check'
import pg from 'pg'
import { expect, it } from 'vitest'
import { parseInstant } from './parse-instant.ts'

// Which pool.ts leaves as it is.
const parseDate = pg.types.getTypeParser(pg.types.builtins.TIMESTAMP) as (text: string) => Date
const two = (value: number) => String(value).padStart(2, '0')
const text = fc
  .record({
    year: fc.integer({ min: 1, max: 20_000 }),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    time: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 })),
    fraction: fc.stringMatching(/^(\.\d{0,5}[1-9])?$/),
    offset: fc.constantFrom('+00', '+08', '-03:30', '+05:45'),
    era: fc.constantFrom('', '', '', ' BC'),
  })
  .map(({ year, month, day, time, fraction, offset, era }) => {
    const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
    return `${date} ${time.map(two).join(':')}${fraction}${offset}${era}`
  })

it('reads every instant that PostgreSQL can write as the driver does', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(parseInstant(written)).toEqual(parseDate(written))
    }),
    { numRuns: 2_000 },
  )
  expect(parseInstant('infinity')).toBe(Infinity)
})
