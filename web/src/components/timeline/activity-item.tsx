import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { OptionTag } from '../fields/option-tag.tsx'
import { optionTone } from '../fields/option-tone.ts'
import { RecordLink } from '../fields/record-link.tsx'
import { useRecordWords } from '../record-kind/words.ts'
import { ActivityIcon } from './activity-icon.tsx'
import { aboutSeparator, sentenceOf } from './activity-sentence.ts'
import { changesOf, kindOf, type Activity } from './activity.ts'
import { AttachmentList, type FileSummary } from './attachment-list.tsx'
import { ChangeList } from './change-list.tsx'
import styles from './timeline.module.css'

interface ActivityItemProps {
  activity: Activity
  /** The record whose timeline this is: what is about another one says which. */
  ownerId: string
}

export function ActivityItem({ activity, ownerId }: ActivityItemProps) {
  const { t } = useTranslation('timeline')
  const words = useRecordWords()
  const format = useFormat()
  const { subject } = activity
  const changes = changesOf(activity)
  return (
    <li className={styles['item']}>
      <ActivityIcon activity={activity} />
      <div className={styles['body']}>
        <p className={styles['line']}>
          <span className={styles['actor']}>{activity.actor?.name ?? t('system')}</span>{' '}
          {sentenceOf(activity, words, format)}
          {subject.id === ownerId || !subject.name ? null : (
            <>
              {aboutSeparator(activity)}
              <span className={styles['about']}>
                {kindOf(activity) === subject.type ? null : `${words.kindInText(subject.type)} `}
                <RecordLink kind={subject.type} record={{ id: subject.id, name: subject.name }} />
              </span>
            </>
          )}
          <time className={styles['time']} dateTime={activity.occurredAt} title={format.dateTime(activity.occurredAt)}>
            {format.time(activity.occurredAt)}
          </time>
        </p>
        {activity.kind === 'followUp.created' ? <FollowUpBody activity={activity} /> : null}
        {changes.length > 0 ? <ChangeList kind={kindOf(activity)} changes={changes} /> : null}
        {typeof activity.data['remark'] === 'string' && activity.data['remark'] ? (
          <p className={styles['content']}>{activity.data['remark']}</p>
        ) : null}
      </div>
    </li>
  )
}

function FollowUpBody({ activity }: { activity: Activity }) {
  const { t } = useTranslation('timeline')
  const words = useRecordWords()
  const format = useFormat()
  const { isCut, attachments } = activity.data
  const [content, result, nextContactAt] = ['content', 'result', 'nextContactAt'].map((key) =>
    wordOf(activity.data[key]),
  )
  return (
    <div className={styles['card']}>
      <p className={styles['content']}>
        {content}
        {isCut === true ? '…' : null}
      </p>
      <AttachmentList files={Array.isArray(attachments) ? (attachments as FileSummary[]) : []} />
      {result || nextContactAt ? (
        <p className={styles['notes']}>
          {result ? (
            <OptionTag label={words.option('followUp', 'result', result)} tone={optionTone(result) ?? 'quiet'} />
          ) : null}
          {nextContactAt ? (
            <span>
              {t('nextContact')} {format.dateTime(nextContactAt)}
            </span>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
