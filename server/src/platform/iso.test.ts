import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoOf } from './iso.ts'

it('says every instant as the language does', () => {
  const near = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-03'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.oneof(near, fc.date({ noInvalidDate: true })), (instant) => {
      expect(isoOf(instant)).toBe(instant.toISOString())
    }),
    { numRuns: 5_000 },
  )
  expect(() => isoOf(new Date(Number.NaN))).toThrow(RangeError)
})
