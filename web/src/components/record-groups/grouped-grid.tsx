import { Button } from 'antd'
import { useEffect, useMemo, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isEditableInPlace, type InlineEditing } from '../fields/use-inline-editing.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { GridHeader } from '../record-list/grid-header.tsx'
import { layoutOf, rowHeight } from '../record-list/grid-layout.ts'
import { GridRow } from '../record-list/grid-row.tsx'
import gridStyles from '../record-list/record-grid.module.css'
import type { Column } from '../record-list/use-columns.ts'
import type { Selection } from '../record-list/use-selection.ts'
import { useVirtualGrid } from '../record-list/use-virtual-grid.ts'
import { GroupFeed } from './group-feed.tsx'
import { headOf, linesOf } from './group-lines.ts'
import { keyOfGroup, type GroupedList, type Groups } from './group-queries.ts'
import { GroupRow } from './group-row.tsx'
import { keyAction } from './grid-keys.ts'
import styles from './record-groups.module.css'
import { useGroupWords } from './use-group-words.ts'
import { useOpenGroups } from './use-open-groups.ts'

export interface GroupedGridProps {
  config: RecordKindConfig
  label: string
  columns: readonly Column[]
  list: GroupedList & { sort: string }
  groups: Groups
  isStale: boolean
  selection: Selection | undefined
  editing: InlineEditing
  /** The records that have been fetched, in the order of the screen. */
  onRows: (rows: RecordItem[]) => void
  onSort: (sort: string) => void
  onResize: (key: string, width: number) => void
  onOpen: (record: RecordItem) => void
  onEdit: (record: RecordItem) => void
}

/** The desktop table in sections: an ARIA treegrid whose groups fold and page by themselves. */
export function GroupedGrid(props: GroupedGridProps) {
  const { config, label, columns, list, groups, isStale, selection, editing, onRows, onOpen, onEdit } = props
  const { t } = useTranslation('list')
  const nameOf = useGroupWords(config.kind, list.grouping)
  const layout = useMemo(() => layoutOf(columns, selection !== undefined), [columns, selection])
  const { isOpen, turn, feeds, onFeed } = useOpenGroups(groups.items)
  const lines = linesOf(groups.items, isOpen, feeds)

  const { scroller, virtual, grid, onLeave, onCursor } = useVirtualGrid({
    rowCount: lines.length,
    columns,
    editing,
    recordAt: (row) => {
      const line = lines[row]
      return line?.type === 'record' ? line.record : undefined
    },
    keyAt: (row) => lines[row]?.key ?? row,
    alsoDrawn: (first) => headOf(lines, first),
  })
  const { cursor } = grid

  const items = virtual.getVirtualItems()
  // Groups are fetched when they come into view, and go on when their end does.
  const waiting = [...new Set(items.flatMap(({ index }) => groupWaitingAt(lines[index])))]
  const fed = groups.items.filter((group) => {
    const key = keyOfGroup(group)
    return isOpen(key) && (feeds.has(key) || waiting.includes(key))
  })
  useEffect(() => {
    for (const key of waiting) {
      const feed = feeds.get(key)
      if (feed?.isLoaded && feed.hasMore && !feed.isFetching && !feed.error) feed.fetchMore()
    }
  })
  const rows = useMemo(() => groups.items.flatMap((group) => feeds.get(keyOfGroup(group))?.rows ?? []), [groups, feeds])
  useEffect(() => onRows(rows), [rows, onRows])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const line = lines[cursor.row]
    if (!(event.target as HTMLElement).matches('[data-cell]') || !line) return
    const field = columns[cursor.column]?.field
    const action = keyAction(event, line, cursor.column, {
      turn,
      toGroup: (key) => grid.moveTo({ row: lines.findIndex((other) => other.key === key), column: cursor.column }),
      open: (record) =>
        field && cursor.column > 0 && isEditableInPlace(record, field)
          ? editing.actions.start(record, field)
          : onOpen(record),
      edit: (record) => field && isEditableInPlace(record, field) && editing.actions.start(record, field),
      openRecord: onOpen,
      editRecord: onEdit,
      select: (index, isRange) => selection?.toggle(index, isRange),
    })
    if (!action) {
      grid.onKeyDown(event)
      return
    }
    event.preventDefault()
    action()
  }
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement
    const index = target.closest<HTMLElement>('[data-row]')?.dataset['row']
    const isOnControl = target.closest('a, button, input, label, textarea, [data-editing]') !== null
    const line = index === undefined ? undefined : lines[Number(index)]
    if (line?.type === 'record' && !isOnControl && !window.getSelection()?.toString()) onOpen(line.record)
  }
  const toggleAt = (index: number, isRange: boolean) => {
    const line = lines[index]
    if (line?.type === 'record') selection?.toggle(line.recordIndex, isRange)
  }
  return (
    <div
      ref={scroller}
      role="treegrid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={-1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-busy={isStale}
      className={gridStyles['grid']}
      data-stale={isStale}
      onFocus={grid.onFocus}
      onBlur={grid.onBlur}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {fed.map((group) => (
        <GroupFeed key={keyOfGroup(group)} list={list} group={group} onFeed={onFeed} />
      ))}
      <GridHeader
        kind={config.kind}
        layout={layout}
        columns={columns}
        sort={list.sort}
        onSort={props.onSort}
        onResize={props.onResize}
        hasSelection={selection !== undefined}
        isAllSelected={rows.length > 0 && rows.every((row) => selection?.ids.has(row.id))}
        isSomeSelected={(selection?.ids.size ?? 0) > 0}
        onSelectAll={() => selection?.toggleAll()}
      />
      <div
        role="rowgroup"
        className={gridStyles['body']}
        style={{ height: virtual.getTotalSize(), minWidth: layout.width }}
      >
        {items.map(({ index, start }) => {
          const line = lines[index]
          if (!line) return null
          const hasCursor = cursor.row === index
          if (line.type === 'group')
            return (
              <GroupRow
                key={line.key}
                kind={config.kind}
                name={nameOf(line.group)}
                group={line.group}
                sum={list.sum}
                isOpen={line.isOpen}
                index={index}
                top={start}
                lineCount={line.lineCount}
                layout={layout}
                columnCount={columns.length + (selection ? 1 : 0)}
                cursorColumn={hasCursor ? cursor.column : undefined}
                onTurn={() => turn(line.key)}
                onCursor={(row) => onCursor(row, cursor.column)}
              />
            )
          if (line.type === 'record')
            return (
              <GridRow
                key={line.key}
                config={config}
                layout={layout}
                columns={columns}
                record={line.record}
                index={index}
                level={2}
                top={start}
                isSelected={selection?.ids.has(line.record.id) ?? false}
                hasSelection={selection !== undefined}
                cursorColumn={hasCursor ? cursor.column : -1}
                active={editing.active?.recordId === line.record.id ? editing.active : null}
                editing={editing.actions}
                onSelect={toggleAt}
                onCursor={onCursor}
                onLeave={onLeave}
              />
            )
          return (
            <div
              key={line.key}
              role="row"
              aria-level={2}
              className={styles['waitingRow']}
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
            >
              <div
                role="gridcell"
                tabIndex={hasCursor ? 0 : -1}
                data-cell={`${index}:${cursor.column}`}
                className={styles['groupCell']}
              >
                {line.type === 'failed' ? (
                  <Button type="link" size="small" onClick={() => feeds.get(line.groupKey)?.fetchMore()}>
                    {t('group.failed')}
                  </Button>
                ) : (
                  <span className={styles['waitingBar']} />
                )}
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function groupWaitingAt(line: ReturnType<typeof linesOf>[number] | undefined): string[] {
  return line?.type === 'waiting' ? [line.groupKey] : []
}
