import { useTranslation } from 'react-i18next'
import { RecordLink } from '../../../components/fields/record-link.tsx'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { aboutSeparator, sentenceOf } from '../../../components/timeline/activity-sentence.ts'
import { changesOf, kindOf } from '../../../components/timeline/activity.ts'
import { ChangeList } from '../../../components/timeline/change-list.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import type { AuditEntry } from './audit-queries.ts'
import styles from './audit.module.css'

/** In a timeline it goes on from somebody's name; here it stands alone. */
const begin = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** What was done to what, and each changed field with its value before and after. */
export function AuditStory({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit')
  const words = useRecordWords()
  const format = useFormat()
  const { subject } = entry
  const changes = changesOf(entry)
  // Of an account that somebody uses it is said already whose it is.
  const isOwnAccount = subject.type === 'account' && subject.id === entry.actor?.id
  return (
    <div className={styles['story']}>
      <span>
        {begin(sentenceOf(entry, words, format))}
        {subject.name && !isOwnAccount ? (
          <>
            {aboutSeparator(entry)}
            {kindOf(entry) === subject.type || subject.type === 'account' ? null : `${words.kindInText(subject.type)} `}
            <RecordLink kind={subject.type} record={{ id: subject.id, name: subject.name }} isPlain={!subject.isOpen} />
          </>
        ) : null}
      </span>
      {changes.length > 0 ? <ChangeList kind={kindOf(entry)} changes={changes} /> : null}
      {entry.kind === 'audit.verified' ? <span className={styles['quiet']}>{verdictOf(entry.data)}</span> : null}
    </div>
  )

  function verdictOf({ damage, count }: AuditEntry['data']): string {
    return damage ? t('chain.foundDamage') : t('chain.foundSound', { count: Number(count) })
  }
}
