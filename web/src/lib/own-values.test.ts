import { expect, test } from 'vitest'
import { nestOwn, spreadOwn } from './own-values.ts'

const record = { id: '1', version: 2, name: '华为', custom: { license: '沪', partnerId: 'a', partner: { id: 'a' } } }

test('own fields stand beside the others in records and in pages of them', () => {
  const spread = { ...record, 'custom.license': '沪', 'custom.partnerId': 'a', 'custom.partner': { id: 'a' } }
  expect(spreadOwn(record)).toEqual(spread)
  expect(spreadOwn({ items: [record], nextCursor: null })).toEqual({ items: [spread], nextCursor: null })
  expect([spreadOwn(undefined), spreadOwn({ version: 1 }), spreadOwn([1])]).toEqual([undefined, { version: 1 }, [1]])
})

test('they are sent under custom', () => {
  expect(nestOwn({ version: 2, name: 'x', 'custom.license': null })).toEqual({
    version: 2,
    name: 'x',
    custom: { license: null },
  })
  expect(nestOwn({ name: 'x' })).toEqual({ name: 'x' })
})
