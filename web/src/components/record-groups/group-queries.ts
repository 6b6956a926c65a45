import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { allOf, type Condition, type Filter } from '../record-kind/filter.ts'
import { recordListQuery, resourceKey } from '../record-kind/record-queries.ts'
import { writeGrouping, type Grouping } from './grouping.ts'

export interface Count {
  value: number
  relation: 'eq' | 'gte'
}

/** The records of a list that have one value of the field, or none. */
export interface Group {
  value: string | boolean | null
  name: string | null
  /** Beside the filter of the list, these give the records of the group. */
  conditions: Condition[]
  count: Count
  sums: { currency: string | null; value: string }[] | null
}

export interface Groups {
  items: Group[]
  hasMore: boolean
  total: Count
}

/** What is parted: a list, as its address says. */
export interface GroupedList {
  path: string
  grouping: Grouping
  /** Key of an amount to add up. */
  sum?: string | undefined
  filter: Filter | undefined
  q: string | undefined
  sort?: string
}

export function groupsQuery({ path, grouping, sum, filter, q }: Omit<GroupedList, 'sort'>) {
  const query = {
    by: grouping.field.key,
    per: grouping.per,
    sum,
    filter: filter ? JSON.stringify(filter) : undefined,
    q: q?.trim() || undefined,
  }
  return queryOptions({
    queryKey: [resourceKey(path), 'groups', query],
    queryFn: ({ signal }) => api.get<Groups>(`${path}/groups`, { query, signal }),
    // What was told of the same groups before stays until the new counts are there; other groups are something else.
    placeholderData: (before: Groups | undefined, query) =>
      query?.queryKey[0] === resourceKey(path) && isSame(query.queryKey[2], grouping) ? before : undefined,
  })
}

function isSame(query: unknown, grouping: Grouping): boolean {
  const { by, per } = query as { by: string; per: string }
  return by === grouping.field.key && per === grouping.per
}

export function groupRowsQuery({ path, filter, q, sort }: GroupedList, group: Group, limit = 50) {
  return recordListQuery(path, { filter: allOf([filter, ...group.conditions]), q, sort, limit })
}

export function keyOfGroup({ value }: Pick<Group, 'value'>): string {
  return JSON.stringify(value)
}

/** Changes whenever other groups may come, so that what was folded does not carry over. */
export function keyOfGrouping(grouping: Grouping): string {
  return writeGrouping(grouping)
}
