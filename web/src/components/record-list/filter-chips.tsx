import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { sameCondition, type Condition } from '../record-kind/filter.ts'
import { ConditionWords } from './condition-words.tsx'
import styles from './list-toolbar.module.css'

interface FilterChipsProps {
  fields: FieldSet
  /** Undefined for a filter that came by a link and is more than a list of conditions. */
  conditions: readonly Condition[] | undefined
  onChange: (conditions: Condition[]) => void
}

/** What the list is narrowed to, each part removable. */
export function FilterChips({ fields, conditions, onChange }: FilterChipsProps) {
  const { t } = useTranslation('list')
  if (conditions?.length === 0) return null
  return (
    <ul className={styles['chips']} aria-label={t('filter.active')}>
      {conditions ? (
        conditions.map((condition, index) => {
          const field = fields.byKey.get(condition.field)
          return (
            <li key={JSON.stringify(condition)} className={styles['chip']}>
              <span className={styles['chipText']}>
                {field ? (
                  <ConditionWords kind={fields.kind} field={field} condition={condition} />
                ) : condition.field === 'id' ? (
                  condition.field
                ) : (
                  t('filter.lostOne', { number: index + 1 })
                )}
              </span>
              <button
                type="button"
                className={styles['chipRemove']}
                aria-label={t('filter.remove')}
                onClick={() => onChange(conditions.filter((other) => !sameCondition(other, condition)))}
              >
                <CloseOutlined aria-hidden="true" />
              </button>
            </li>
          )
        })
      ) : (
        <li className={styles['chip']}>
          <span className={styles['chipText']}>{t('filter.special')}</span>
        </li>
      )}
      <li>
        <Button type="link" size="small" onClick={() => onChange([])}>
          {t('filter.clearAll')}
        </Button>
      </li>
    </ul>
  )
}
