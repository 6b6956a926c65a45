import { Spin } from 'antd'
import { useEffect, useMemo, type KeyboardEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isEditableInPlace, type InlineEditing } from '../fields/use-inline-editing.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { GridHeader } from './grid-header.tsx'
import { layoutOf } from './grid-layout.ts'
import { GridRow } from './grid-row.tsx'
import styles from './record-grid.module.css'
import type { Column } from './use-columns.ts'
import type { Selection } from './use-selection.ts'
import { useVirtualGrid } from './use-virtual-grid.ts'

interface RecordGridProps {
  config: RecordKindConfig
  label: string
  columns: readonly Column[]
  rows: readonly RecordItem[]
  total: { value: number; relation: 'eq' | 'gte' }
  sort: string
  selection: Selection | undefined
  editing: InlineEditing
  hasMore: boolean
  isFetchingMore: boolean
  /** The rows are those of an earlier question; the answer to this one is on its way. */
  isStale: boolean
  onSort: (sort: string) => void
  onResize: (key: string, width: number) => void
  onEnd: () => void
  onOpen: (record: RecordItem) => void
  onEdit: (record: RecordItem) => void
}

/** The desktop table: an ARIA grid of virtual rows with one Tab stop, so that it reads and works like a spreadsheet. */
export function RecordGrid(props: RecordGridProps) {
  const {
    config,
    label,
    columns,
    rows,
    total,
    sort,
    selection,
    editing,
    hasMore,
    isFetchingMore,
    isStale,
    onSort,
    onResize,
    onEnd,
    onOpen,
    onEdit,
  } = props
  const { t } = useTranslation('list')
  const layout = useMemo(() => layoutOf(columns, selection !== undefined), [columns, selection])

  const { scroller, virtual, grid, onLeave, onCursor } = useVirtualGrid({
    rowCount: rows.length,
    columns,
    editing,
    recordAt: (row) => rows[row],
  })
  const { cursor, moveTo, onKeyDown: onMoveKey } = grid

  const items = virtual.getVirtualItems()
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && !isFetchingMore && lastShown >= rows.length - 20) onEnd()
  }, [hasMore, isFetchingMore, lastShown, rows.length, onEnd])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const cell = event.target as HTMLElement
    if (!cell.matches('[data-cell]') || onMoveKey(event)) return
    const record = rows[cursor.row]
    const field = columns[cursor.column]?.field
    if (!record || !field || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const isTitle = cursor.column === 0
    const actions: Record<string, (() => void) | undefined> = {
      Enter: () =>
        !isTitle && isEditableInPlace(record, field) ? editing.actions.start(record, field) : onOpen(record),
      F2: () => isEditableInPlace(record, field) && editing.actions.start(record, field),
      o: () => onOpen(record),
      e: () => onEdit(record),
      x: () => selection?.toggle(cursor.row, false),
      X: () => selection?.toggle(cursor.row, true),
      ' ': () => selection?.toggle(cursor.row, event.shiftKey),
    }
    const action = actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }

  // By mouse the whole row opens its record; links, buttons and fields in it keep their own meaning.
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement
    const index = target.closest<HTMLElement>('[data-row]')?.dataset['row']
    const isOnControl = target.closest('a, button, input, label, textarea, [data-editing]') !== null
    const record = index === undefined ? undefined : rows[Number(index)]
    if (record && !isOnControl && !window.getSelection()?.toString()) onOpen(record)
  }

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={total.relation === 'eq' ? total.value + 1 : -1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-multiselectable={selection ? true : undefined}
      aria-busy={isStale}
      className={styles['grid']}
      data-stale={isStale}
      onFocus={grid.onFocus}
      onBlur={grid.onBlur}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <GridHeader
        kind={config.kind}
        layout={layout}
        columns={columns}
        sort={sort}
        onSort={(next) => {
          moveTo({ row: 0, column: cursor.column })
          onSort(next)
        }}
        onResize={onResize}
        hasSelection={selection !== undefined}
        isAllSelected={rows.length > 0 && rows.every((row) => selection?.ids.has(row.id))}
        isSomeSelected={(selection?.ids.size ?? 0) > 0}
        onSelectAll={() => selection?.toggleAll()}
      />
      <div
        role="rowgroup"
        className={styles['body']}
        style={{ height: virtual.getTotalSize(), minWidth: layout.width }}
      >
        {items.map((item) => {
          const record = rows[item.index]
          if (!record) return null
          return (
            <GridRow
              key={record.id}
              config={config}
              layout={layout}
              columns={columns}
              record={record}
              index={item.index}
              top={item.start}
              isSelected={selection?.ids.has(record.id) ?? false}
              hasSelection={selection !== undefined}
              cursorColumn={cursor.row === item.index ? cursor.column : -1}
              active={editing.active?.recordId === record.id ? editing.active : null}
              editing={editing.actions}
              onSelect={selection?.toggle ?? ignore}
              onCursor={onCursor}
              onLeave={onLeave}
            />
          )
        })}
      </div>
      {isFetchingMore ? (
        <div className={styles['more']} role="status">
          <Spin size="small" /> {t('grid.loadingMore')}
        </div>
      ) : null}
    </div>
  )
}

function ignore(): void {}
