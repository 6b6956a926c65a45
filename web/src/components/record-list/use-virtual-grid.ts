import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useRef } from 'react'
import { useShortcut } from '../../lib/keyboard.ts'
import type { InlineEditing } from '../fields/use-inline-editing.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { rowHeight } from './grid-layout.ts'
import { nextEditable } from './next-editable.ts'
import type { Column } from './use-columns.ts'
import { useGridCursor } from './use-grid-cursor.ts'

interface Shown {
  rowCount: number
  columns: readonly Column[]
  editing: InlineEditing
  /** The record in a row, where the row is one. */
  recordAt: (row: number) => RecordItem | undefined
  /** What tells a row from others while rows come and go; its place, where nothing is said. */
  keyAt?: (row: number) => string | number
  /** A row that stays in sight above the first one. */
  alsoDrawn?: (first: number) => number
}

/** What tables of virtual rows have in common: the cursor with one Tab stop, j and k, and Tab from one edited cell to the next. */
export function useVirtualGrid({ rowCount, columns, editing, recordAt, keyAt, alsoDrawn }: Shown) {
  const scroller = useRef<HTMLDivElement>(null)
  const cursorRow = useRef(0)

  // No React Compiler here, whose memoizing the rule is about.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: 8,
    ...(keyAt ? { getItemKey: keyAt } : {}),
    // The row with the cursor stays drawn wherever it is, or the focus would be lost while scrolling.
    rangeExtractor: (range) =>
      [
        ...new Set([
          ...defaultRangeExtractor(range),
          Math.min(cursorRow.current, range.count - 1),
          alsoDrawn?.(range.startIndex) ?? -1,
        ]),
      ]
        .filter((index) => index >= 0)
        .sort((a, b) => a - b),
  })
  const scrollToRow = useCallback((row: number) => virtual.scrollToIndex(row), [virtual])
  const grid = useGridCursor({ rowCount, columnCount: columns.length, container: scroller, scrollToRow })
  const { moveTo, moveBy, note } = grid
  cursorRow.current = grid.cursor.row

  useShortcut('j', () => moveBy(isInside(scroller.current) ? 1 : 0, 0))
  useShortcut('k', () => moveBy(isInside(scroller.current) ? -1 : 0, 0))

  const latest = useRef({ rowCount, recordAt, columns })
  latest.current = { rowCount, recordAt, columns }
  const { start } = editing.actions
  /** Tab goes along the row and on into the next one, over what cannot be edited. */
  const onLeave = useCallback(
    (row: number, column: number, isBackwards: boolean) => {
      const sight = latest.current
      const next = nextEditable(sight, { row, column }, isBackwards ? -1 : 1)
      moveTo(next ?? { row, column })
      const record = next && sight.recordAt(next.row)
      const field = next && sight.columns[next.column]?.field
      if (record && field) start(record, field)
    },
    [moveTo, start],
  )
  const onCursor = useCallback((row: number, column: number) => note({ row, column }), [note])
  return { scroller, virtual, grid, onLeave, onCursor }
}

/** The first j or k brings the cursor in, the next ones move it. */
function isInside(grid: HTMLElement | null): boolean {
  return grid?.contains(document.activeElement) ?? false
}
