import { isEditableInPlace } from '../fields/use-inline-editing.ts'
import type { RecordItem } from '../record-kind/record.ts'
import type { Column } from './use-columns.ts'
import type { GridCursor } from './use-grid-cursor.ts'

/** The next cell, or the one before, that can be edited; `recordAt` answers nothing for a row that is no record. */
export function nextEditable(
  grid: { rowCount: number; recordAt: (row: number) => RecordItem | undefined; columns: readonly Column[] },
  from: GridCursor,
  step: 1 | -1,
): GridCursor | undefined {
  const { rowCount, recordAt, columns } = grid
  for (let at = from.row * columns.length + from.column + step; ; at += step) {
    const row = Math.floor(at / columns.length)
    if (row < 0 || row >= rowCount) return undefined
    const column = at - row * columns.length
    const [record, field] = [recordAt(row), columns[column]?.field]
    if (record && field && isEditableInPlace(record, field)) return { row, column }
  }
}
