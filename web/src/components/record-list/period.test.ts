import { describe, expect, it } from 'vitest'
import { countedOf, countedPeriods, daysFault, periodOf } from './period.ts'

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

  it('says why it cannot be of so many days, instead of taking others', () => {
    expect([0, -7, 3_651, 36_500, 1e21].map((days) => daysFault(periodOf('last', days))?.code)).toEqual([
      'too_small',
      'too_small',
      'too_large',
      'too_large',
      'too_large',
    ])
    expect(daysFault(periodOf('Ago', 1.5))).toEqual({ code: 'not_whole', params: {} })
    expect([periodOf('next', 1), periodOf('Ahead', 3_650), 'lastWeek', undefined].map(daysFault)).toEqual(
      Array.from({ length: 4 }),
    )
  })
})
