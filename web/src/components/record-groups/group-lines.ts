import type { RecordItem } from '../record-kind/record.ts'
import { keyOfGroup, type Group } from './group-queries.ts'

/** The records of one open group, as far as they have been fetched. */
export interface Feed {
  rows: readonly RecordItem[]
  isLoaded: boolean
  hasMore: boolean
  isFetching: boolean
  error: unknown
  fetchMore: () => void
}

/** One line of a grouped table, from top to bottom. */
export type Line =
  /** `lineCount` with its own line. */
  | { type: 'group'; key: string; group: Group; isOpen: boolean; lineCount: number }
  | { type: 'record'; key: string; groupKey: string; record: RecordItem; recordIndex: number }
  /** Drawing it means that more has to be fetched. */
  | { type: 'waiting' | 'failed'; key: string; groupKey: string }

/** So many lines stand for rows that nobody has seen yet: scrolling past them fetches. */
const mostWaiting = 50

export function linesOf(
  groups: readonly Group[],
  isOpen: (key: string) => boolean,
  feeds: ReadonlyMap<string, Feed>,
): Line[] {
  let recordIndex = 0
  return groups.flatMap((group): Line[] => {
    const key = keyOfGroup(group)
    const head = { type: 'group' as const, key, group, isOpen: isOpen(key) }
    if (!head.isOpen) return [{ ...head, lineCount: 1 }]
    const feed = feeds.get(key)
    const rows = (feed?.rows ?? []).map((record): Line => ({
      type: 'record',
      key: `${key} ${record.id}`,
      groupKey: key,
      record,
      recordIndex: recordIndex++,
    }))
    const below = [...rows, ...restOf(key, group, feed)]
    return [{ ...head, lineCount: 1 + below.length }, ...below]
  })
}

/** Where the head stands of the group that a line belongs to. */
export function headOf(lines: readonly Line[], index: number): number {
  return lines.findLastIndex((line, at) => at <= index && line.type === 'group')
}

function restOf(key: string, group: Group, feed: Feed | undefined): Line[] {
  if (feed?.error) return [{ type: 'failed', key: `${key} failed`, groupKey: key }]
  if (feed?.isLoaded) return feed.hasMore ? [{ type: 'waiting', key: `${key} more`, groupKey: key }] : []
  // A count of 0 may mean that nobody has looked.
  const expected = Math.max(1, Math.min(group.count.value, mostWaiting))
  if (group.count.value === 0 && group.count.relation === 'eq') return []
  return Array.from({ length: expected }, (_, index) => ({
    type: 'waiting' as const,
    key: `${key} waiting ${index}`,
    groupKey: key,
  }))
}

/** A few groups are open from the start; of many, the first one. */
const opensAll = 8

export function isOpenAtFirst(groups: readonly Group[], key: string): boolean {
  return groups.length <= opensAll || (groups[0] !== undefined && keyOfGroup(groups[0]) === key)
}
