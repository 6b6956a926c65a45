import { Form, type FormItemProps } from 'antd'
import { fieldErrorWords } from '../../lib/error-words.ts'
import { DateInput, type CalendarOptions } from './date-input.tsx'
import { useReadable } from './use-readable.ts'

interface DateItemProps extends Pick<FormItemProps, 'label' | 'extra'>, CalendarOptions {
  name: string
  isRequired?: boolean
}

/** A day of a form that isn't a record's, YYYY-MM-DD or null: what is typed and is no day is told, never dropped. */
export function DateItem({ name, label, extra, isRequired = false, ...options }: DateItemProps) {
  const { rule, onUnreadable } = useReadable('', { key: name, type: 'date' })
  const required = { required: true, message: fieldErrorWords({ path: name, code: 'required', params: {} }) }
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      validateTrigger="onBlur"
      validateFirst
      rules={isRequired ? [rule, required] : [rule]}
    >
      <DayInput {...options} onUnreadable={onUnreadable} />
    </Form.Item>
  )
}

interface DayInputProps extends CalendarOptions {
  id?: string
  value?: string | null
  onChange?: (value: string | null) => void
  onBlur?: () => void
  onUnreadable: (typed: string | null) => void
}

function DayInput({ value, onChange, ...rest }: DayInputProps) {
  return (
    <DateInput {...rest} hasTime={false} problem={undefined} value={value ?? ''} onChange={(day) => onChange?.(day)} />
  )
}
