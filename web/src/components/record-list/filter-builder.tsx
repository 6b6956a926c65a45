import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { Condition } from '../record-kind/filter.ts'
import { ConditionRow } from './condition-row.tsx'
import { isComplete, tidy } from './filter-ops.ts'
import styles from './filter-builder.module.css'

interface FilterBuilderProps {
  fields: FieldSet
  conditions: readonly Condition[]
  onApply: (conditions: Condition[]) => void
}

interface DraftRow {
  id: number
  condition: Partial<Condition>
}

/** Rows of field, comparison and value; all of them have to hold. Half-filled rows are left out when applied. */
export function FilterBuilder({ fields, conditions, onApply }: FilterBuilderProps) {
  const { t } = useTranslation('list')
  const [rows, setRows] = useState<DraftRow[]>(() => startRows(conditions))
  const offered = fields.fields.filter((field) => field.filterable && !(field.type === 'reference' && !field.reference))
  const change = (id: number, condition: Partial<Condition>) =>
    setRows(rows.map((row) => (row.id === id ? { id, condition } : row)))
  const add = () => setRows([...rows, { id: nextId(rows), condition: {} }])
  const apply = () =>
    onApply(
      rows
        .map((row) => row.condition)
        .filter(isComplete)
        .map(tidy),
    )
  return (
    <form
      className={styles['builder']}
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <h2 className={styles['title']}>{t('filter.title')}</h2>
      <div className={styles['rows']}>
        {rows.length === 0 ? <p className={styles['none']}>{t('filter.none')}</p> : null}
        {rows.map((row) => (
          <ConditionRow
            key={row.id}
            kind={fields.kind}
            fields={offered}
            condition={row.condition}
            onChange={(condition) => change(row.id, condition)}
            onRemove={() => setRows(rows.filter((other) => other.id !== row.id))}
          />
        ))}
        <div>
          <Button type="link" icon={<PlusOutlined aria-hidden="true" />} onClick={add} style={{ paddingInline: 4 }}>
            {t('filter.add')}
          </Button>
        </div>
      </div>
      <div className={styles['foot']}>
        <Button type="text" disabled={conditions.length === 0 && rows.length === 0} onClick={() => onApply([])}>
          {t('filter.clear')}
        </Button>
        <div className={styles['footEnd']}>
          <Button type="primary" htmlType="submit">
            {t('filter.apply')}
          </Button>
        </div>
      </div>
    </form>
  )
}

function startRows(conditions: readonly Condition[]): DraftRow[] {
  const rows: DraftRow[] = conditions.map((condition, id) => ({ id, condition }))
  return rows.length > 0 ? rows : [{ id: 0, condition: {} }]
}

function nextId(rows: readonly DraftRow[]): number {
  return Math.max(-1, ...rows.map((row) => row.id)) + 1
}
