import { describe, expect, test } from 'vitest'
import { createFormat } from './format.ts'

const zh = createFormat({ language: 'zh-CN', timeZone: 'Asia/Shanghai', currency: 'CNY' })
const en = createFormat({ language: 'en', timeZone: 'America/New_York', currency: 'USD' })

describe('money', () => {
  test('keeps every digit of amounts beyond what a floating point number holds', () => {
    expect(zh.money('12345678901234567.89')).toBe('¥12,345,678,901,234,567.89')
  })

  test('is compact in the units of the language', () => {
    expect(zh.money('1234567.5', { compact: true })).toBe('¥123.5万')
    expect(en.money('1234567.5', { compact: true })).toBe('$1.2M')
  })

  test('shows the currency it is given, without decimals where the currency has none', () => {
    expect(zh.money('1200', { currency: 'JPY' })).toBe('¥1,200')
    expect(en.money('1200', { currency: 'EUR' })).toBe('€1,200.00')
  })

  test('is empty where there is no amount, a dash where none is told', () => {
    expect([zh.money(null), zh.money(''), zh.money(undefined)]).toEqual(['', '', '–'])
    expect(zh.money('0')).toBe('¥0.00')
  })
})

describe('dates and times', () => {
  test('an instant shows the wall clock of the organization', () => {
    expect(zh.dateTime('2026-11-24T17:30:00Z')).toBe('2026-11-25 01:30')
    expect(en.dateTime('2026-11-24T03:30:00Z')).toBe('Nov 23, 2026 10:30 PM')
  })

  test('a date stays the same day in every time zone', () => {
    expect(zh.date('2026-03-01')).toBe('2026-03-01')
    expect(en.date('2026-03-01')).toBe('Mar 1, 2026')
  })

  test('relative time counts calendar days of the organization, and turns into the date after a week', () => {
    const now = new Date('2026-11-24T01:00:00Z')
    expect(zh.relative('2026-11-24T00:57:00Z', now)).toBe('3 分钟前')
    expect(zh.relative('2026-11-23T15:00:00Z', now)).toBe('昨天 23:00')
    expect(zh.relative('2026-11-20T15:00:00Z', now)).toBe('4 天前')
    expect(zh.relative('2026-11-27T15:00:00Z', now)).toBe('3 天后')
    expect(zh.relative('2026-11-10T15:00:00Z', now)).toBe('2026-11-10')
  })

  test('relative time that stands alone begins as a sentence does', () => {
    const now = new Date('2026-11-24T01:00:00Z')
    expect(en.relative('2026-11-26T15:00:00Z', now)).toBe('in 3 days')
    expect(en.when('2026-11-26T15:00:00Z', now)).toBe('In 3 days')
    expect(zh.when('2026-11-23T15:00:00Z', now)).toBe('昨天 23:00')
    expect(en.when(null, now)).toBe('')
  })
})

test('percentages show at most one decimal', () => {
  expect([zh.percent(37.55), zh.percent('10'), zh.percent(null)]).toEqual(['37.6%', '10%', ''])
})
