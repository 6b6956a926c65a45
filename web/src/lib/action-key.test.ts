import { expect, test } from 'vitest'
import { createActionKey } from './action-key.ts'

test('sending the same input again keeps the key, so that it is carried out once', () => {
  const action = createActionKey()
  expect(action.for({ name: '德龙' })).toBe(action.for({ name: '德龙' }))
})

test('changed input is another action', () => {
  const action = createActionKey()
  expect(action.for({ name: '德龙' })).not.toBe(action.for({ name: '德龙精工' }))
})

test('after success the same input is a new action', () => {
  const action = createActionKey()
  const first = action.for({ name: '德龙' })
  action.done()
  expect(action.for({ name: '德龙' })).not.toBe(first)
})
