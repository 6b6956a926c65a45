import { describe, expect, it } from 'vitest'
import { changedValues, conflictsOf, resolveConflict, sameValue } from './conflict.ts'
import type { FieldDescriptor } from './field-descriptor.ts'

function field(key: string, readOnly = false): FieldDescriptor {
  return { key, type: 'text', required: false, readOnly, sortable: true, filterable: true, listed: true }
}

const fields = [field('name'), field('city'), field('level'), field('updatedAt', true)]
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
    expect(resolveConflict(mine, current, { city: 'theirs', level: 'mine' })).toEqual({ level: 'C', name: '华为技术' })
  })

  it('sends nothing that the record already says', () => {
    expect(resolveConflict({ city: '上海' }, current, {})).toEqual({})
  })
})

describe('changedValues', () => {
  it('writes an emptied field as null and leaves out what stayed the same', () => {
    expect(changedValues(base, { name: '华为', city: '', level: 'A' })).toEqual({ city: null, level: 'A' })
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
