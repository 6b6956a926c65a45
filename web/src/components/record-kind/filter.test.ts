import { describe, expect, it } from 'vitest'
import {
  allOf,
  conditionsOf,
  countConditions,
  partsOf,
  phrasesOf,
  readFilter,
  type Condition,
  type Filter,
} from './filter.ts'

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

describe('partsOf', () => {
  it('takes an “any of these” for one part, which allOf keeps', () => {
    const either: Filter = { or: [mine, open] }
    expect(partsOf({ and: [mine, either] })).toEqual([mine, either])
    expect(partsOf(either)).toEqual([either])
    expect(allOf(partsOf(either))).toEqual({ and: [either] })
  })
})

describe('phrasesOf', () => {
  const said = (filter: Filter) =>
    phrasesOf(filter)
      .map((phrase) => {
        if ('condition' in phrase) return phrase.condition.field
        if ('join' in phrase) return phrase.join
        return phrase.bracket === 'open' ? '(' : ')'
      })
      .join(' ')

  it('puts groups within groups in brackets', () => {
    const city: Condition = { field: 'city', op: 'isEmpty' }
    expect(said(mine)).toBe('ownerId')
    expect(said({ or: [mine, open] })).toBe('ownerId or status')
    expect(said({ and: [mine, { or: [open, { and: [city, mine] }] }] })).toBe(
      'ownerId and ( status or ( city and ownerId ) )',
    )
    expect(said({ and: [mine, { or: [open] }] })).toBe('ownerId and status')
  })

  it('says as many conditions as there are', () => {
    expect(countConditions({ and: [mine, { or: [open, { and: [mine, open] }] }] })).toBe(4)
    expect(countConditions(undefined)).toBe(0)
  })
})
