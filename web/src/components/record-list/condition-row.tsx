import { DeleteOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { FieldInput } from '../fields/field-input.tsx'
import { NumberInput } from '../fields/number-input.tsx'
import { DepartmentPicker } from '../pickers/department-picker.tsx'
import { UserPicker } from '../pickers/user-picker.tsx'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { isValueless, type Condition, type FilterOp } from '../record-kind/filter.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { opsOf } from './filter-ops.ts'
import { useOwnValues } from './own-values.ts'
import { PeriodInput } from './period-input.tsx'
import styles from './filter-builder.module.css'

interface ConditionRowProps {
  kind: string
  fields: readonly FieldDescriptor[]
  condition: Partial<Condition>
  onChange: (condition: Partial<Condition>) => void
  onRemove: () => void
}

export function ConditionRow({ kind, fields, condition, onChange, onRemove }: ConditionRowProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const field = fields.find((candidate) => candidate.key === condition.field)
  const chooseField = (key: string) => {
    const next = fields.find((candidate) => candidate.key === key)
    onChange({ field: key, op: next ? opsOf(next)[0] : undefined })
  }
  return (
    <div className={styles['row']}>
      <Select
        className={styles['field']}
        aria-label={t('filter.field')}
        placeholder={t('filter.field')}
        showSearch={{ optionFilterProp: 'label' }}
        value={condition.field ?? null}
        options={fields.map((candidate) => ({ value: candidate.key, label: words.field(kind, candidate.key) }))}
        onChange={(key: string | null) => key && chooseField(key)}
      />
      <Select
        className={styles['op']}
        aria-label={t('filter.op')}
        disabled={!field}
        value={condition.op ?? null}
        options={field ? offeredOps(field, condition.op).map((op) => ({ value: op, label: t(`op.${op}`) })) : []}
        onChange={(op: FilterOp | null) =>
          op && onChange({ ...condition, op, value: keepsValue(condition.op, op) ? condition.value : undefined })
        }
      />
      <div className={styles['value']}>
        {field && condition.op && !isValueless(condition.op) ? (
          <ConditionValueInput
            kind={kind}
            field={field}
            op={condition.op}
            value={condition.value}
            onChange={(value) => onChange({ ...condition, value })}
          />
        ) : null}
      </div>
      <Button
        type="text"
        className={styles['remove'] ?? ''}
        icon={<DeleteOutlined aria-hidden="true" />}
        aria-label={t('filter.remove')}
        onClick={onRemove}
      />
    </div>
  )
}

/** What came by a link may compare in a way that is not offered; it stays until somebody changes it. */
function offeredOps(field: FieldDescriptor, current: FilterOp | undefined): FilterOp[] {
  const usual = opsOf(field)
  return current === undefined || usual.includes(current) ? usual : [...usual, current]
}

/** Comparisons of the same shape keep what was typed. */
function keepsValue(before: FilterOp | undefined, after: FilterOp): boolean {
  const shape = (op: FilterOp | undefined) =>
    op === 'between' || op === 'within' ? op : op === 'in' || op === 'nin' ? 'many' : 'one'
  return shape(before) === shape(after)
}

interface ValueInputProps {
  kind: string
  field: FieldDescriptor
  op: FilterOp
  value: unknown
  onChange: (value: unknown) => void
}

function ConditionValueInput({ kind, field, op, value, onChange }: ValueInputProps) {
  const { t } = useTranslation('list')
  const { t: tf } = useTranslation('fields')
  const words = useRecordWords()
  if (op === 'within') return <PeriodInput value={value} onChange={onChange} />
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
      <div className={styles['span']}>
        <EndInput
          field={field}
          kind={kind}
          label={t('filter.from')}
          value={ends[0]}
          onChange={(end) => onChange([end, ends[1] ?? null])}
        />
        <span className={styles['to']}>{t('filter.to')}</span>
        <EndInput
          field={field}
          kind={kind}
          label={t('filter.until')}
          value={ends[1]}
          onChange={(end) => onChange([ends[0] ?? null, end])}
        />
      </div>
    )
  }
  return <EndInput field={field} kind={kind} label={t('filter.value')} value={value} onChange={onChange} />
}

interface EndInputProps {
  kind: string
  field: FieldDescriptor
  label: string
  value: unknown
  onChange: (value: unknown) => void
}

function EndInput({ kind, field, label, value, onChange }: EndInputProps) {
  const own = useOwnValues(field)
  const picked = { 'aria-label': label, value: typeof value === 'string' ? value : null, own, onChange }
  if (field.type === 'user') return <UserPicker {...picked} />
  if (field.type === 'department') return <DepartmentPicker {...picked} />
  if (field.type === 'number' || field.type === 'percent') {
    return (
      <NumberInput<number>
        className={styles['wide']}
        aria-label={label}
        value={typeof value === 'number' ? value : null}
        onChange={(next) => onChange(next)}
      />
    )
  }
  const oneLine = field.type === 'longText' || field.type === 'address' ? { ...field, type: 'text' as const } : field
  return <FieldInput kind={kind} field={oneLine} value={value} aria-label={label} onChange={onChange} />
}
