import { describe, expect, it } from 'vitest'
import { countedOf, countedPeriods, periodOf } from './period.ts'

describe('a period of a number of days', () => {
  it('is written as the API reads it, and read again', () => {
    expect(countedPeriods.map((name) => periodOf(name, 45))).toEqual([
      'last45Days',
      'next45Days',
      'moreThan45DaysAgo',
      'moreThan45DaysAhead',
    ])
    for (const name of countedPeriods) expect(countedOf(periodOf(name, 7))).toEqual({ name, days: 7 })
  })

  it('is none of the named ones, and nothing half-written', () => {
    expect(['lastWeek', 'lastDays', 'moreThan7Days', 'last7DaysAgo', undefined].map(countedOf)).toEqual(
      Array.from({ length: 5 }),
    )
  })
})
