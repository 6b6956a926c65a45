import { App } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { matchesShortcut } from '../../lib/keyboard.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import { namedOf, type Named, type RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { currencyOf } from './field-value.tsx'
import { FieldInput, isPicked } from './field-input.tsx'
import styles from './inline-editor.module.css'
import { isDate, isNumeric, unreadableWords } from './use-readable.ts'

interface InlineEditorProps {
  kind: string
  field: FieldDescriptor
  record: RecordItem
  /** What was refused last time, to go on from. */
  draft?: unknown
  error?: string | undefined
  /** Narrows what a reference offers. */
  filter?: Filter | undefined
  onCommit: (value: unknown, named?: Named | null) => void
  onCancel: () => void
  /** Tab leads to the next field that can be edited, Shift+Tab to the one before. Without it to wherever the focus goes next. */
  onLeave?: ((isBackwards: boolean) => void) | undefined
}

/** Edits one field where it stands. Enter or leaving it saves, Esc leaves it as it was; picking a value saves at once. */
export function InlineEditor(props: InlineEditorProps) {
  const { kind, field, record, draft, error, filter, onCommit, onCancel, onLeave } = props
  const words = useRecordWords()
  const [value, setValue] = useState<unknown>(draft === undefined ? record[field.key] : draft)
  const [isNoDate, setNoDate] = useState(false)
  const noDate = isNoDate ? unreadableWords(kind, field, '') : undefined
  const { unreadableRef, read, noNumber, complain } = useUnreadable(kind, field)
  const told = noNumber ?? error
  // Leaving the field by Enter also blurs it; the edit ends once.
  const isOver = useRef(false)
  const end = (action: () => void) => {
    if (isOver.current) return
    isOver.current = true
    unreadableRef.current = null
    action()
  }
  const commit = () => (unreadableRef.current === null ? end(() => onCommit(value)) : complain())
  /** The calendar has committed by then what was typed; it says of what it cannot read only that, and stays open. */
  const endDate = (input: HTMLInputElement) => {
    const isUnreadable = input.getAttribute('aria-invalid') === 'true'
    setNoDate(isUnreadable)
    if (!isUnreadable) end(() => (input.value.trim() === '' ? onCommit(null) : onCancel()))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      end(onCancel)
    } else if (!isPicked(field) && isCommitKey(field, event)) {
      event.preventDefault()
      commit()
    } else if (isDate(field) && isEnter(event)) {
      event.preventDefault()
      endDate(event.target as HTMLInputElement)
    }
  }
  const leave = () => (isPicked(field) ? end(onCancel) : commit())
  // Before the list of a select sees it, which would take Tab for choosing the option it stands at.
  const onTab = (event: KeyboardEvent) => {
    if (!onLeave || event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    leave()
    if (isOver.current) onLeave(event.shiftKey)
  }
  return (
    <div className={styles['editor']} data-type={field.type} onKeyDownCapture={onTab}>
      <FieldInput
        kind={kind}
        field={field}
        value={value}
        current={namedOf(record, field.key)}
        currency={currencyOf(field, record)}
        filter={filter}
        aria-label={words.field(kind, field.key)}
        autoFocus
        defaultOpen={isPicked(field) || field.type === 'multiSelect'}
        isInline
        problem={noDate}
        {...(isNumeric(field) ? { onUnreadable: read } : {})}
        {...(told || noDate ? { status: 'error' as const } : {})}
        onChange={(next, named) => {
          setValue(next)
          if (isPicked(field)) end(() => onCommit(next, named))
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      {told ? (
        <div className={styles['error']} role="alert">
          {told}
        </div>
      ) : null}
    </div>
  )
}

/** What is typed and is no number is told where it stands, and told once more if the editor goes away with it. */
function useUnreadable(kind: string, field: FieldDescriptor) {
  const words = useRecordWords()
  const { message } = App.useApp()
  const unreadableRef = useRef<string | null>(null)
  const [noNumber, setNoNumber] = useState<string>()
  const sentence = () =>
    unreadableRef.current === null ? undefined : unreadableWords(kind, field, unreadableRef.current)
  const last = useRef(() => {})
  last.current = () => {
    const said = sentence()
    if (said) void message.error(`${words.field(kind, field.key)}: ${said}`)
  }
  useEffect(() => () => last.current(), [])
  const read = (typed: string | null) => {
    unreadableRef.current = typed
    if (typed === null) setNoNumber(undefined)
  }
  return { unreadableRef, read, noNumber, complain: () => setNoNumber(sentence()) }
}

function isEnter(event: KeyboardEvent): boolean {
  return !event.nativeEvent.isComposing && matchesShortcut(event.nativeEvent, 'enter')
}

/** In a longer text Enter is a new line, and in a list it chooses, so it takes Ctrl or ⌘ to save. */
function isCommitKey(field: FieldDescriptor, event: KeyboardEvent): boolean {
  if (event.nativeEvent.isComposing) return false
  return matchesShortcut(event.nativeEvent, ['longText', 'multiSelect'].includes(field.type) ? 'mod+enter' : 'enter')
}
