import { EditOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { tellIfCut } from '../../lib/tell-if-cut.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { InlineEditor } from '../fields/inline-editor.tsx'
import { isEditableInPlace, type ActiveEdit, type EditActions } from '../fields/use-inline-editing.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { pageOf, titleOf, type RecordKindConfig } from '../record-kind/kind-config.ts'
import { shownValue, type RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { isNumeric, rowHeight, type GridLayout } from './grid-layout.ts'
import styles from './record-grid.module.css'
import type { Column } from './use-columns.ts'

interface GridRowProps {
  config: RecordKindConfig
  layout: GridLayout
  columns: readonly Column[]
  record: RecordItem
  index: number
  top: number
  /** In a table of groups, below which of them it stands. */
  level?: number
  isSelected: boolean
  hasSelection: boolean
  /** The column that has the cursor; -1 in every row but one. */
  cursorColumn: number
  /** Set in the one row where a field is being edited. */
  active: ActiveEdit | null
  editing: EditActions
  onSelect: (index: number, isRange: boolean) => void
  onCursor: (row: number, column: number) => void
  /** On from a cell that was being edited. */
  onLeave: (row: number, column: number, isBackwards: boolean) => void
}

function Row({
  config,
  layout,
  columns,
  record,
  index,
  top,
  level,
  isSelected,
  hasSelection,
  cursorColumn,
  active,
  editing,
  onSelect,
  onCursor,
  onLeave,
}: GridRowProps) {
  const { t } = useTranslation('list')
  const title = titleOf(config, record)
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-selected={hasSelection ? isSelected : undefined}
      className={styles['row']}
      data-row={index}
      data-active={cursorColumn >= 0}
      style={{
        transform: `translateY(${top}px)`,
        height: rowHeight,
        gridTemplateColumns: layout.template,
        minWidth: layout.width,
      }}
    >
      {hasSelection ? (
        <div role="gridcell" aria-colindex={1} className={styles['selectCell']}>
          <Checkbox
            tabIndex={-1}
            checked={isSelected}
            aria-label={t('selection.one', { name: title })}
            onChange={(event) => onSelect(index, (event.nativeEvent as globalThis.MouseEvent).shiftKey)}
          />
        </div>
      ) : null}
      {columns.map(({ field }, column) => (
        <Cell
          key={field.key}
          config={config}
          field={field}
          record={record}
          row={index}
          column={column}
          colIndex={column + (hasSelection ? 2 : 1)}
          hasCursor={cursorColumn === column}
          active={active?.key === field.key ? active : null}
          editing={editing}
          onCursor={onCursor}
          onLeave={onLeave}
        />
      ))}
    </div>
  )
}

export const GridRow = memo(Row)

function TitleCell({ config, record }: { config: RecordKindConfig; record: RecordItem }) {
  const to = pageOf(config, record)
  const title = titleOf(config, record)
  if (!to) return <span className={styles['title']}>{title}</span>
  return (
    <Link to={to} tabIndex={-1} className={styles['title']}>
      {title}
    </Link>
  )
}

interface CellProps {
  config: RecordKindConfig
  field: FieldDescriptor
  record: RecordItem
  row: number
  column: number
  colIndex: number
  hasCursor: boolean
  active: ActiveEdit | null
  editing: EditActions
  onCursor: (row: number, column: number) => void
  onLeave: (row: number, column: number, isBackwards: boolean) => void
}

function Cell(props: CellProps) {
  const { config, field, record, row, column, colIndex, hasCursor, active, editing, onCursor, onLeave } = props
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const isTitle = column === 0
  const canEdit = isEditableInPlace(record, field)
  return (
    <div
      role="gridcell"
      aria-colindex={colIndex}
      tabIndex={hasCursor ? 0 : -1}
      data-cell={`${row}:${column}`}
      data-align={isNumeric(field) ? 'end' : undefined}
      data-editing={active ? true : undefined}
      className={isTitle ? `${styles['cell']} ${styles['titleCell']}` : styles['cell']}
      onFocus={() => onCursor(row, column)}
    >
      {active ? (
        <InlineEditor
          kind={config.kind}
          field={field}
          record={record}
          draft={active.draft}
          error={active.error}
          filter={config.narrow?.(field, record)}
          onCommit={(value, named) => editing.commit(record, field, value, named)}
          onCancel={editing.cancel}
          onLeave={(isBackwards) => onLeave(row, column, isBackwards)}
        />
      ) : (
        <>
          <div className={styles['content']} onMouseEnter={tellIfCut}>
            {isTitle ? (
              <TitleCell config={config} record={record} />
            ) : (
              <FieldValue
                kind={config.kind}
                field={field}
                value={shownValue(record, field)}
                record={record}
                isCompact
              />
            )}
          </div>
          {canEdit ? (
            <button
              type="button"
              tabIndex={-1}
              className={styles['pencil']}
              aria-label={t('grid.editCell', { name: words.field(config.kind, field.key) })}
              onClick={() => editing.start(record, field)}
            >
              <EditOutlined aria-hidden="true" />
            </button>
          ) : null}
        </>
      )}
    </div>
  )
}
