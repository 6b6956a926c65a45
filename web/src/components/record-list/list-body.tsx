import type { ReactNode } from 'react'
import { useIsPhone } from '../../lib/viewport.ts'
import { FieldBoard } from '../board/field-board.tsx'
import { GroupedList } from '../record-groups/grouped-list.tsx'
import { summedField } from '../record-groups/grouping.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { CardsSkeleton, FailedState, TableSkeleton } from '../states/list-states.tsx'
import { CardList } from './card-list.tsx'
import { lostConditions, withoutLost } from './lost-conditions.ts'
import { LostFilter } from './lost-filter.tsx'
import { RecordCard } from './record-card.tsx'
import { RecordGrid } from './record-grid.tsx'
import type { ListOptions, RecordListState } from './use-record-list.ts'

interface ListBodyProps {
  list: RecordListState
  renderCard: ListOptions['renderCard']
  /** Where there are no records. */
  empty: ReactNode
}

/** The records in the way that is chosen, or why there are none yet. */
export function ListBody({ list, renderCard, empty }: ListBodyProps) {
  const words = useRecordWords()
  const isPhone = useIsPhone()
  const { config, search, change, isReady, viewsRead, fields, sort, shown, filter, grouping, bulk, open } = list
  const { query, rows, total, fetchMore } = list.paged
  const { columns, resize } = list.columns
  const skeleton = isPhone ? <CardsSkeleton /> : <TableSkeleton />
  const known = fields.data
  const lost = known ? lostConditions(known, search.filter) : []
  if (known && lost.length > 0)
    return <LostFilter numbers={lost} onClear={() => change({ filter: withoutLost(known, search.filter) })} />
  const failure = fields.error ?? viewsRead.error ?? (query.data ? null : query.error)
  if (failure)
    return (
      <FailedState
        error={failure}
        isRetrying={query.isFetching}
        onRetry={() => void Promise.all([fields.refetch(), viewsRead.refetch(), isReady ? query.refetch() : undefined])}
      />
    )
  if (!known || !isReady) return skeleton
  if (shown.view) return shown.view.render({ filter, q: search.q, fields: known })
  const sum = summedField(columns.map((column) => column.field))?.key
  if (shown.boardField) {
    const told = { config, field: shown.boardField, filter, q: search.q, sort, sum }
    const inner = (record: RecordItem) => (
      <RecordCard config={config} fields={known} record={record} onOpen={open} isInner />
    )
    return <FieldBoard key={shown.boardField.key} {...told} renderCard={inner} />
  }
  const cardOf = (record: RecordItem) =>
    bulk.cardOf(
      record,
      renderCard?.(record) ?? <RecordCard config={config} fields={known} record={record} onOpen={open} />,
    )
  const label = words.kinds(config.kind)
  const table = {
    config,
    label,
    columns,
    // Ticks lead to bulk actions; without any there is nothing to tick rows for.
    selection: bulk.selection,
    editing: list.editing,
    onSort: (next: string) => change({ sort: next }),
    onResize: resize,
    onOpen: open,
    onEdit: list.edit,
  }
  if (grouping) {
    const grouped = { path: config.path, grouping, sum, filter, q: search.q, sort }
    return (
      <GroupedList
        {...table}
        list={grouped}
        onRows={list.onGroupedRows}
        onTotal={list.onGroupedTotal}
        renderCard={cardOf}
        empty={empty}
      />
    )
  }
  if (!query.data) return skeleton
  if (rows.length === 0) return empty
  const paged = {
    rows,
    hasMore: query.hasNextPage,
    isFetchingMore: query.isFetchingNextPage,
    isStale: query.isPlaceholderData,
    onEnd: fetchMore,
  }
  if (isPhone) return <CardList {...paged} label={label} renderCard={cardOf} />
  return <RecordGrid {...table} {...paged} total={total ?? { value: rows.length, relation: 'eq' }} sort={sort} />
}
