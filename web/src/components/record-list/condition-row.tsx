import { DeleteOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { unreadableWords } from '../fields/use-readable.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { isValueless, type Condition, type FilterOp } from '../record-kind/filter.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { ConditionValue } from './condition-value.tsx'
import styles from './filter-builder.module.css'
import { opsOf } from './filter-ops.ts'
import type { End, Unreadable } from './unreadable.ts'

interface ConditionRowProps {
  kind: string
  fields: readonly FieldDescriptor[]
  condition: Partial<Condition>
  onChange: (condition: Partial<Condition>) => void
  onRemove: () => void
  /** What is typed and is no value of the field, or null. */
  onUnreadable: (end: End, typed: string | null) => void
  /** What of that is to be told. */
  told: Unreadable | undefined
}

export function ConditionRow({
  kind,
  fields,
  condition,
  onChange,
  onRemove,
  onUnreadable,
  told = {},
}: ConditionRowProps) {
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
          <ConditionValue
            kind={kind}
            field={field}
            op={condition.op}
            value={condition.value}
            onChange={(value) => onChange({ ...condition, value })}
            onUnreadable={onUnreadable}
          />
        ) : null}
        {field
          ? Object.entries(told).map(([end, typed]) => (
              <p key={end} role="alert" className={styles['unreadable']}>
                {unreadableWords(kind, condition.op === 'within' ? { ...field, type: 'number' } : field, typed)}
              </p>
            ))
          : null}
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
