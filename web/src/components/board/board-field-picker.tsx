import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import styles from './board.module.css'
import { boardFieldsOf } from './board-field.ts'

interface BoardFieldPickerProps {
  fields: FieldSet
  current: string
  /** The field of the kind's own board, if it has one: that needs no saying in the address. */
  own: string | undefined
  onChange: (key: string | undefined) => void
}

/** Which field's values are the columns. */
export function BoardFieldPicker({ fields, current, own, onChange }: BoardFieldPickerProps) {
  const { t } = useTranslation('board')
  const words = useRecordWords()
  const keys = [...(own ? [own] : []), ...boardFieldsOf(fields).map((field) => field.key)]
  return (
    <Select
      className={styles['picker'] ?? ''}
      aria-label={t('by')}
      prefix={<span className={styles['by']}>{t('by')}</span>}
      popupMatchSelectWidth={false}
      value={current}
      options={keys.map((key) => ({ value: key, label: words.field(fields.kind, key) }))}
      onChange={(key: string) => onChange(key === own ? undefined : key)}
    />
  )
}
