import { DatePicker, type DatePickerProps } from 'antd'
import type { Dayjs } from 'dayjs'
import type { FocusEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import {
  dateFromPicker,
  instantFromPicker,
  pickerFromDate,
  pickerFromInstant,
  readDate,
  typedDates,
  typedTimes,
} from '../../lib/dates.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './fields.module.css'

/** What the calendar offers; a day that is typed may be another one, of which the server speaks. */
export type CalendarOptions = Pick<DatePickerProps, 'presets' | 'minDate' | 'maxDate' | 'placeholder' | 'allowClear'>

interface DateInputProps extends CalendarOptions {
  id?: string
  hasTime: boolean
  value: string
  onChange: (value: string | null) => void
  autoFocus?: boolean
  defaultOpen?: boolean
  disabled?: boolean
  status?: 'error' | ''
  'aria-label'?: string
  /** For the calendar to say: it covers what stands below it. */
  problem: string | undefined
  onUnreadable: ((typed: string | null) => void) | undefined
  onBlur?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
}

/** Where the text is what the mouse is over in the calendar. */
const preview = '.ant-picker-input-placeholder'

/** A day, or an instant on the organization's wall clock: picked, or typed in any of the usual ways. */
export function DateInput({
  hasTime,
  value,
  onChange,
  problem,
  onUnreadable,
  onBlur,
  onKeyDown,
  ...rest
}: DateInputProps) {
  const { t } = useTranslation('fields')
  const { timeZone } = useFormat()
  const formats = hasTime ? typedTimes : typedDates
  const pickerOf = (at: string) => (hasTime ? pickerFromInstant(at, timeZone) : pickerFromDate(at))
  /** An instant may have seconds that the text lacks. */
  const shown = (at: string) => pickerOf(at)?.format(formats[0]) ?? ''
  const valueOf = (picked: Dayjs | null) => (hasTime ? instantFromPicker(picked, timeZone) : dateFromPicker(picked))
  // The calendar says what was typed only a moment later: a tap on Save would be faster.
  const take = ({ target }: { target: EventTarget }) => {
    if (!onUnreadable || !(target instanceof HTMLInputElement) || target.closest(preview)) return
    const text = target.value.trim()
    const read = readDate(text, formats)
    onUnreadable(text !== '' && read === null ? text : null)
    const next = valueOf(read)
    if ((text === '' || read) && (next ?? '') !== value && target.value !== shown(value)) onChange(next)
  }
  return (
    <DatePicker
      placeholder={t(hasTime ? 'pickTime' : 'pickDate')}
      {...rest}
      {...(hasTime ? { showTime: { format: 'HH:mm', minuteStep: 5 } } : {})}
      {...(problem
        ? {
            renderExtraFooter: () => (
              <div role="alert" className={styles['problem']}>
                {problem}
              </div>
            ),
          }
        : {})}
      format={[...formats]}
      // In a form whatever stands in the field when it is left is meant; only a cell has an OK to wait for.
      {...(onUnreadable ? { needConfirm: false } : {})}
      preserveInvalidOnBlur={onUnreadable !== undefined}
      className={styles['wide'] ?? ''}
      value={pickerOf(value)}
      onChange={(picked) => {
        onUnreadable?.(null)
        onChange(valueOf(picked))
      }}
      onBlur={(event: FocusEvent) => {
        take(event)
        onBlur?.()
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') take(event)
        onKeyDown?.(event)
      }}
    />
  )
}
