import { Form } from 'antd'
import { fieldErrorWords } from '../../lib/error-words.ts'
import { FieldInput } from '../fields/field-input.tsx'
import { currencyOf } from '../fields/field-value.tsx'
import { isDate, isNumeric, useReadable } from '../fields/use-readable.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { Filter } from '../record-kind/filter.ts'
import { namedOf, shownValue, type RecordItem } from '../record-kind/record.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { isWide } from './form-fields.ts'
import styles from './record-form.module.css'

interface FormFieldProps {
  kind: string
  field: FieldDescriptor
  record: RecordItem | undefined
  autoFocus: boolean
  /** Other values decide it. */
  isLocked?: boolean
  filter?: Filter | undefined
}

/** A field with its label, its editor and the complaints about it. Everything but "required" and "too long" the server says. */
export function FormField({ kind, field, record, autoFocus, isLocked = false, filter }: FormFieldProps) {
  const words = useRecordWords()
  const currency = Form.useWatch<unknown>(field.currencyKey ?? 'currency', { preserve: true }) as string | undefined
  // A reference to any kind is told by two fields: of which kind, and which record.
  const subjectType = Form.useWatch<unknown>('subjectType', { preserve: true })
  const isSubject = field.type === 'reference' && !field.reference
  const shape = isSubject && typeof subjectType === 'string' ? { ...field, reference: subjectType } : field
  const complain = (code: string, params: Record<string, unknown> = {}) =>
    fieldErrorWords({ path: field.key, code, params }, kind)
  const readable = useReadable(kind, field)
  const isRead = isDate(field) || isNumeric(field)
  const rules = [
    ...(isRead ? [readable.rule] : []),
    ...(field.required ? [{ required: true, message: complain('required') }] : []),
    ...(field.required && isText(field) ? [{ whitespace: true, message: complain('required') }] : []),
    ...(field.maxLength && isText(field)
      ? [{ max: field.maxLength, message: complain('too_long', { max: field.maxLength }) }]
      : []),
  ]
  return (
    <Form.Item
      name={field.key}
      label={words.field(kind, field.key)}
      extra={words.hint(kind, field.key)}
      className={isWide(field) ? styles['wide'] : undefined}
      validateTrigger="onBlur"
      validateFirst
      rules={rules}
    >
      <FieldInput
        kind={kind}
        key={shape.reference ?? ''}
        field={shape}
        disabled={isLocked || (isSubject && !shape.reference)}
        current={record ? namedOf(record, field.key) : null}
        {...(field.type === 'file' && record ? { files: shownValue(record, field) } : {})}
        currency={currency ?? currencyOf(field, record)}
        autoFocus={autoFocus}
        filter={filter}
        {...(isRead ? { onUnreadable: readable.onUnreadable } : {})}
      />
    </Form.Item>
  )
}

function isText(field: FieldDescriptor): boolean {
  return ['text', 'longText', 'phone', 'email', 'url', 'address'].includes(field.type) && field.key !== 'currency'
}
