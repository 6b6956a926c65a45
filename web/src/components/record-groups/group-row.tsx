import { RightOutlined } from '@ant-design/icons'
import { rowHeight, type GridLayout } from '../record-list/grid-layout.ts'
import { GroupFigures } from './group-figures.tsx'
import type { Group } from './group-queries.ts'
import styles from './record-groups.module.css'

interface GroupRowProps {
  kind: string
  name: string
  group: Group
  sum: string | undefined
  isOpen: boolean
  index: number
  top: number
  /** With the rows below it, over which it stays in sight. */
  lineCount: number
  layout: GridLayout
  columnCount: number
  /** The column that has the cursor, if this row has it: the group is one cell across all of them. */
  cursorColumn: number | undefined
  onTurn: () => void
  onCursor: (row: number) => void
}

/** The head of a group, which folds it. */
export function GroupRow(props: GroupRowProps) {
  const { kind, name, group, sum, isOpen, index, top, lineCount, layout, columnCount, cursorColumn, onTurn, onCursor } =
    props
  const hasCursor = cursorColumn !== undefined
  return (
    <div
      role="presentation"
      className={styles['groupSpan']}
      style={{ top, height: lineCount * rowHeight, minWidth: layout.width }}
    >
      <div
        role="row"
        aria-level={1}
        aria-expanded={isOpen}
        aria-rowindex={index + 2}
        tabIndex={-1}
        className={styles['groupRow']}
        data-active={hasCursor}
        style={{ height: rowHeight }}
        onClick={onTurn}
      >
        <div
          role="gridcell"
          aria-colspan={columnCount}
          tabIndex={hasCursor ? 0 : -1}
          data-cell={`${index}:${cursorColumn ?? 0}`}
          className={styles['groupCell']}
          onFocus={() => onCursor(index)}
        >
          <RightOutlined className={styles['caret']} data-open={isOpen} aria-hidden="true" />
          <span className={styles['name']} title={name}>
            {name}
          </span>
          <GroupFigures kind={kind} group={group} sum={sum} />
        </div>
      </div>
    </div>
  )
}
