import { expect, it } from 'vitest'
import { previewSchedule } from './schedule-preview.ts'

it('splits to the cent, the larger shares last, on the last day of months that are too short', () => {
  expect(previewSchedule('100.00', { count: 3, firstDueOn: '2026-01-31', everyMonths: 1 })).toEqual([
    { dueOn: '2026-01-31', amount: '33.33' },
    { dueOn: '2026-02-28', amount: '33.33' },
    { dueOn: '2026-03-31', amount: '33.34' },
  ])
})

it('keeps every cent of amounts beyond what a floating point number holds', () => {
  expect(previewSchedule('90071992547409.93', { count: 2, firstDueOn: '2026-05-15', everyMonths: 6 })).toEqual([
    { dueOn: '2026-05-15', amount: '45035996273704.96' },
    { dueOn: '2026-11-15', amount: '45035996273704.97' },
  ])
})

it('shows nothing where a share would be worth nothing', () => {
  expect(previewSchedule('0.02', { count: 3, firstDueOn: '2026-01-31', everyMonths: 1 })).toEqual([])
})
