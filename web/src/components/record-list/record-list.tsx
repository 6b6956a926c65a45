import { PlusOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcut } from '../../lib/keyboard.ts'
import { useRight } from '../../lib/session.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { BoardFieldPicker } from '../board/board-field-picker.tsx'
import { FieldBoard } from '../board/field-board.tsx'
import { useInlineEditing } from '../fields/use-inline-editing.ts'
import { InlineConflictDialog } from '../record-form/inline-conflict.tsx'
import { KindForm } from '../record-form/kind-form.tsx'
import { seenSort } from '../record-kind/seen-fields.ts'
import { useFields } from '../record-kind/field-descriptor.ts'
import { allOf, type Filter } from '../record-kind/filter.ts'
import { pageOf, type RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { useListState } from '../record-views/use-list-state.ts'
import { ViewBar } from '../record-views/view-bar.tsx'
import { ViewNotes } from '../record-views/view-notes.tsx'
import type { Count } from '../record-groups/group-queries.ts'
import { GroupedList } from '../record-groups/grouped-list.tsx'
import { readGrouping, summedField } from '../record-groups/grouping.ts'
import { CardsSkeleton, EmptyList, FailedState, TableSkeleton } from '../states/list-states.tsx'
import { CardList } from './card-list.tsx'
import { FilterChips } from './filter-chips.tsx'
import { ListExport } from './list-export.tsx'
import { ListHead } from './list-head.tsx'
import { ListToolbar } from './list-toolbar.tsx'
import { ListTotal } from './list-total.tsx'
import { lostConditions, withoutLost } from './lost-conditions.ts'
import { LostFilter } from './lost-filter.tsx'
import { useListLayout } from './use-list-layout.tsx'
import { RecordCard } from './record-card.tsx'
import { RecordGrid } from './record-grid.tsx'
import styles from './record-list.module.css'
import { ShortcutHelp } from './shortcut-help.tsx'
import { useColumns } from './use-columns.ts'
import { useEdited } from './use-edited.ts'
import { useListRows } from './use-list-rows.ts'
import { useListBulk } from './use-list-bulk.tsx'
import { tableView, ViewSwitch, type ListView } from './view-switch.tsx'

export interface RecordListProps {
  config: RecordKindConfig
  /** Beside the button for a new record: an import, a second action. */
  actions?: ReactNode
  /** Lists that belong together, in place of the title. */
  tabs?: ReactNode
  /** Always narrows this list, without standing in its address. */
  scope?: Filter
  /** Other ways of showing the records than the table, such as a board. */
  views?: readonly ListView[]
  /** The view that stands there when the address names none; without it the table. */
  defaultView?: string
  /** Another card than the usual one on a phone. */
  renderCard?: (record: RecordItem) => ReactNode
}

/** The one list for every kind of record. Its whole state is a view and the address (see use-list-state.ts). */
export function RecordList({ config, actions, tabs, scope, views = [], defaultView, renderCard }: RecordListProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const isPhone = useIsPhone()
  const navigate = useNavigate()
  const mayCreate = useRight(`${config.kind}.create`)
  const { search, change, isReady, listViews, ...viewsRead } = useListState(config.kind)
  const fields = useFields(config.kind)
  const wantedSort = search.sort ?? config.sort ?? '-updatedAt'
  // An order may be by a field that is gone, or that this person's roles do not show.
  const isSortKnown = wantedSort === '-updatedAt' || fields.data !== undefined
  const sort = fields.data ? seenSort(fields.data, search.sort, config.sort) : wantedSort
  const shown = useListLayout({ config, fields: fields.data, views, search, defaultView })
  const { view, boardField, isTable } = shown
  const filter = useMemo(() => allOf([scope, search.filter]), [scope, search.filter])

  const grouping = !isTable ? undefined : readGrouping(search.group, fields.data)
  const [groupedRows, setGroupedRows] = useState<RecordItem[]>([])
  const [groupedTotal, setGroupedTotal] = useState<Count>()
  // Whether an address can be grouped by what it says is known with the fields.
  const isGrouped = grouping !== undefined || (search.group !== undefined && !fields.data)

  const { columns, choose, restore, resize } = useColumns(
    config,
    fields.data,
    search,
    change,
    listViews.current.saved !== undefined,
  )
  const { list, rows, total, fetchMore } = useListRows({
    config,
    fields,
    columns,
    filter,
    sort,
    q: search.q,
    hasOwnCards: renderCard !== undefined,
    isWanted: isTable && !isGrouped && isSortKnown && isReady,
  })
  const shownTotal = grouping ? groupedTotal : total
  const bulk = useListBulk({
    config,
    fields: fields.data,
    rows: grouping ? groupedRows : rows,
    total: shownTotal,
    filter,
    q: search.q,
    isOff: !isTable,
  })
  const editing = useInlineEditing(config.kind, config.path, grouping?.field.key)
  const { edited, edit, close } = useEdited(config)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const [isFilterOpen, setFilterOpen] = useState(false)

  const openNew = () => change({ new: true })
  const open = useCallback(
    (record: RecordItem) => {
      const to = pageOf(config, record)
      if (to) void navigate({ to })
      else edit(record)
    },
    [navigate, config, edit],
  )
  useShortcut('n', openNew, { enabled: mayCreate })
  useShortcut('?', () => setHelpOpen(true))

  const label = words.kinds(config.kind)
  const isNarrowed = Boolean(search.q) || search.filter !== undefined
  const newLabel = words.creation(config.kind, t('new', { kind: words.kindInText(config.kind) }))
  const newButton = mayCreate ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={openNew}>
      {newLabel}
    </Button>
  ) : null
  const lost = fields.data ? lostConditions(fields.data, search.filter) : []
  const empty = () => (
    <EmptyList
      kindWord={words.kindInText(config.kind)}
      text={words.hint(config.kind, 'empty')}
      isNarrowed={isNarrowed}
      onClear={() => change({ q: undefined, filter: undefined })}
      actions={
        newButton || actions ? (
          <>
            {newButton}
            {actions}
          </>
        ) : undefined
      }
    />
  )
  const body = () => {
    if (fields.data && lost.length > 0)
      return (
        <LostFilter
          numbers={lost}
          onClear={() => change({ filter: fields.data && withoutLost(fields.data, search.filter) })}
        />
      )
    const failure = fields.error ?? viewsRead.error ?? (list.data ? null : list.error)
    if (failure)
      return (
        <FailedState
          error={failure}
          isRetrying={list.isFetching}
          onRetry={() =>
            void Promise.all([fields.refetch(), viewsRead.refetch(), isReady ? list.refetch() : undefined])
          }
        />
      )
    if (!fields.data || !isReady) return isPhone ? <CardsSkeleton /> : <TableSkeleton />
    if (view) return view.render({ filter, q: search.q, fields: fields.data })
    const fieldSet = fields.data
    const cardOf = (record: RecordItem) =>
      bulk.cardOf(
        record,
        renderCard?.(record) ?? <RecordCard config={config} fields={fieldSet} record={record} onOpen={open} />,
      )
    const table = {
      config,
      label,
      columns,
      // Ticks lead to bulk actions; without any there is nothing to tick rows for.
      selection: bulk.selection,
      editing,
      onSort: (next: string) => change({ sort: next }),
      onResize: resize,
      onOpen: open,
      onEdit: edit,
    }
    const sum = summedField(columns.map((column) => column.field))?.key
    if (boardField) {
      const told = { config, field: boardField, filter, q: search.q, sort, sum }
      const inner = (record: RecordItem) => (
        <RecordCard config={config} fields={fieldSet} record={record} onOpen={open} isInner />
      )
      return <FieldBoard key={boardField.key} {...told} renderCard={inner} />
    }
    if (grouping) {
      const grouped = { path: config.path, grouping, sum, filter, q: search.q, sort }
      return (
        <GroupedList
          {...table}
          list={grouped}
          onRows={setGroupedRows}
          onTotal={setGroupedTotal}
          renderCard={cardOf}
          empty={empty()}
        />
      )
    }
    if (!list.data) return isPhone ? <CardsSkeleton /> : <TableSkeleton />
    if (rows.length === 0) return empty()
    const paged = {
      rows,
      hasMore: list.hasNextPage,
      isFetchingMore: list.isFetchingNextPage,
      isStale: list.isPlaceholderData,
      onEnd: fetchMore,
    }
    if (isPhone) return <CardList {...paged} label={label} renderCard={cardOf} />
    return <RecordGrid {...table} {...paged} total={total ?? { value: rows.length, relation: 'eq' }} sort={sort} />
  }

  const exporter = fields.data ? (
    <ListExport
      kind={config.kind}
      fields={fields.data}
      shown={columns.map((column) => column.field.key)}
      filter={filter}
      sort={sort}
      q={search.q}
    />
  ) : null
  return (
    <div className={styles['page']}>
      <ListHead
        title={label}
        tabs={tabs}
        viewBar={<ViewBar kind={config.kind} listViews={listViews} shown={columns.map((column) => column.field.key)} />}
        total={isTable ? shownTotal : undefined}
        actions={
          <>
            {actions}
            {exporter}
            {newButton}
          </>
        }
        mayCreate={mayCreate && !(isPhone && bulk.isOpen)}
        onNew={openNew}
        newLabel={newLabel}
      />
      {fields.data ? (
        bulk.bar && !isPhone ? (
          bulk.bar
        ) : (
          <ListToolbar
            config={config}
            fields={fields.data}
            search={search}
            change={change}
            sort={sort}
            columns={columns}
            onChooseColumns={choose}
            onRestoreColumns={restore}
            hasColumns={isTable}
            isFilterOpen={isFilterOpen}
            onFilterOpen={setFilterOpen}
            onHelp={() => setHelpOpen(true)}
            onPhone={exporter}
            boardPicker={
              shown.boardKey ? (
                <BoardFieldPicker
                  fields={fields.data}
                  current={shown.boardKey}
                  own={shown.ownBoard}
                  onChange={(by) => change({ by })}
                />
              ) : undefined
            }
            viewSwitch={
              <>
                {shown.views.length > 0 ? (
                  <ViewSwitch
                    views={shown.views}
                    current={shown.current}
                    onChange={(next) => change({ as: next === (defaultView ?? tableView) ? undefined : next })}
                  />
                ) : null}
                {bulk.pickButton}
              </>
            }
          />
        )
      ) : null}
      <ViewNotes kind={config.kind} listViews={listViews} />
      {fields.data ? (
        <FilterChips
          fields={fields.data}
          filter={search.filter}
          onChange={(next) => change({ filter: next })}
          onEdit={() => setFilterOpen(true)}
        />
      ) : null}
      {isPhone && isTable ? <ListTotal total={shownTotal} /> : null}
      {body()}
      <KindForm
        config={config}
        isOpen={search.new === true}
        onClose={() => change({ new: undefined }, { replace: true })}
        onSaved={config.pageOf ? undefined : open}
      />
      {edited ? <KindForm config={config} isOpen record={edited} onClose={close} /> : null}
      {isPhone ? bulk.bar : null}
      {bulk.dialog}
      <InlineConflictDialog kind={config.kind} editing={editing} />
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  )
}
