import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { readFilter, type Filter } from '../record-kind/filter.ts'

/** The state of a list, all of it in the address: a link shows a colleague the same list. */
export interface ListSearch {
  q?: string | undefined
  filter?: Filter | undefined
  /** `amount` or `-amount`. */
  sort?: string | undefined
  /** Keys of the columns, in order, separated by commas. */
  columns?: string | undefined
  /** Another way of showing the same records, such as `board`. */
  as?: string | undefined
  /** The field by which the table is parted. */
  group?: string | undefined
  /** The field whose values are the board's columns. */
  by?: string | undefined
  /** The id of a view, or the key of a built-in one; the rest of the address is what differs from it. */
  view?: string | undefined
  /** Parts of that view that the list goes without, separated by commas. */
  without?: string | undefined
  /** The form for a new record is open. */
  new?: boolean | undefined
}

/**
 * For `validateSearch` of every list route: what an address says, as far as it makes sense. Each part is named even if it is
 * undefined, because the router lays the answer over what stands in the address.
 */
export function parseListSearch(search: Record<string, unknown>): ListSearch {
  const { q, filter, sort, columns, as, group, by, view, without, new: isNew, ...rest } = search
  const isLayout = layoutsOfBefore.has(String(view))
  return {
    ...rest,
    q: wordOf(q),
    filter: readFilter(filter),
    sort: wordOf(sort),
    columns: wordOf(columns),
    as: wordOf(as) ?? (isLayout ? wordOf(view) : undefined),
    group: wordOf(group),
    by: wordOf(by),
    view: isLayout ? undefined : wordOf(view),
    without: wordOf(without),
    new: isNew === true || isNew === 'true' ? true : undefined,
  }
}

/** Links of before there were views said `view=board`. */
const layoutsOfBefore = new Set(['board', 'table', 'agenda'])

function wordOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

interface ListAddress {
  search: ListSearch
  /** Changes part of the state. What people may want to come back to makes a step in the history, typing does not. */
  change: (patch: Patch, options?: { replace?: boolean }) => void
}

type Patch = ListSearch | ((previous: ListSearch) => ListSearch)

export function useListSearch(): ListAddress {
  const search = useSearch({ strict: false }) as ListSearch
  const navigate = useNavigate()
  const change = useCallback(
    (patch: Patch, { replace = false }: { replace?: boolean } = {}) => {
      const next = (previous: Record<string, unknown>) =>
        withoutEmpty({ ...previous, ...(typeof patch === 'function' ? patch(parseListSearch(previous)) : patch) })
      void navigate({ to: '.', search: next as never, replace, resetScroll: false })
    },
    [navigate],
  )
  return { search, change }
}

function withoutEmpty(search: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== '' && value !== false),
  )
}
