import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { OptionTag } from '../../components/fields/option-tag.tsx'
import { optionTone } from '../../components/fields/option-tone.ts'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { namedOf, textOf, type RecordItem } from '../../components/record-kind/record.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { AttachmentList, type FileSummary } from '../../components/timeline/attachment-list.tsx'
import { followUpIconOf } from '../../components/timeline/activity-icon.tsx'
import { recordPath } from '../../lib/record-path.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './follow-up-card.module.css'
import { subjectOf } from './subject.ts'

/** A follow-up on a phone: whom it was with, what was said, what came of it. */
export function FollowUpCard({ record }: { record: RecordItem }) {
  const { t } = useTranslation('timeline')
  const words = useRecordWords()
  const format = useFormat()
  const subject = subjectOf(record)
  const to = subject ? recordPath(subject.type, subject.id) : undefined
  const owner = namedOf(record, 'ownerId')?.name ?? ''
  const result = textOf(record, 'result')
  const nextContactAt = textOf(record, 'nextContactAt')
  const files = Array.isArray(record['attachments']) ? (record['attachments'] as FileSummary[]) : []
  return (
    <article className={styles['card']}>
      <header className={styles['head']}>
        <span className={styles['icon']} aria-hidden="true">
          {followUpIconOf(textOf(record, 'type'))}
        </span>
        <span className={styles['names']}>
          {to && subject?.name ? (
            <Link to={to} className={styles['subject']}>
              {subject.name}
            </Link>
          ) : (
            <span className={styles['subject']}>{words.option('followUp', 'type', textOf(record, 'type'))}</span>
          )}
          <span className={styles['note']}>
            {subject ? words.kind(subject.type) : null} · {words.option('followUp', 'type', textOf(record, 'type'))}
          </span>
        </span>
        {result ? (
          <OptionTag label={words.option('followUp', 'result', result)} tone={optionTone(result) ?? 'quiet'} />
        ) : null}
      </header>
      <p className={styles['content']}>{textOf(record, 'content')}</p>
      <AttachmentList files={files} />
      <footer className={styles['foot']}>
        <PersonAvatar name={owner} size={20} />
        <span>{owner}</span>
        <time dateTime={textOf(record, 'occurredAt')}>{format.when(textOf(record, 'occurredAt'))}</time>
        {nextContactAt ? (
          <span className={styles['next']} data-ahead={Date.parse(nextContactAt) > Date.now()}>
            {t('nextContact')} {format.relative(nextContactAt)}
          </span>
        ) : null}
      </footer>
    </article>
  )
}
