import { expect, test } from 'vitest'
import type { FieldDescriptor, FieldSet } from './field-descriptor.ts'
import { canFilter, seenFilter, seenSort } from './seen-fields.ts'

const field = (key: string, isOpen = true): FieldDescriptor => ({
  key,
  type: 'text',
  required: false,
  readOnly: false,
  sortable: isOpen,
  filterable: isOpen,
  listed: true,
})
const fields = [field('name'), field('phone', false)]
const set: FieldSet = {
  kind: 'payment',
  fields,
  byKey: new Map(fields.map((one) => [one.key, one])),
  actions: [],
  layout: { id: null, sections: [], omitted: [] },
}

test('a list falls back to its usual order where the wanted field is not shown', () => {
  expect(seenSort(set, '-name')).toBe('-name')
  expect(seenSort(set, '-gone', '-name')).toBe('-name')
  expect([seenSort(set, 'paidOn'), seenSort(set, '-phone'), seenSort(set, undefined)]).toEqual([
    '-updatedAt',
    '-updatedAt',
    '-updatedAt',
  ])
  for (const madeUp of ['banana', '--name', 'name,-phone', '-', 'name; drop', '__proto__'])
    expect(seenSort(set, madeUp, '-name'), madeUp).toBe('-name')
})

test('nothing is filtered by what is not shown', () => {
  const isHuawei = { field: 'name', op: 'eq', value: '华为' } as const
  const isOurs = { field: 'paidOn', op: 'isEmpty' } as const
  expect([canFilter(set, [isHuawei]), canFilter(set, [isHuawei, isOurs])]).toEqual([true, false])
  expect(seenFilter(set, { and: [isHuawei, isOurs] })).toEqual({ and: [isHuawei] })
  expect(seenFilter(set, isOurs)).toBeUndefined()
})
