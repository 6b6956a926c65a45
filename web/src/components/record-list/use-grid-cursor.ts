import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

export interface GridCursor {
  row: number
  column: number
}

interface CursorOptions {
  rowCount: number
  columnCount: number
  container: RefObject<HTMLElement | null>
  scrollToRow: (row: number) => void
}

/**
 * The one cell that the Tab key reaches; arrows, j and k move it. The focus follows it only when the person moved it,
 * never when rows arrive.
 */
export function useGridCursor({ rowCount, columnCount, container, scrollToRow }: CursorOptions) {
  const [wanted, setWanted] = useState<GridCursor>({ row: 0, column: 0 })
  const shouldFocus = useRef(false)
  const cursor = { row: clamp(wanted.row, rowCount), column: clamp(wanted.column, columnCount) }

  const moveTo = useCallback(
    (next: GridCursor) => {
      shouldFocus.current = true
      setWanted(next)
      scrollToRow(next.row)
    },
    [scrollToRow],
  )

  const focusCell = useCallback(() => {
    const cell = container.current?.querySelector<HTMLElement>(`[data-cell="${cursor.row}:${cursor.column}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [container, cursor.row, cursor.column])

  useLayoutEffect(() => {
    if (!shouldFocus.current) return
    shouldFocus.current = false
    focusCell()
  }, [focusCell, wanted])

  // What had the focus may go, a row that was deleted or an editor: then the cell at the cursor has it.
  const hasFocus = useRef(false)
  useLayoutEffect(() => {
    if (hasFocus.current && (document.activeElement === null || document.activeElement === document.body)) focusCell()
  })
  // React tells nobody that an element was taken away.
  const onFocus = () => {
    hasFocus.current = true
  }
  const onBlur = () => {
    hasFocus.current = false
  }

  const moveBy = (rows: number, columns: number) =>
    moveTo({ row: clamp(cursor.row + rows, rowCount), column: clamp(cursor.column + columns, columnCount) })

  /** Answers whether the key was one that moves. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.metaKey || event.nativeEvent.isComposing) return false
    const move = moves[event.key]
    if (event.key === 'Home' || event.key === 'End') {
      const isEnd = event.key === 'End'
      moveTo({ row: event.ctrlKey ? (isEnd ? rowCount - 1 : 0) : cursor.row, column: isEnd ? columnCount - 1 : 0 })
    } else if (move && !event.ctrlKey) moveBy(move[0], move[1])
    else return false
    event.preventDefault()
    return true
  }

  return { cursor, moveTo, moveBy, focusCell, note: setWanted, onKeyDown, onFocus, onBlur }
}

const pageRows = 12
const moves: Record<string, [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [pageRows, 0],
  PageUp: [-pageRows, 0],
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1))
}
