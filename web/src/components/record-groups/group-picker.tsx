import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { groupingsOf, readGrouping, writeGrouping } from './grouping.ts'
import styles from './record-groups.module.css'

interface GroupPickerProps {
  fields: FieldSet
  /** As it stands in the address. */
  group: string | undefined
  onChange: (group: string | undefined) => void
}

/** By what the list is parted, if by anything. */
export function GroupPicker({ fields, group, onChange }: GroupPickerProps) {
  const { t } = useTranslation('list')
  const words = useRecordWords()
  const options = groupingsOf(fields).map((grouping) => {
    const name = words.field(fields.kind, grouping.field.key)
    const label = grouping.isDated ? t(`group.dated.${grouping.per}`, { field: name }) : name
    return { value: writeGrouping(grouping), label }
  })
  const current = readGrouping(group, fields)
  return (
    <Select
      className={styles['picker'] ?? ''}
      aria-label={t('group.by')}
      placeholder={t('group.by')}
      prefix={current ? <span className={styles['prefix']}>{t('group.by')}</span> : undefined}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={current ? writeGrouping(current) : null}
      options={options}
      onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
    />
  )
}
