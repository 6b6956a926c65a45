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
  view?: string | undefined
  /** The form for a new record is open. */
  new?: boolean | undefined
}

/** For `validateSearch` of every list route: what an address says, as far as it makes sense. */
export function parseListSearch(search: Record<string, unknown>): ListSearch {
  const { q, filter, sort, columns, view, new: isNew, ...rest } = search
  return {
    ...rest,
    ...given('q', wordOf(q)),
    ...given('filter', readFilter(filter)),
    ...given('sort', wordOf(sort)),
    ...given('columns', wordOf(columns)),
    ...given('view', wordOf(view)),
    ...given('new', isNew === true || isNew === 'true' ? true : undefined),
  }
}

function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>)
}

function wordOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

interface ListAddress {
  search: ListSearch
  /** Changes part of the state. What people may want to come back to makes a step in the history, typing does not. */
  change: (patch: ListSearch, options?: { replace?: boolean }) => void
}

export function useListSearch(): ListAddress {
  const search = useSearch({ strict: false }) as ListSearch
  const navigate = useNavigate()
  const change = useCallback(
    (patch: ListSearch, { replace = false }: { replace?: boolean } = {}) => {
      const next = (previous: Record<string, unknown>) => withoutEmpty({ ...previous, ...patch })
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
