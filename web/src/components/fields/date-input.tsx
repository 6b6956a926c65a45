import { DatePicker } from 'antd'
import type { FocusEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import {
  dateFromPicker,
  instantFromPicker,
  isReadableDate,
  pickerFromDate,
  pickerFromInstant,
  typedDates,
  typedTimes,
} from '../../lib/dates.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './fields.module.css'

interface DateInputProps {
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
  onUnreadable: ((isUnreadable: boolean) => void) | undefined
  onBlur?: () => void
  onKeyDown?: (event: KeyboardEvent) => void
}

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
  const judge = ({ target }: { target: EventTarget }) => {
    const text = target instanceof HTMLInputElement ? target.value : ''
    onUnreadable?.(text.trim() !== '' && !isReadableDate(text, formats))
    // The calendar keeps what was there before when somebody deletes the text.
    if (onUnreadable && text.trim() === '' && value) onChange(null)
  }
  return (
    <DatePicker
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
      placeholder={t(hasTime ? 'pickTime' : 'pickDate')}
      className={styles['wide'] ?? ''}
      value={hasTime ? pickerFromInstant(value, timeZone) : pickerFromDate(value)}
      onChange={(picked) => {
        onUnreadable?.(false)
        onChange(hasTime ? instantFromPicker(picked, timeZone) : dateFromPicker(picked))
      }}
      onBlur={(event: FocusEvent) => {
        judge(event)
        onBlur?.()
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Enter') judge(event)
        onKeyDown?.(event)
      }}
    />
  )
}
