import { expect, it } from 'vitest'
import { isWhole } from './edit-rows.ts'

it('is ready once it says what to do, and not while what is typed is no value of its field', () => {
  const row = { id: 0, key: 'employees', isEmptied: false }
  expect([isWhole(row), isWhole({ ...row, value: 12 }), isWhole({ ...row, isEmptied: true })]).toEqual([
    false,
    true,
    true,
  ])
  // The 10000 of 1万 is still there when 1万2 is typed.
  expect(isWhole({ ...row, value: 10_000, unreadable: '1万2' })).toBe(false)
})
