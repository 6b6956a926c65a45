import { useTranslation } from 'react-i18next'
import { RecordLink } from '../../components/fields/record-link.tsx'
import { namedOf, textOf, type RecordItem } from '../../components/record-kind/record.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './lead.module.css'

const parts = [
  ['customer', 'convertedCustomerId'],
  ['contact', 'convertedContactId'],
  ['opportunity', 'convertedOpportunityId'],
] as const

/** What a converted lead has become, to go on from there. */
export function ConvertedNote({ lead }: { lead: RecordItem }) {
  const { t } = useTranslation('lead')
  const words = useRecordWords()
  const format = useFormat()
  if (textOf(lead, 'status') !== 'converted') return null
  const name = namedOf(lead, 'convertedById')?.name ?? t('converted.someone')
  return (
    <div className={styles['converted']}>
      <p className={styles['convertedTitle']}>
        {t('converted.title', { name, when: format.relative(textOf(lead, 'convertedAt')) })}
      </p>
      <ul className={styles['became']}>
        {parts.map(([kind, key]) => {
          const record = namedOf(lead, key)
          return record ? (
            <li key={key}>
              <span className={styles['becameKind']}>{words.kind(kind)}</span>{' '}
              <RecordLink kind={kind} record={record} />
            </li>
          ) : null
        })}
      </ul>
      <p className={styles['quiet']}>{t('converted.text')}</p>
    </div>
  )
}
