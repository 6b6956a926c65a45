import { expect, test } from 'vitest'
import { exampleOf } from './auto-number-options.tsx'

test('the first number is told as the server will give it', () => {
  const year = 2026
  expect(exampleOf({ prefix: 'KH-', digits: 5, isYearly: true, year })).toBe('KH-2026-00001')
  expect(exampleOf({ prefix: '', digits: 3, isYearly: false, year })).toBe('001')
  expect(exampleOf({ prefix: 'A', digits: 0, isYearly: false, year })).toBe('A1')
})
