import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, isPeriod, periodDays, periods, startOfDay } from './periods.ts'

describe('dayIn', () => {
  it('gives the day on the organization’s calendar, not in UTC', () => {
    const lateInUtc = new Date('2026-12-31T16:30:00Z')
    expect(dayIn(lateInUtc, 'Asia/Shanghai')).toBe('2027-01-01')
    expect(dayIn(lateInUtc, 'UTC')).toBe('2026-12-31')
  })
})

describe('startOfDay', () => {
  it.each([
    ['2026-11-24', 'Asia/Shanghai', '2026-11-23T16:00:00Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00Z'],
    // In Santiago this night's clocks go from 23:59:59 to 01:00.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00Z'],
  ])('%s in %s begins at %s', (day, timeZone, instant) => {
    expect(startOfDay(day, timeZone)).toEqual(new Date(instant))
  })

  it('is the first instant of that day, in any zone', () => {
    const days = fc
      .date({ min: new Date('1995-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'America/New_York',
      'Europe/London',
      'America/Santiago',
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    )
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        const start = startOfDay(day, zone)
        expect(dayIn(start, zone)).toBe(day)
        expect(dayIn(new Date(start.getTime() - 1), zone) < day).toBe(true)
      }),
    )
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
    ['nextYear', '2026-02-01', 4, '2026-04-01', '2027-04-01'],
    ['last1Days', '2026-03-01', 1, '2026-03-01', '2026-03-02'],
    ['last45Days', '2026-03-01', 1, '2026-01-16', '2026-03-02'],
    ['next7Days', '2026-12-28', 1, '2026-12-28', '2027-01-04'],
    ['moreThan30DaysAgo', '2026-03-31', 1, '0001-01-01', '2026-03-01'],
    ['moreThan30DaysAhead', '2026-03-01', 1, '2026-04-01', '10000-01-01'],
  ] as const)('%s seen from %s with a fiscal year from month %i', (period, today, start, from, until) => {
    expect(periodDays(period, today, start)).toEqual({ from, until })
  })

  it('always ends after it begins, and "this" periods contain today', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), fc.constantFrom(...periods), (today, start, period) => {
        const { from, until } = periodDays(period, today, start)
        expect(from < until).toBe(true)
        if (period === 'today' || period.startsWith('this')) expect(from <= today && today < until).toBe(true)
      }),
    )
  })

  it('knows no period of no days, of more than ten years, or of neither direction', () => {
    expect(
      ['last0Days', 'last3651Days', 'moreThan7Days', 'last7DaysAgo', 'next07Days', 'next7Day', 7, null].some(isPeriod),
    ).toBe(false)
    expect(['last3650Days', 'next1Days', 'moreThan365DaysAgo'].every(isPeriod)).toBe(true)
  })

  it('leaves no day out between what lies within N days and what lies further off', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 3_649 }), (today, count) => {
        const within = periodDays(`last${count + 1}Days`, today)
        expect(periodDays(`moreThan${count}DaysAgo`, today).until).toBe(within.from)
        expect(periodDays(`next${count + 1}Days`, today).until).toBe(
          periodDays(`moreThan${count}DaysAhead`, today).from,
        )
      }),
    )
  })
})
