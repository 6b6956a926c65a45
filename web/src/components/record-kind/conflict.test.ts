import { describe, expect, it } from 'vitest'
import { changedValues, conflictsOf, resolveConflict, sameValue } from './conflict.ts'
import type { FieldDescriptor } from './field-descriptor.ts'

function field(key: string, readOnly = false): FieldDescriptor {
  return { key, type: 'text', required: false, readOnly, sortable: true, filterable: true, listed: true }
}

const money = { ...field('amount'), type: 'money' as const }
const fields = [field('name'), field('city'), field('level'), field('updatedAt', true), money]
const byKey = new Map(fields.map((one) => [one.key, one]))
const base = { id: '1', version: 1, name: '华为', city: '深圳', level: 'B', updatedAt: 'a' }
const current = { id: '1', version: 2, name: '华为', city: '上海', level: 'A', updatedAt: 'b' }

describe('conflictsOf', () => {
  it('tells what the other person changed, contested only where both did', () => {
    const found = conflictsOf(fields, base, current, { city: '杭州' })
    expect(found.map(({ field: { key }, isContested }) => [key, isContested])).toEqual([
      ['city', true],
      ['level', false],
    ])
  })

  it('finds nothing to decide where both wrote the same', () => {
    expect(conflictsOf(fields, base, current, { city: '上海' })[0]?.isContested).toBe(false)
  })
})

describe('resolveConflict', () => {
  it('keeps the own changes except where the other one is let stand', () => {
    const mine = { city: '杭州', level: 'C', name: '华为技术' }
    expect(resolveConflict(mine, current, { city: 'theirs', level: 'mine' }, byKey)).toEqual({
      level: 'C',
      name: '华为技术',
    })
  })

  it('sends nothing that the record already says', () => {
    expect(resolveConflict({ city: '上海' }, current, {}, byKey)).toEqual({})
  })
})

describe('changedValues', () => {
  it('writes an emptied field as null and leaves out what stayed the same', () => {
    expect(changedValues(base, { name: '华为', city: '', level: 'A' }, byKey)).toEqual({ city: null, level: 'A' })
  })

  it('goes by how much an amount is, and leaves texts as they are written', () => {
    const deal = { ...base, amount: '100.00', name: '100.00' }
    const changed = (values: object) => changedValues(deal, { ...values }, byKey)
    expect(changed({ amount: '100' })).toEqual({})
    expect(changed({ amount: '100.001' })).toEqual({ amount: '100.001' })
    expect(changed({ amount: '0' })).toEqual({ amount: '0' })
    expect(changed({ name: '100' })).toEqual({ name: '100' })
    expect(conflictsOf([money], deal, { ...deal, amount: '100.0' }, {})).toEqual([])
  })
})

describe('sameValue', () => {
  it('takes the forms of nothing for the same', () => {
    expect(sameValue(null, '')).toBe(true)
    expect(sameValue(undefined, null)).toBe(true)
    expect(sameValue(0, null)).toBe(false)
    expect(sameValue(false, null)).toBe(false)
  })

  it('compares lists by what is in them', () => {
    expect(sameValue([{ quantity: '1' }], [{ quantity: '1' }])).toBe(true)
    expect(sameValue(['a'], ['b'])).toBe(false)
  })
})
