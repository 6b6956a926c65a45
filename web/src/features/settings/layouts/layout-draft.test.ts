import { expect, test } from 'vitest'
import {
  addSection,
  draftOf,
  keysIn,
  type LayoutDraft,
  moveField,
  moveSection,
  removeSection,
  shapeOf,
} from './layout-draft.ts'

const field = (key: string) => ({ key, isRequired: key === 'b', width: 'half' as const, visibleWhen: null })
const section = (key: string, ...fields: string[]) => ({
  key,
  title: null,
  columns: 2,
  isFolded: false,
  visibleWhen: null,
  fields: fields.map(field),
})
const draft: LayoutDraft = {
  name: '销售',
  roleIds: [],
  sections: [section('one', 'a', 'b'), section('two', 'c')],
  omitted: ['d'],
}
const shape = ({ sections, omitted }: LayoutDraft) => [...sections.map((one) => [one.key, ...keysIn([one])]), omitted]

test('a field moves before another, to the end of a section, out of the layout and back, with what was said of it', () => {
  expect(shape(moveField(draft, 'b', { before: 'a' }))).toEqual([['one', 'b', 'a'], ['two', 'c'], ['d']])
  expect(shape(moveField(draft, 'b', { before: 'b' }))).toEqual([['one', 'a', 'b'], ['two', 'c'], ['d']])
  const moved = moveField(draft, 'b', { section: 'two' })
  expect(shape(moved)).toEqual([['one', 'a'], ['two', 'c', 'b'], ['d']])
  expect(moved.sections[1]?.fields[1]?.isRequired).toBe(true)
  expect(shape(moveField(draft, 'c', 'pool'))).toEqual([['one', 'a', 'b'], ['two'], ['d', 'c']])
  expect(shape(moveField(draft, 'd', { before: 'c' }))).toEqual([['one', 'a', 'b'], ['two', 'd', 'c'], []])
})

test('a section that is removed leaves its fields to its neighbour, and the last one stays', () => {
  expect(shape(removeSection(draft, 'two'))).toEqual([['one', 'a', 'b', 'c'], ['d']])
  expect(shape(removeSection(draft, 'one'))).toEqual([['two', 'c', 'a', 'b'], ['d']])
  const last = removeSection(draft, 'two')
  expect(removeSection(last, 'one')).toBe(last)
})

test('sections are added with keys of their own and change places', () => {
  const more = addSection(addSection(draft, null), null)
  expect(more.sections.map((one) => one.key)).toEqual(['one', 'two', 'section', 'section2'])
  expect(moveSection(draft, 'two', -1).sections.map((one) => one.key)).toEqual(['two', 'one'])
  expect(moveSection(draft, 'two', 1)).toBe(draft)
})

test('a field that has been deleted meanwhile is not saved, whether it stood on the layout or was left out', () => {
  const saved = shapeOf(draft, ['a', 'c'])
  expect([saved.sections.map((one) => keysIn([one])), saved.omitted]).toEqual([[['a'], ['c']], []])
})

test('what was made after a layout is in a section at its end', () => {
  const own = {
    type: 'text',
    required: false,
    readOnly: false,
    sortable: true,
    filterable: true,
    listed: false,
  } as const
  const custom = { id: 'x', label: 'x', hint: null }
  const fields = [
    { ...own, key: 'a' },
    { ...own, key: 'custom.new', custom },
  ]
  const set = {
    kind: 'customer',
    fields,
    byKey: new Map(),
    actions: [],
    layout: { id: null, sections: [], omitted: [] },
  }
  expect(shape(draftOf(draft, set, draft))).toEqual([['one', 'a', 'b'], ['two', 'c'], ['other', 'custom.new'], ['d']])
})
