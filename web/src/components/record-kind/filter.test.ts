import { describe, expect, it } from 'vitest'
import { allOf, conditionsOf, readFilter, type Condition } from './filter.ts'

const mine: Condition = { field: 'ownerId', op: 'eq', value: '1' }
const open: Condition = { field: 'status', op: 'in', value: ['open'] }

describe('readFilter', () => {
  it('takes what has the shape of a filter, as an object or as JSON', () => {
    expect(readFilter({ and: [mine, { or: [open] }] })).toEqual({ and: [mine, { or: [open] }] })
    expect(readFilter(JSON.stringify(mine))).toEqual(mine)
  })

  it.each([undefined, null, 1, 'x', '[]', {}, { and: 'x' }, { and: [1] }, { field: 'x' }])('refuses %j', (value) => {
    expect(readFilter(value)).toBeUndefined()
  })
})

describe('conditionsOf', () => {
  it('gives the rows of a plain filter', () => {
    expect(conditionsOf(undefined)).toEqual([])
    expect(conditionsOf(mine)).toEqual([mine])
    expect(conditionsOf({ and: [mine, open] })).toEqual([mine, open])
  })

  it('gives none for a filter that rows cannot show', () => {
    expect(conditionsOf({ or: [mine, open] })).toBeUndefined()
    expect(conditionsOf({ and: [mine, { or: [open] }] })).toBeUndefined()
  })
})

describe('allOf', () => {
  it('joins what is given and is nothing without anything', () => {
    expect(allOf([undefined, mine, { and: [open] }])).toEqual({ and: [mine, open] })
    expect(allOf([undefined])).toBeUndefined()
  })

  it('keeps alternatives together', () => {
    expect(allOf([mine, { or: [open] }])).toEqual({ and: [mine, { or: [open] }] })
  })
})
