import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useInlineEditing } from '../fields/use-inline-editing.ts'
import type { Count } from '../record-groups/group-queries.ts'
import { readGrouping } from '../record-groups/grouping.ts'
import { useFields } from '../record-kind/field-descriptor.ts'
import { allOf, type Filter } from '../record-kind/filter.ts'
import { pageOf, type RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { seenSort } from '../record-kind/seen-fields.ts'
import { useListState } from '../record-views/use-list-state.ts'
import { useColumns } from './use-columns.ts'
import { useEdited } from './use-edited.ts'
import { useListBulk } from './use-list-bulk.tsx'
import { useListLayout } from './use-list-layout.tsx'
import { useListRows } from './use-list-rows.ts'
import type { ListView } from './view-switch.tsx'

export interface ListOptions {
  config: RecordKindConfig
  /** Always narrows this list, without standing in its address. */
  scope?: Filter | undefined
  /** Other ways of showing the records than the table, such as a board. */
  views?: readonly ListView[]
  /** The view that stands there when the address names none; without it the table. */
  defaultView?: string | undefined
  /** Another card than the usual one on a phone. */
  renderCard?: ((record: RecordItem) => ReactNode) | undefined
}

const noViews: readonly ListView[] = []

/** What a list shows and how, out of a view and the address (see use-list-state.ts), and what is done to its records. */
export function useRecordList({ config, scope, views = noViews, defaultView, renderCard }: ListOptions) {
  const navigate = useNavigate()
  const { search, change, isReady, listViews, ...viewsRead } = useListState(config.kind)
  const fields = useFields(config.kind)
  const wantedSort = search.sort ?? config.sort ?? '-updatedAt'
  // An order may be by a field that is gone, or that this person's roles do not show.
  const isSortKnown = wantedSort === '-updatedAt' || fields.data !== undefined
  const sort = fields.data ? seenSort(fields.data, search.sort, config.sort) : wantedSort
  const shown = useListLayout({ config, fields: fields.data, views, search, defaultView })
  const filter = useMemo(() => allOf([scope, search.filter]), [scope, search.filter])

  const grouping = !shown.isTable ? undefined : readGrouping(search.group, fields.data)
  const [groupedRows, setGroupedRows] = useState<RecordItem[]>([])
  const [groupedTotal, setGroupedTotal] = useState<Count>()
  // Whether an address can be grouped by what it says is known with the fields.
  const isGrouped = grouping !== undefined || (search.group !== undefined && !fields.data)

  const columns = useColumns({ config, fields: fields.data, search, change, listViews, isReady })
  const paged = useListRows({
    config,
    fields: fields.data,
    columns: columns.columns,
    filter,
    sort,
    q: search.q,
    hasOwnCards: renderCard !== undefined,
    isWanted: shown.isTable && !isGrouped && isSortKnown && isReady,
  })
  const total = grouping ? groupedTotal : paged.total
  const bulk = useListBulk({
    config,
    fields: fields.data,
    rows: grouping ? groupedRows : paged.rows,
    total,
    filter,
    q: search.q,
    isOff: !shown.isTable,
  })
  const editing = useInlineEditing(config.kind, config.path, grouping?.field.key)
  const { edited, edit, close } = useEdited(config)
  const open = useCallback(
    (record: RecordItem) => {
      const to = pageOf(config, record)
      if (to) void navigate({ to })
      else edit(record)
    },
    [navigate, config, edit],
  )
  return {
    config,
    search,
    change,
    isReady,
    listViews,
    viewsRead,
    fields,
    sort,
    shown,
    filter,
    grouping,
    onGroupedRows: setGroupedRows,
    onGroupedTotal: setGroupedTotal,
    columns,
    paged,
    total,
    bulk,
    editing,
    edited,
    edit,
    close,
    open,
  }
}

export type RecordListState = ReturnType<typeof useRecordList>
