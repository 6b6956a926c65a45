import { describe, expect, it } from 'vitest'
import { choiceOf, gapsOf, isSameMapping, withChoice } from './mapping-draft.ts'
import type { Column, Mapping, Target } from './import-queries.ts'

const mapping: Mapping = {
  columns: [
    { index: 0, field: 'name' },
    { index: 1, field: null },
  ],
  onMatch: 'update',
}
const column = (index: number, isDateOrderOpen = false): Column => ({
  index,
  header: `c${index}`,
  samples: [],
  filled: 1,
  proposedField: null,
  confidence: 0,
  dateOrder: null,
  isDateOrderOpen,
})
const target = (key: string, type: string, isRequired = false): Target => ({
  key,
  type,
  isRequired,
  isMatchable: false,
})

describe('choosing a field for a column', () => {
  it('takes it from the column that had it', () => {
    expect(withChoice(mapping, { index: 1, field: 'name' }).columns).toEqual([
      { index: 0, field: null },
      { index: 1, field: 'name' },
    ])
  })

  it('knows columns that the mapping leaves out', () => {
    expect(choiceOf(mapping, 7)).toEqual({ index: 7, field: null })
    expect(isSameMapping(mapping, { ...mapping, columns: [{ index: 0, field: 'name', dateOrder: null }] })).toBe(true)
    expect(isSameMapping(mapping, { ...mapping, onMatch: 'skip' })).toBe(false)
  })
})

it('tells required fields without a column, and dates without an order', () => {
  const view = {
    targets: [target('name', 'text', true), target('birthdayOn', 'date')],
    columns: [column(0), column(1, true)],
  }
  const gaps = gapsOf(view, { columns: [{ index: 1, field: 'birthdayOn' }], onMatch: 'update' })
  expect([gaps.missing.map(({ key }) => key), gaps.open.map(({ index }) => index), gaps.isEmpty]).toEqual([
    ['name'],
    [1],
    false,
  ])
  expect(
    gapsOf(view, {
      columns: [
        { index: 0, field: 'name' },
        { index: 1, field: 'birthdayOn', dateOrder: 'dmy' },
      ],
      onMatch: 'update',
    }),
  ).toEqual({ missing: [], open: [], isEmpty: false })
})
