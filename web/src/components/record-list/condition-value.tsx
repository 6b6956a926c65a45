import { Select } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldInput } from '../fields/field-input.tsx'
import { DepartmentPicker } from '../pickers/department-picker.tsx'
import { UserPicker } from '../pickers/user-picker.tsx'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { FilterOp } from '../record-kind/filter.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './filter-builder.module.css'
import { useOwnValues } from './own-values.ts'
import { PeriodInput } from './period-input.tsx'
import type { End } from './unreadable.ts'

interface ConditionValueProps {
  kind: string
  field: FieldDescriptor
  op: FilterOp
  value: unknown
  onChange: (value: unknown) => void
  onUnreadable: (end: End, typed: string | null) => void
}

/** What a field is compared with: one value, several, or the two ends of a span. */
export function ConditionValue({ kind, field, op, value, onChange, onUnreadable }: ConditionValueProps) {
  const { t } = useTranslation('list')
  const { t: tf } = useTranslation('fields')
  const words = useRecordWords()
  const tell = useRef(onUnreadable)
  tell.current = onUnreadable
  // What was typed goes away with where it was typed.
  const place = `${field.key} ${op === 'between' || op === 'within' ? op : ''}`
  useEffect(
    () => () => {
      tell.current(0, null)
      tell.current(1, null)
    },
    [place],
  )
  if (op === 'within')
    return (
      <PeriodInput key={place} value={value} onChange={onChange} onUnreadable={(typed) => onUnreadable(0, typed)} />
    )
  if (op === 'in' || op === 'nin') {
    return (
      <Select
        mode="multiple"
        className={styles['wide']}
        aria-label={t('filter.value')}
        placeholder={t('filter.value')}
        maxTagCount="responsive"
        showSearch={{ optionFilterProp: 'label' }}
        value={Array.isArray(value) ? value : []}
        options={(field.options ?? []).map((option) => ({
          value: option,
          label: words.option(kind, field.key, option),
        }))}
        onChange={onChange}
      />
    )
  }
  if (field.type === 'boolean') {
    return (
      <Select
        className={styles['wide']}
        aria-label={t('filter.value')}
        value={typeof value === 'boolean' ? String(value) : null}
        options={[
          { value: 'true', label: tf('yes') },
          { value: 'false', label: tf('no') },
        ]}
        onChange={(next: string | null) => onChange(next === 'true')}
      />
    )
  }
  if (op === 'between') {
    const ends = Array.isArray(value) ? (value as unknown[]) : []
    return (
      <div key={place} className={styles['span']}>
        <EndInput
          field={field}
          kind={kind}
          label={t('filter.from')}
          value={ends[0]}
          onChange={(end) => onChange([end, ends[1] ?? null])}
          onUnreadable={(typed) => onUnreadable(0, typed)}
        />
        <span className={styles['to']}>{t('filter.to')}</span>
        <EndInput
          field={field}
          kind={kind}
          label={t('filter.until')}
          value={ends[1]}
          onChange={(end) => onChange([ends[0] ?? null, end])}
          onUnreadable={(typed) => onUnreadable(1, typed)}
        />
      </div>
    )
  }
  return (
    <EndInput
      key={place}
      field={field}
      kind={kind}
      label={t('filter.value')}
      value={value}
      onChange={onChange}
      onUnreadable={(typed) => onUnreadable(0, typed)}
    />
  )
}

interface EndInputProps {
  kind: string
  field: FieldDescriptor
  label: string
  value: unknown
  onChange: (value: unknown) => void
  onUnreadable: (typed: string | null) => void
}

function EndInput({ kind, field, label, value, onChange, onUnreadable }: EndInputProps) {
  const own = useOwnValues(field)
  const picked = { 'aria-label': label, value: typeof value === 'string' ? value : null, own, onChange }
  if (field.type === 'user') return <UserPicker {...picked} />
  if (field.type === 'department') return <DepartmentPicker {...picked} />
  const oneLine = field.type === 'longText' || field.type === 'address' ? { ...field, type: 'text' as const } : field
  return (
    <FieldInput
      kind={kind}
      field={oneLine}
      value={value}
      aria-label={label}
      onChange={onChange}
      onUnreadable={onUnreadable}
    />
  )
}
