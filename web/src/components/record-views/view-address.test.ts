import { describe, expect, it } from 'vitest'
import { parseListSearch } from '../record-list/list-search.ts'
import {
  addressOf,
  opensWithout,
  shapeOfState,
  stateAt,
  stateOfShape,
  viewKeyOf,
  type ListState,
} from './view-address.ts'

const mine = { field: 'ownerId', op: 'eq', value: 'me' } as const
const important = { field: 'level', op: 'in', value: ['A'] } as const
const view: ListState = { filter: { and: [mine, important] }, sort: '-level', columns: 'name,level' }
const tidy = (address: object) => Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined))

describe('which view an address means', () => {
  it('is what the list opens with, when the address is bare', () => {
    expect([viewKeyOf({}, 'v1'), viewKeyOf({ new: true }, 'v1'), viewKeyOf({ view: 'v2' }, 'v1')]).toEqual([
      'v1',
      'v1',
      'v2',
    ])
  })

  it('is none where a link says itself what the list shows', () => {
    expect([viewKeyOf({ filter: mine }, 'v1'), viewKeyOf({ q: 'x' }, 'v1'), viewKeyOf({ as: 'board' }, 'v1')]).toEqual([
      'all',
      'all',
      'all',
    ])
  })
})

it('opens with one’s own default once a view is gone, or else with everyone’s', () => {
  expect(opensWithout('v1', 'v2', 'v3')).toBe('v2')
  expect(opensWithout('v1', 'v1', 'v3')).toBe('v3')
  expect([opensWithout('v1', 'v1', null), opensWithout('v1', undefined, undefined)]).toEqual(['all', 'all'])
})

describe('the address of a list', () => {
  it('has the view and only what differs from it, and leads back to the same list', () => {
    const states: [ListState, object][] = [
      [view, { view: 'v' }],
      [{ ...view, filter: { and: [important, mine] } }, { view: 'v' }],
      [
        { ...view, sort: 'name' },
        { view: 'v', sort: 'name' },
      ],
      [
        { sort: '-level', columns: 'name' },
        { view: 'v', columns: 'name', without: 'filter' },
      ],
      [{ group: 'level' }, { view: 'v', group: 'level', without: 'filter,sort,columns' }],
    ]
    for (const [state, address] of states) {
      expect(tidy(addressOf('v', 'all', state, view))).toEqual(address)
      expect(shapeOfState(stateAt(address, view))).toEqual(
        shapeOfState({ ...state, filter: stateAt(address, view).filter }),
      )
    }
  })

  it('is bare for what the list opens with, and names all records only beside another default', () => {
    expect(tidy(addressOf('v', 'v', view, view))).toEqual({})
    expect(tidy(addressOf('all', 'all', {}, {}))).toEqual({})
    expect(tidy(addressOf('all', 'v', {}, {}))).toEqual({ view: 'all' })
    expect(tidy(addressOf('all', 'v', { q: 'x' }, {}))).toEqual({ q: 'x' })
    expect(tidy(addressOf('v', 'v', { ...view, q: 'x' }, view))).toEqual({ view: 'v', q: 'x' })
  })
})

describe('a view’s shape', () => {
  it('comes back from the list as it was', () => {
    const shape = { filter: { and: [mine] }, q: '华', columns: ['name', 'level'], layout: 'board', by: 'status' }
    expect(shapeOfState(stateOfShape(shape))).toEqual(shape)
  })
})

describe('links of before', () => {
  it('still show the layout that they name', () => {
    expect(parseListSearch({ view: 'board' })).toEqual({ as: 'board' })
    expect(parseListSearch({ view: 'table', q: 'x' })).toEqual({ as: 'table', q: 'x' })
    expect(parseListSearch({ view: 'mine' })).toEqual({ view: 'mine' })
  })
})
