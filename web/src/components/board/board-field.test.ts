import { describe, expect, it } from 'vitest'
import type { Group } from '../record-groups/group-queries.ts'
import { makeField as field } from '../record-kind/factory.ts'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { boardFieldOf, boardFieldsOf, columnsOf } from './board-field.ts'

const level = field('level', 'select', { options: ['A', 'B', 'C'] })
const all = [
  field('name', 'text'),
  field('kind', 'select', { readOnly: true }),
  field('ownerId', 'user', { createOnly: true }),
  field('hidden', 'select', { filterable: false }),
  level,
  field('isBig', 'boolean'),
]
const set: FieldSet = {
  kind: 'x',
  fields: all,
  byKey: new Map(all.map((one) => [one.key, one])),
  actions: [],
  layout: { id: null, sections: [], omitted: [] },
}
const group = (value: Group['value'], count: number): Group => ({
  value,
  name: null,
  conditions: [],
  count: { value: count, relation: 'eq' },
  sums: null,
})

describe('a board by a field', () => {
  it('is offered for what this person may change in place', () => {
    expect(boardFieldsOf(set).map(({ key }) => key)).toEqual(['level', 'isBig'])
    const config = { statusField: 'kind', card: { lines: [] } }
    expect(boardFieldOf(config, set, 'isBig')?.key).toBe('isBig')
    expect(boardFieldOf(config, set, 'ownerId')?.key).toBe('level')
    expect(boardFieldOf({ card: { badge: 'isBig', lines: [] } }, set, undefined)?.key).toBe('isBig')
  })

  it('has a column for each option in its order, and for what has none as long as there is any', () => {
    const shown = columnsOf(level, [group('C', 3), group('A', 1), group(null, 2)])
    expect(shown.map(({ value, count }) => [value, count.value])).toEqual([
      ['A', 1],
      ['B', 0],
      ['C', 3],
      [null, 2],
    ])
    expect(columnsOf(field('isBig', 'boolean'), []).map(({ value }) => value)).toEqual([true, false])
    expect(columnsOf(field('who', 'user'), [group('u1', 1)]).map(({ value }) => value)).toEqual(['u1'])
  })

  it('keeps a column for a retired option while records have it', () => {
    const choices = [
      { value: 'A', label: 'A', isInactive: true },
      { value: 'B', label: 'B', isInactive: true },
    ]
    const own = field('custom.x', 'select', {
      options: ['A', 'B'],
      custom: { id: '1', label: 'x', hint: null, choices },
    })
    expect(columnsOf(own, [group('B', 1)]).map(({ value }) => value)).toEqual(['B'])
  })
})
