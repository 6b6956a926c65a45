import { describe, expect, it } from 'vitest'
import { parseListSearch } from './list-search.ts'

describe('parseListSearch', () => {
  it('believes what makes sense and drops the rest', () => {
    const filter = { and: [{ field: 'level', op: 'eq', value: 'A' }] }
    expect(parseListSearch({ q: 123, filter, sort: '-amount', view: '', columns: 7, new: 'true' })).toEqual({
      q: '123',
      filter,
      sort: '-amount',
      columns: '7',
      new: true,
    })
    expect(parseListSearch({ filter: 'broken', new: 'no', q: ['x'] })).toEqual({})
  })

  it('names what it dropped, which would stay in the address otherwise', () => {
    const parsed = parseListSearch({ filter: 'cut off in a ch', q: ['x'], view: 'board' })
    expect({ filter: 'cut off in a ch', q: ['x'], view: 'board', ...parsed }).toEqual({ as: 'board' })
  })

  it('keeps what other parts of the page put into the address', () => {
    expect(parseListSearch({ pipeline: 'p1' })).toEqual({ pipeline: 'p1' })
  })
})
