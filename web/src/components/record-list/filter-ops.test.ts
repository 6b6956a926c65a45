import { describe, expect, it } from 'vitest'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { isComplete, opsOf, tidy } from './filter-ops.ts'

function field(type: FieldDescriptor['type'], required = false): FieldDescriptor {
  return { key: 'x', type, required, readOnly: false, sortable: true, filterable: true, listed: true }
}

describe('opsOf', () => {
  it('offers emptiness only where a field may be empty', () => {
    expect(opsOf(field('text'))).toContain('isEmpty')
    expect(opsOf(field('text', true))).not.toContain('isEmpty')
  })

  it('offers periods for dates and spans for amounts', () => {
    expect(opsOf(field('datetime'))[0]).toBe('within')
    expect(opsOf(field('money'))).toContain('between')
    expect(opsOf(field('boolean'))).toEqual(['eq'])
  })

  it('asks of files only whether there are any, as the server does', () => {
    for (const isRequired of [true, false]) expect(opsOf(field('file', isRequired))).toEqual(['isEmpty', 'isNotEmpty'])
  })
})

describe('isComplete', () => {
  it('wants a value where the comparison needs one', () => {
    expect(isComplete({ field: 'x', op: 'contains' })).toBe(false)
    expect(isComplete({ field: 'x', op: 'contains', value: '华' })).toBe(true)
    expect(isComplete({ field: 'x', op: 'isEmpty' })).toBe(true)
    expect(isComplete({ field: 'x', op: 'in', value: [] })).toBe(false)
    expect(isComplete({ field: 'x', op: 'between', value: ['1', null] })).toBe(false)
    expect(isComplete({ field: 'x', op: 'eq', value: false })).toBe(true)
  })
})

describe('tidy', () => {
  it('turns a span that was given backwards, by value and not by letters', () => {
    expect(tidy({ field: 'x', op: 'between', value: ['1000', '90'] }).value).toEqual(['90', '1000'])
    expect(tidy({ field: 'x', op: 'between', value: ['2026-02-01', '2026-01-01'] }).value).toEqual([
      '2026-01-01',
      '2026-02-01',
    ])
  })

  it('drops the value of a comparison that has none', () => {
    expect(tidy({ field: 'x', op: 'isEmpty', value: 'left over' })).toEqual({ field: 'x', op: 'isEmpty' })
  })
})
