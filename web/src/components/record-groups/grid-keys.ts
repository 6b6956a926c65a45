import type { KeyboardEvent } from 'react'
import type { RecordItem } from '../record-kind/record.ts'
import type { Line } from './group-lines.ts'

interface GridActions {
  turn: (groupKey: string, open?: boolean) => void
  /** Moves the cursor to the head of a group. */
  toGroup: (groupKey: string) => void
  open: (record: RecordItem) => void
  edit: (record: RecordItem) => void
  openRecord: (record: RecordItem) => void
  editRecord: (record: RecordItem) => void
  select: (recordIndex: number, isRange: boolean) => void
}

/** What a key does on a line of a grouped table, besides moving. On a group right opens and left folds; from a record's first cell left leads to its group. */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'nativeEvent'>,
  line: Line,
  column: number,
  actions: GridActions,
): (() => void) | undefined {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined
  if (line.type === 'group') return ofGroup(event.key, line, actions)
  if (event.key === 'ArrowLeft' && column === 0) return () => actions.toGroup(line.groupKey)
  if (line.type !== 'record') return undefined
  const { record, recordIndex } = line
  const all: Record<string, () => void> = {
    Enter: () => actions.open(record),
    F2: () => actions.edit(record),
    o: () => actions.openRecord(record),
    e: () => actions.editRecord(record),
    x: () => actions.select(recordIndex, false),
    X: () => actions.select(recordIndex, true),
    ' ': () => actions.select(recordIndex, event.shiftKey),
  }
  return all[event.key]
}

function ofGroup(key: string, line: Line & { type: 'group' }, { turn }: GridActions): (() => void) | undefined {
  if (key === 'Enter' || key === ' ') return () => turn(line.key)
  // A group is one cell: there is nowhere to go to the left or right of it.
  if (key === 'ArrowRight') return () => turn(line.key, true)
  if (key === 'ArrowLeft') return () => turn(line.key, false)
  return undefined
}
