import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RecordLink } from '../../../components/fields/record-link.tsx'
import type { UniqueRule } from './unique-rules-api.ts'
import styles from './fields.module.css'

interface RuleDuplicatesProps {
  kind: string
  duplicates: NonNullable<UniqueRule['duplicates']>
}

/** Shown at first, so that a rule with many does not push the others out of sight. */
const first = 5

/** The records that keep a rule from holding, those that are alike together. */
export function RuleDuplicates({ kind, duplicates: { total, groups } }: RuleDuplicatesProps) {
  const { t } = useTranslation('settings')
  const [showsAll, setShowsAll] = useState(false)
  const more = showsAll ? 0 : groups.length - first
  return (
    <>
      <small className={styles['note']}>
        {t(total.relation === 'gte' ? 'fields.unique.foundMany' : 'fields.unique.found', { count: total.value })}
      </small>
      <ul className={styles['duplicates']}>
        {groups.slice(0, showsAll ? groups.length : first).map(({ records, unseen }, index) => (
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
      {more > 0 ? (
        <Button type="link" size="small" className={styles['more'] ?? ''} onClick={() => setShowsAll(true)}>
          {t('fields.unique.more', { count: more })}
        </Button>
      ) : null}
    </>
  )
}
