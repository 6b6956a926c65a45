import { describe, expect, it } from 'vitest'
import { makeField as field } from '../record-kind/factory.ts'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { groupingsOf, readGrouping, summedField, writeGrouping } from './grouping.ts'

const all = [
  field('name', 'text'),
  field('level', 'select'),
  field('secret', 'select', { filterable: false }),
  field('subjectId', 'reference'),
  field('createdAt', 'datetime'),
  field('expected', 'money', { sortable: false }),
  field('custom.worth', 'money'),
]
const set: FieldSet = {
  kind: 'x',
  fields: all,
  byKey: new Map(all.map((one) => [one.key, one])),
  actions: [],
  layout: { id: null, sections: [], omitted: [] },
}

describe('a grouping in the address', () => {
  it('is read as it was written, and dropped where it means nothing to this person', () => {
    const texts = groupingsOf(set).map(writeGrouping)
    expect(texts).toEqual(['level', 'createdAt', 'createdAt:quarter', 'createdAt:year'])
    expect(texts.map((text) => writeGrouping(readGrouping(text, set)!))).toEqual(texts)
    for (const text of [undefined, '', 'name', 'secret', 'subjectId', 'gone'])
      expect(readGrouping(text, set)).toBeUndefined()
    expect(readGrouping('createdAt:decade', set)?.per).toBe('month')
  })

  it('adds up the first amount on screen that is stored', () => {
    expect(summedField(all)?.key).toBe('custom.worth')
    expect(summedField([])).toBeUndefined()
  })
})
