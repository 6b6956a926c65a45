import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { allOf, countConditions, partsOf, samePart, type Filter } from '../record-kind/filter.ts'
import { FilterWords } from './filter-words.tsx'
import styles from './list-toolbar.module.css'

interface FilterChipsProps {
  fields: FieldSet
  filter: Filter | undefined
  onChange: (filter: Filter | undefined) => void
  /** Opens the builder, where a part can be changed. */
  onEdit: () => void
}

/** What the list is narrowed to, part by part: pressed to change it, crossed to be rid of it. */
export function FilterChips({ fields, filter, onChange, onEdit }: FilterChipsProps) {
  const { t } = useTranslation('list')
  const parts = partsOf(filter)
  if (parts.length === 0) return null
  return (
    <ul className={styles['chips']} aria-label={t('filter.active')}>
      {parts.map((part, index) => (
        <li key={JSON.stringify(part)} className={styles['chip']} data-nested={'field' in part ? undefined : true}>
          <button type="button" className={styles['chipText']} title={t('filter.edit')} onClick={onEdit}>
            <FilterWords fields={fields} filter={part} before={countConditions({ and: parts.slice(0, index) })} />
          </button>
          <button
            type="button"
            className={styles['chipRemove']}
            aria-label={t('filter.remove')}
            onClick={() => onChange(allOf(parts.filter((other) => !samePart(other, part))))}
          >
            <CloseOutlined aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <Button type="link" size="small" onClick={() => onChange(undefined)}>
          {t('filter.clearAll')}
        </Button>
      </li>
    </ul>
  )
}
