import { expect, test } from 'vitest'
import { presetOf } from './preset.ts'

const choices = [
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙', isInactive: true },
]

test('new records start with what was given, unless it is nothing, or no two may have it', () => {
  const of = (given: object) => presetOf({ label: '', type: 'text', ...given })
  expect([of({ default: '华东' }), of({ default: '' }), of({})]).toEqual(['华东', null, null])
  expect([of({ type: 'boolean', default: false }), of({ type: 'number', default: 0 })]).toEqual([false, 0])
  expect([of({ default: '华东', isUnique: true }), of({ type: 'user', default: 'x' })]).toEqual([null, null])
})

test('what is no longer offered is nothing to start with', () => {
  const of = (given: unknown) => presetOf({ label: '', type: 'select', choices, default: given })
  expect([of('a'), of('b'), of('gone')]).toEqual(['a', null, null])
  const several = (given: unknown) => presetOf({ label: '', type: 'multiSelect', choices, default: given })
  expect([several(['a', 'b']), several(['b']), several([])]).toEqual([['a'], null, null])
})
