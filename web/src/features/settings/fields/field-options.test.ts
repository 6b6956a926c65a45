import { expect, test } from 'vitest'
import { optionsOf } from './field-options.ts'

const of = (given: object) => optionsOf({ label: '', type: 'text', ...given })

test('each type says its own limits, and nothing that another type had', () => {
  const given = { maxLength: 50, decimals: 0, min: 0, max: 5, maxFiles: 3 }
  expect(of({ ...given, type: 'text' })).toEqual({ maxLength: 50 })
  expect(of({ ...given, type: 'number' })).toEqual({ decimals: 0, min: 0, max: 5 })
  expect(of({ ...given, type: 'file' })).toEqual({ maxFiles: 3 })
  expect(of({ ...given, type: 'money' })).toEqual({})
})

test('a limit that was emptied is gone', () => {
  expect(of({ type: 'number', decimals: null, min: null, max: 0 })).toEqual({ max: 0 })
  expect(of({ type: 'autoNumber', digits: null, prefix: '' })).toEqual({ isYearly: false })
})
