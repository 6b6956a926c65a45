import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { Checkbox } from 'antd'
import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { isNumeric, type GridLayout } from './grid-layout.ts'
import styles from './record-grid.module.css'
import { clampWidth } from './column-width.ts'
import type { Column } from './use-columns.ts'

interface GridHeaderProps {
  kind: string
  layout: GridLayout
  columns: readonly Column[]
  sort: string
  onSort: (sort: string) => void
  onResize: (key: string, width: number) => void
  isAllSelected: boolean
  isSomeSelected: boolean
  onSelectAll: () => void
  hasSelection: boolean
}

export function GridHeader({
  kind,
  layout,
  columns,
  sort,
  onSort,
  onResize,
  isAllSelected,
  isSomeSelected,
  onSelectAll,
  hasSelection,
}: GridHeaderProps) {
  const { t } = useTranslation('list')
  return (
    <div role="rowgroup" className={styles['head']}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles['headRow']}
        style={{ gridTemplateColumns: layout.template, minWidth: layout.width }}
      >
        {hasSelection ? (
          <div role="columnheader" aria-colindex={1} className={styles['selectCell']}>
            <Checkbox
              checked={isAllSelected}
              indeterminate={isSomeSelected && !isAllSelected}
              onChange={onSelectAll}
              aria-label={t('selection.all')}
            />
          </div>
        ) : null}
        {columns.map((column, index) => (
          <HeaderCell
            key={column.field.key}
            kind={kind}
            column={column}
            index={index}
            firstColumnIndex={hasSelection ? 2 : 1}
            sort={sort}
            onSort={onSort}
            onResize={onResize}
          />
        ))}
      </div>
    </div>
  )
}

interface HeaderCellProps {
  kind: string
  column: Column
  index: number
  firstColumnIndex: number
  sort: string
  onSort: (sort: string) => void
  onResize: (key: string, width: number) => void
}

function HeaderCell({ kind, column, index, firstColumnIndex, sort, onSort, onResize }: HeaderCellProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const { field, width } = column
  const label = words.field(kind, field.key)
  const direction = directionOf(sort, field)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = resizeSteps[event.key]
    if (!event.altKey || step === undefined) return
    event.preventDefault()
    onResize(field.key, clampWidth(width + step))
  }
  return (
    <div
      role="columnheader"
      aria-colindex={index + firstColumnIndex}
      aria-sort={field.sortable ? (direction ?? 'none') : undefined}
      className={index === 0 ? `${styles['headCell']} ${styles['titleCell']}` : styles['headCell']}
      data-align={isNumeric(field) ? 'end' : undefined}
    >
      {field.sortable ? (
        <button
          type="button"
          className={styles['sort']}
          title={label}
          onKeyDown={onKeyDown}
          onClick={() => onSort(direction === 'ascending' ? `-${field.key}` : field.key)}
        >
          <span className={styles['headText']}>{label}</span>
          <span className={styles['sortIcon']} data-active={direction !== undefined} aria-hidden="true">
            {direction === 'ascending' ? (
              <ArrowUpOutlined aria-hidden="true" />
            ) : (
              <ArrowDownOutlined aria-hidden="true" />
            )}
          </span>
        </button>
      ) : (
        <span className={styles['headText']} title={label}>
          {label}
        </span>
      )}
      <ResizeGrip
        label={t('grid.resize', { name: label })}
        width={width}
        onResize={(next) => onResize(field.key, next)}
      />
    </div>
  )
}

function directionOf(sort: string, field: FieldDescriptor): 'ascending' | 'descending' | undefined {
  if (sort === field.key) return 'ascending'
  return sort === `-${field.key}` ? 'descending' : undefined
}

const resizeSteps: Record<string, number> = { ArrowLeft: -16, ArrowRight: 16 }

interface ResizeGripProps {
  label: string
  width: number
  onResize: (width: number) => void
}

/** Dragged by mouse or pen; with the keyboard Alt and an arrow on the column's name does the same. */
function ResizeGrip({ label, width, onResize }: ResizeGripProps) {
  const [start, setStart] = useState<{ x: number; width: number } | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    setStart({ x: event.clientX, width })
  }
  return (
    <span
      className={styles['grip']}
      title={label}
      aria-hidden="true"
      data-dragging={start !== null}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => start && onResize(start.width + event.clientX - start.x)}
      onPointerUp={() => setStart(null)}
      onPointerCancel={() => setStart(null)}
    />
  )
}
