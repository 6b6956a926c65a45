import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import {
  addTo,
  changeJoin,
  changeRow,
  draftOf,
  filterOf,
  isGroup,
  noteUnreadable,
  removePart,
  faultyRow,
  type DraftGroup,
} from './filter-tree.ts'

const described = (key: string): FieldDescriptor => ({
  key,
  type: key === 'level' ? 'select' : 'text',
  ...(key === 'level' ? { options: ['A', 'B'] } : {}),
  required: false,
  readOnly: false,
  sortable: true,
  filterable: true,
  listed: true,
})
const draft = (filter?: Filter) => draftOf(filter, described)

const isA: Filter = { field: 'level', op: 'in', value: ['A'] }
const inNorth: Filter = { field: 'city', op: 'eq', value: '北京' }
const noPhone: Filter = { field: 'phone', op: 'isEmpty' }
const nested: Filter = { and: [isA, { or: [inNorth, { and: [noPhone, isA] }] }] }

describe('a filter as a tree', () => {
  it('comes back from the builder as it went in, however deep it is', () => {
    const leaf = fc.constantFrom<Filter>(isA, inNorth, noPhone)
    const { tree } = fc.letrec<{ tree: Filter; group: Filter }>((tie) => ({
      group: fc
        .tuple(fc.boolean(), fc.array(tie('tree'), { minLength: 2, maxLength: 3 }))
        .map(([isAnd, parts]): Filter => (isAnd ? { and: parts } : { or: parts })),
      tree: fc.oneof({ depthSize: 'small' }, leaf, tie('group')),
    }))
    fc.assert(
      fc.property(tree, (filter) => {
        const back = filterOf(draft(filter))
        expect(back).toEqual('field' in filter ? { and: [filter] } : filter)
        expect(filterOf(draft(back))).toEqual(back)
      }),
    )
  })

  it('starts with one empty row, which is no filter', () => {
    expect(draft().parts).toHaveLength(1)
    expect(filterOf(draft())).toBeUndefined()
    expect(filterOf(draft({ or: [] }))).toBeUndefined()
  })

  it('says one of several in rows where there are no options to pick from', () => {
    expect(filterOf(draft({ field: 'city', op: 'in', value: ['北京', '上海'] }))).toEqual({
      or: [inNorth, { field: 'city', op: 'eq', value: '上海' }],
    })
    expect(filterOf(draft(isA))).toEqual({ and: [isA] })
  })

  it('grows by rows and groups, which begin with the other join', () => {
    const start = draft(isA)
    const { draft: grown, rowId } = addTo(start, start.id, 'group')
    const group = grown.parts[1] as DraftGroup
    expect([isGroup(group), group.join, group.parts.map(({ id }) => id)]).toEqual([true, 'or', [rowId]])
    const more = addTo(changeRow(grown, rowId, inNorth), group.id, 'row')
    const full = changeRow(more.draft, more.rowId, noPhone)
    expect(filterOf(full)).toEqual({ and: [isA, { or: [inNorth, noPhone] }] })
    expect(filterOf(changeJoin(full, group.id, 'and'))).toEqual({ and: [isA, { and: [inNorth, noPhone] }] })
  })

  it('never gives two parts the same id', () => {
    let grown = draft(nested)
    for (const what of ['row', 'group', 'row', 'group'] as const) grown = addTo(grown, grown.id, what).draft
    const ids = (part: DraftGroup['parts'][number]): number[] =>
      isGroup(part) ? [part.id, ...part.parts.flatMap(ids)] : [part.id]
    expect(new Set(ids(grown)).size).toBe(ids(grown).length)
  })

  it('loses a group with its last row, and leaves out what is not filled in', () => {
    const start = draft({ and: [isA, { or: [inNorth] }] })
    const group = start.parts[1] as DraftGroup
    expect(removePart(start, group.parts[0]!.id).parts).toHaveLength(1)
    expect(filterOf(removePart(start, group.id))).toEqual({ and: [isA] })
    expect(filterOf(addTo(start, start.id, 'row').draft)).toEqual({ and: [isA, inNorth] })
  })

  it('knows the row in which something stands that cannot be read, also after the value was changed beside it', () => {
    const start = draft(nested)
    expect(faultyRow(start)).toBeUndefined()
    const inner = start.parts.find(isGroup)!.parts[0]!
    const noted = noteUnreadable(start, inner.id, 1, '十二')
    const changed = changeRow(noted, inner.id, { field: 'amount', op: 'between', value: [1, 10_000] })
    expect(faultyRow(changed)).toMatchObject({ id: inner.id, unreadable: { 1: '十二' } })
    expect(noteUnreadable(noted, inner.id, 1, '十二')).toBe(noted)
    expect(noteUnreadable(noted, inner.id, 0, null)).toBe(noted)
    expect(faultyRow(noteUnreadable(changed, inner.id, 1, null))).toBeUndefined()
  })

  it('knows the row with a period of too many days', () => {
    const days = (count: number): Filter => ({ field: 'createdAt', op: 'within', value: `last${count}Days` })
    expect(faultyRow(draft({ and: [days(30), days(3_651)] }))).toMatchObject({ condition: days(3_651) })
    expect(faultyRow(draft({ and: [days(30), days(3_650)] }))).toBeUndefined()
  })
})
