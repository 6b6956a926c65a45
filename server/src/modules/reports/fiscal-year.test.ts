import { expect, it } from 'vitest'
import { fiscalYearOf, quartersOf } from './fiscal-year.ts'

it('a fiscal year is named after the year in which it begins', () => {
  expect(fiscalYearOf('2026-03-31', 4)).toBe(2025)
  expect(fiscalYearOf('2026-04-01', 4)).toBe(2026)
  expect(fiscalYearOf('2026-01-01', 1)).toBe(2026)
  expect(fiscalYearOf('2026-12-31', 1)).toBe(2026)
})

it('its quarters follow each other without a gap, over leap days and new years', () => {
  expect(quartersOf(2023, 4)).toEqual([
    { quarter: 1, startsOn: '2023-04-01', endsOn: '2023-06-30' },
    { quarter: 2, startsOn: '2023-07-01', endsOn: '2023-09-30' },
    { quarter: 3, startsOn: '2023-10-01', endsOn: '2023-12-31' },
    { quarter: 4, startsOn: '2024-01-01', endsOn: '2024-03-31' },
  ])
  expect(quartersOf(2023, 12)[0]).toEqual({ quarter: 1, startsOn: '2023-12-01', endsOn: '2024-02-29' })
})
