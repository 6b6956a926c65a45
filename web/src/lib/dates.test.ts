import { expect, test } from 'vitest'
import {
  dateFromPicker,
  dateOf,
  daysBetween,
  instantFromPicker,
  pickerFromInstant,
  readDate,
  todayOn,
  typedDates,
  typedTimes,
} from './dates.ts'

test('today is the day of the organization', () => {
  expect(todayOn('Asia/Shanghai', new Date('2026-11-24T16:30:00Z'))).toBe('2026-11-25')
  expect(todayOn('America/Los_Angeles', new Date('2026-11-24T03:00:00Z'))).toBe('2026-11-23')
})

test('days are counted across a change of the clocks', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1)
})

test('what is picked and shown again is the same instant, also when the clocks change', () => {
  for (const instant of ['2026-03-29T00:30:00.000Z', '2026-07-01T12:00:00.000Z', '2026-12-31T23:59:00.000Z']) {
    for (const zone of ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York']) {
      expect(instantFromPicker(pickerFromInstant(instant, zone), zone)).toBe(instant)
    }
  }
})

test('an instant late in the evening belongs to the next day further east', () => {
  expect(dateOf('2026-11-24T23:00:00Z', 'UTC')).toBe('2026-11-24')
  expect(dateOf('2026-11-24T23:00:00Z', 'Asia/Tokyo')).toBe('2026-11-25')
})

test('a day is read in the ways in which people type it, and one that no calendar has is not', () => {
  const days = ['2026-01-05', '2026-1-5', '2026/1/5', '2026.1.5', '20260105']
  const chinese = ['2026年1月5日', '2026年01月05日', '2026年1月 5日', '2026年 1月 5日', '２０２６年１月５日']
  for (const text of [...days, ...chinese]) expect(dateFromPicker(readDate(text, typedDates)), text).toBe('2026-01-05')
  for (const text of ['2026-02-31', '2026年2月31日', '2026-13-01', '昨天', '1-5'])
    expect(readDate(text, typedDates), text).toBeNull()
  expect(instantFromPicker(readDate('2026/1/5 9:00', typedTimes), 'Asia/Shanghai')).toBe('2026-01-05T01:00:00.000Z')
  expect(instantFromPicker(readDate('2026年1月5日 9:00', typedTimes), 'Asia/Shanghai')).toBe('2026-01-05T01:00:00.000Z')
  expect(readDate('2026/1/5', typedTimes)).toBeNull()
})
