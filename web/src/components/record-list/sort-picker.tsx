import { SortAscendingOutlined, SortDescendingOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './list-toolbar.module.css'

interface SortPickerProps {
  fields: FieldSet
  sort: string
  onChange: (sort: string) => void
}

/** Where there are no column heads to press. */
export function SortPicker({ fields, sort, onChange }: SortPickerProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const isDescending = sort.startsWith('-')
  const key = isDescending ? sort.slice(1) : sort
  return (
    <div className={styles['sortPicker']}>
      <span>{t('sort.by')}</span>
      <Select
        aria-label={t('sort.by')}
        value={key}
        options={fields.fields
          .filter((field) => field.sortable)
          .map((field) => ({ value: field.key, label: words.field(fields.kind, field.key) }))}
        onChange={(next: string) => onChange(isDescending ? `-${next}` : next)}
      />
      <Button
        icon={
          isDescending ? <SortDescendingOutlined aria-hidden="true" /> : <SortAscendingOutlined aria-hidden="true" />
        }
        aria-label={isDescending ? t('sort.descending') : t('sort.ascending')}
        onClick={() => onChange(isDescending ? key : `-${key}`)}
      />
    </div>
  )
}
