import { expect, it } from 'vitest'
import type { FieldDescriptor, FieldSet } from '../record-kind/field-descriptor.ts'
import type { Condition } from '../record-kind/filter.ts'
import { lostConditions, withoutLost } from './lost-conditions.ts'

const name: FieldDescriptor = {
  key: 'name',
  type: 'text',
  required: false,
  readOnly: false,
  sortable: true,
  filterable: true,
  listed: true,
}
const set: FieldSet = {
  kind: 'customer',
  fields: [name],
  byKey: new Map([['name', name]]),
  actions: [],
  layout: { id: null, sections: [], omitted: [] },
}
const known: Condition = { field: 'name', op: 'eq', value: '华为' }
const lost: Condition = { field: 'level', op: 'eq', value: 'A' }

it('tells by its place which condition is lost, also within others', () => {
  expect(lostConditions(set, undefined)).toEqual([])
  expect(lostConditions(set, { and: [known, lost] })).toEqual([2])
  expect(lostConditions(set, { or: [{ and: [known, lost] }, lost] })).toEqual([2, 3])
})

it('leaves the other conditions of a list, and nothing of what would mean something else', () => {
  expect(withoutLost(set, { and: [known, lost] })).toEqual({ and: [known] })
  expect(withoutLost(set, { or: [known, lost] })).toBeUndefined()
})
