import type { KeyboardEvent } from 'react'
import { expect, it, vi } from 'vitest'
import type { RecordItem } from '../record-kind/record.ts'
import { keyAction } from './grid-keys.ts'
import type { Line } from './group-lines.ts'

const record = { id: 'r', version: 1 } as RecordItem
const line: Line = { type: 'record', key: 'g r', groupKey: 'g', record, recordIndex: 7 }

it('ticks a record by x and space, and as far as it with Shift, as in the table without groups', () => {
  const select = vi.fn<(recordIndex: number, isRange: boolean) => void>()
  const nothing = () => undefined
  const others = { turn: nothing, toGroup: nothing, open: nothing, edit: nothing, openRecord: nothing }
  const press = (key: string, shiftKey: boolean) => {
    const event = { key, shiftKey, ctrlKey: false, metaKey: false, altKey: false, nativeEvent: { isComposing: false } }
    keyAction(event as KeyboardEvent, line, 2, { ...others, editRecord: nothing, select })?.()
  }
  press('x', false)
  press('X', true)
  press(' ', false)
  press(' ', true)
  expect(select.mock.calls).toEqual([
    [7, false],
    [7, true],
    [7, false],
    [7, true],
  ])
})
