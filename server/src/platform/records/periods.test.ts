import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, periodDays, periods } from './periods.ts'

describe('dayIn', () => {
  it('gives the day on the organization’s calendar, not in UTC', () => {
    const lateInUtc = new Date('2026-12-31T16:30:00Z')
    expect(dayIn(lateInUtc, 'Asia/Shanghai')).toBe('2027-01-01')
    expect(dayIn(lateInUtc, 'UTC')).toBe('2026-12-31')
  })
})

describe('periodDays', () => {
  it.each([
    ['thisWeek', '2026-11-24', 1, '2026-11-23', '2026-11-30'],
    ['lastMonth', '2026-01-15', 1, '2025-12-01', '2026-01-01'],
    ['thisQuarter', '2026-11-24', 1, '2026-10-01', '2027-01-01'],
    ['thisQuarter', '2026-11-24', 4, '2026-10-01', '2027-01-01'],
    ['thisQuarter', '2026-02-01', 4, '2026-01-01', '2026-04-01'],
    ['thisYear', '2026-02-01', 4, '2025-04-01', '2026-04-01'],
    ['lastYear', '2026-02-01', 1, '2025-01-01', '2026-01-01'],
    ['last30Days', '2026-03-01', 1, '2026-01-31', '2026-03-02'],
    ['today', '2024-02-29', 1, '2024-02-29', '2024-03-01'],
  ] as const)('%s seen from %s with a fiscal year from month %i', (period, today, start, from, until) => {
    expect(periodDays(period, today, start)).toEqual({ from, until })
  })

  it('always ends after it begins, and "this" periods contain today', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...periods), (today, start, period) => {
        const { from, until } = periodDays(period, today, start)
        expect(from < until).toBe(true)
        if (period === 'today' || period.startsWith('this')) expect(from <= today && today < until).toBe(true)
      }),
    )
  })
})
