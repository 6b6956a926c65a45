import { useTranslation } from 'react-i18next'
import { wordFor } from '../../lib/i18n.ts'
import { useFormat } from '../../lib/use-format.ts'
import { OptionTag } from '../fields/option-tag.tsx'
import { optionTone } from '../fields/option-tone.ts'
import { RecordLink } from '../fields/record-link.tsx'
import { isNamed } from '../record-kind/record.ts'
import { useRecordWords, type RecordWords } from '../record-kind/words.ts'
import type { Format } from '../../lib/format.ts'
import { ActivityIcon } from './activity-icon.tsx'
import { changesOf, eventOf, kindOf, type Activity } from './activity.ts'
import { AttachmentList, type FileSummary } from './attachment-list.tsx'
import { ChangeList } from './change-list.tsx'
import styles from './timeline.module.css'

interface ActivityItemProps {
  activity: Activity
  /** The record whose timeline this is: what is about another one says which. */
  ownerId: string
}

/** Their sentences end with the kind, and its name follows; after all others the record is named apart. */
const endsWithKind = new Set(['created', 'updated', 'deleted', 'reopened', 'completed', 'other'])

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
              {endsWithKind.has(eventOf(activity)) ? ' ' : ' · '}
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

/** What was done, after the name of who did it. A kind's own sentence comes before the one that all kinds share. */
function sentenceOf(activity: Activity, words: RecordWords, format: Format): string {
  const kind = kindOf(activity)
  const event = eventOf(activity)
  const params = sentenceParams(activity, words, format)
  const own =
    kind === 'followUp' && event === 'created'
      ? wordFor(`timeline:followUpType.${String(activity.data['type'])}`, params)
      : undefined
  return (
    own ??
    (params['amount'] === '' ? wordFor(`timeline:event.${kind}.${event}WithoutAmount`, params) : undefined) ??
    wordFor(`timeline:event.${kind}.${event}`, params) ??
    wordFor(`timeline:event.any.${event}`, params) ??
    wordFor('timeline:event.any.other', params) ??
    event
  )
}

function sentenceParams(activity: Activity, words: RecordWords, format: Format): Record<string, unknown> {
  const { data } = activity
  const currency = typeof data['currency'] === 'string' ? data['currency'] : undefined
  const told = (value: unknown) =>
    isNamed(value) ? value.name : typeof value === 'string' ? words.option(kindOf(activity), 'status', value) : ''
  return {
    kind: words.kindInText(kindOf(activity)),
    name: typeof data['name'] === 'string' ? data['name'] : '',
    from: told(data['from']),
    to: told(data['to']),
    into: told(data['into']),
    amount: typeof data['amount'] === 'string' ? format.money(data['amount'], { currency }) : '',
    reason: isNamed(data['lossReason']) ? data['lossReason'].name : '',
    date: format.date(wordOf(data['dueOn'] ?? data['paidOn'] ?? data['closedOn'])),
  }
}
