import { useTranslation } from 'react-i18next'
import { RecordLink } from '../../../components/fields/record-link.tsx'
import type { UniqueRule } from './unique-rules-api.ts'
import styles from './fields.module.css'

interface RuleDuplicatesProps {
  kind: string
  duplicates: NonNullable<UniqueRule['duplicates']>
}

/** The records that keep a rule from holding, those that are alike together. */
export function RuleDuplicates({ kind, duplicates: { total, groups } }: RuleDuplicatesProps) {
  const { t } = useTranslation('settings')
  return (
    <>
      <small className={styles['note']}>
        {t(total.relation === 'gte' ? 'fields.unique.foundMany' : 'fields.unique.found', { count: total.value })}
      </small>
      <ul className={styles['duplicates']}>
        {groups.map(({ records, unseen }, index) => (
          <li key={records[0]?.id ?? index}>
            {records.map((record) => (
              <span key={record.id}>
                <RecordLink kind={kind} record={record} />
              </span>
            ))}
            {unseen > 0 ? <span>{t('fields.unique.unseen', { count: unseen })}</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
