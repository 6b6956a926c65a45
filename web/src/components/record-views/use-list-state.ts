import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useListSearch, type ListSearch } from '../record-list/list-search.ts'
import { isOpen, useOwnColumns, type OwnColumns } from '../record-list/own-columns.ts'
import {
  addressOf,
  allRecords,
  differingParts,
  stateAt,
  stateOfShape,
  viewKeyOf,
  type ListState,
} from './view-address.ts'
import { viewsQuery, type SavedView, type Views } from './views-api.ts'

/** The view that a list shows: one that somebody keeps, or one that every organization has. */
export interface CurrentView {
  key: string
  saved?: SavedView
  state: ListState
}

export interface ListViews {
  views: Views | undefined
  current: CurrentView
  /** The address names a view that is not there for this person. */
  isMissing: boolean
  /** What the missing view was called, if it was on screen before. */
  goneName: string | undefined
  /** The list differs from its view; words that are only being looked for don't count, nor one's own columns in a built-in view. */
  isModified: boolean
  own: OwnColumns
  /** Nothing says which columns, so that those of whoever reads stand there. */
  opensWithOwn: boolean
  state: ListState
  open: (key: string) => void
}

interface ListStateResult {
  /** The view and the address together: what the list shows. */
  search: ListSearch
  change: (patch: ListSearch, options?: { replace?: boolean }) => void
  /** What the list opens with is known. */
  isReady: boolean
  error: Error | null
  refetch: () => Promise<unknown>
  listViews: ListViews
}

/** A list's state, of which the address holds the view and what differs from it. */
export function useListState(kind: string): ListStateResult {
  const { search: address, change: write } = useListSearch()
  const { data: views, error, refetch } = useQuery(viewsQuery(kind))
  const current = useMemo(() => currentOf(address, views, kind), [address, views, kind])
  const state = useMemo(() => stateAt(address, current.state), [address, current])
  const search = useMemo<ListSearch>(() => ({ ...address, ...blank, ...state }), [address, state])
  const opens = opensOf(views, kind)
  const own = useOwnColumns(kind, address)

  const change = useCallback(
    (patch: ListSearch, options?: { replace?: boolean }) =>
      write((previous) => {
        const before = currentOf(previous, views, kind)
        const { view: _view, without: _without, ...others } = patch
        const after = stateAt({ ...stateAt(previous, before.state), ...others }, {})
        return { ...others, ...addressOf(before.key, opensOf(views, kind), after, before.state) }
      }, options),
    [write, views, kind],
  )
  const open = useCallback(
    (key: string) => {
      const state = currentOf({ view: key }, views, kind).state
      write(() => addressOf(key, opensOf(views, kind), state, state))
    },
    [write, views, kind],
  )
  const isSaid = address.view === undefined && viewKeyOf(address, '') === allRecords
  const differing = differingParts(state, current.state)
  const isOwn = (part: string) => part === 'columns' && !current.saved && state.columns === own.order
  const isModified = differing.some((part) => !isOwn(part) && (part !== 'q' || current.state.q !== undefined))
  const asked = viewKeyOf(address, opens)
  const isMissing = views !== undefined && asked !== current.key
  const goneName = useNameBefore(asked, isMissing ? undefined : current.saved?.name)
  return {
    search,
    change,
    isReady: views !== undefined || isSaid,
    error: views || isSaid ? null : error,
    refetch,
    listViews: {
      views,
      current,
      isMissing,
      goneName,
      isModified,
      own,
      opensWithOwn: !current.saved && isOpen(address),
      state,
      open,
    },
  }
}

/** What the view of this key was called when it was last there. */
function useNameBefore(key: string, name: string | undefined): string | undefined {
  const [known, setKnown] = useState<{ key: string; name: string }>()
  if (name !== undefined && (known?.key !== key || known.name !== name)) setKnown({ key, name })
  return known?.key === key ? known.name : undefined
}

const blank: ListState = {
  q: undefined,
  filter: undefined,
  sort: undefined,
  columns: undefined,
  as: undefined,
  group: undefined,
  by: undefined,
}

function opensOf(views: Views | undefined, kind: string): string {
  return views?.defaults.find((one) => one.kind === kind)?.opens ?? allRecords
}

/** The view that the address names; one that is not there leaves what the list opens with. */
function currentOf(address: ListSearch, views: Views | undefined, kind: string): CurrentView {
  const opens = opensOf(views, kind)
  const key = viewKeyOf(address, opens)
  return viewOf(key, views) ?? viewOf(opens, views) ?? { key: allRecords, state: {} }
}

function viewOf(key: string, views: Views | undefined): CurrentView | undefined {
  const saved = views?.items.find((view) => view.id === key)
  if (saved) return { key, saved, state: stateOfShape(saved.shape) }
  const builtIn = views?.builtIn.find((view) => view.key === key)
  return builtIn && { key, state: stateOfShape(builtIn.shape) }
}
