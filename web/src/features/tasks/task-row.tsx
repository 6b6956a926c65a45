import { Link } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { OptionTag } from '../../components/fields/option-tag.tsx'
import { RecordLink } from '../../components/fields/record-link.tsx'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { may, namedOf, textOf, type Named, type RecordItem } from '../../components/record-kind/record.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { recordPath } from '../../lib/record-path.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './tasks.module.css'
import { useCompletion } from './use-completion.tsx'

interface TaskRowProps {
  task: RecordItem
  hasPerson: boolean
}

/** One task: ticked off with one press, opened by its title, with the record it is about one press away. */
export function TaskRow({ task, hasPerson }: TaskRowProps) {
  const { t } = useTranslation('task')
  const words = useRecordWords()
  const { complete, reopen } = useCompletion()
  const title = textOf(task, 'title')
  const isDone = textOf(task, 'status') === 'done'
  const priority = textOf(task, 'priority')
  const assignee = namedOf(task, 'assigneeId')
  return (
    <li className={styles['row']} data-done={isDone}>
      <Checkbox
        className={styles['tick']}
        checked={isDone}
        disabled={!may(task, 'complete')}
        aria-label={t(isDone ? 'reopen' : 'complete', { title })}
        onChange={() => (isDone ? reopen(task) : complete(task))}
      />
      <span className={styles['words']}>
        <span className={styles['titleLine']}>
          <Link to={recordPath('task', task.id) ?? '.'} className={styles['title']}>
            {title}
          </Link>
          {priority === 'high' && !isDone ? (
            <OptionTag label={words.option('task', 'priority', 'high')} tone="danger" />
          ) : null}
        </span>
        <Subject task={task} />
      </span>
      <span className={styles['end']}>
        <Due task={task} isDone={isDone} />
        {hasPerson && assignee ? (
          <span className={styles['person']}>
            <PersonAvatar name={assignee.name} size={22} /> {assignee.name}
          </span>
        ) : null}
      </span>
    </li>
  )
}

function Subject({ task }: { task: RecordItem }) {
  const { t } = useTranslation('task')
  const words = useRecordWords()
  const subject = task['subject'] as (Named & { type: string }) | null
  if (!subject) return null
  return (
    <span className={styles['subject']}>
      {words.kind(subject.type)} {subject.name ? <RecordLink kind={subject.type} record={subject} /> : t('hidden')}
    </span>
  )
}

/** A task that is done says when; one that is not, by when. */
function Due({ task, isDone }: { task: RecordItem; isDone: boolean }) {
  const format = useFormat()
  const at = textOf(task, isDone ? 'completedAt' : 'dueAt')
  if (!at) return null
  return (
    <time
      className={styles['due']}
      data-late={!isDone && Date.parse(at) < Date.now()}
      dateTime={at}
      title={format.dateTime(at)}
    >
      {format.when(at)}
    </time>
  )
}
