import { describe, expect, it } from 'vitest'
import { headOf, isOpenAtFirst, linesOf, type Feed } from './group-lines.ts'
import type { Group } from './group-queries.ts'

const group = (value: string | null, count: number): Group => ({
  value,
  name: null,
  conditions: [],
  count: { value: count, relation: 'eq' },
  sums: null,
})
const feed = (ids: string[], more: Partial<Feed> = {}): Feed => ({
  rows: ids.map((id) => ({ id, version: 1 })),
  isLoaded: true,
  hasMore: false,
  isFetching: false,
  error: null,
  fetchMore: () => undefined,
  ...more,
})
const said = (...given: Parameters<typeof linesOf>) =>
  linesOf(...given).map((line) => (line.type === 'record' ? `${line.recordIndex}:${line.record.id}` : line.type))

describe('the lines of a grouped table', () => {
  const groups = [group('A', 2), group('B', 70), group(null, 3)]

  it('are each group, its records if it is open, and room for what has not come yet', () => {
    const feeds = new Map([
      ['"A"', feed(['1', '2'])],
      ['"B"', feed(['3'], { hasMore: true })],
    ])
    const open = (key: string) => key !== 'null'
    expect(said(groups, open, feeds)).toEqual(['group', '0:1', '1:2', 'group', '2:3', 'waiting', 'group'])
    expect(said(groups, () => true, new Map()).filter((line) => line === 'waiting')).toHaveLength(2 + 50 + 3)
    expect(said(groups, () => false, feeds)).toEqual(['group', 'group', 'group'])
  })

  it('know the head of their group, and it how far the group goes', () => {
    const lines = linesOf(groups, (key) => key !== 'null', new Map([['"A"', feed(['1', '2'])]]))
    expect([0, 1, 2, 3, 4, lines.length - 1].map((index) => headOf(lines, index))).toEqual([0, 0, 0, 3, 3, 54])
    expect(lines.flatMap((line) => (line.type === 'group' ? [line.lineCount] : []))).toEqual([3, 51, 1])
  })

  it('tell where a group could not be fetched, after what was there already', () => {
    const feeds = new Map([['"A"', feed(['1'], { error: new Error('gone') })]])
    expect(said([group('A', 2)], () => true, feeds)).toEqual(['group', '0:1', 'failed'])
  })

  it('have keys of their own', () => {
    const keys = linesOf(groups, () => true, new Map()).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are open at first where groups are few', () => {
    const many = Array.from({ length: 20 }, (_, index) => group(String(index), 1))
    expect(groups.every(({ value }) => isOpenAtFirst(groups, JSON.stringify(value)))).toBe(true)
    expect(many.filter(({ value }) => isOpenAtFirst(many, JSON.stringify(value)))).toHaveLength(1)
  })
})
