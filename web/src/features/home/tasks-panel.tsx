import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { OptionTag } from '../../components/fields/option-tag.tsx'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { api } from '../../lib/api.ts'
import { errorWords } from '../../lib/error-words.ts'
import { listPath } from '../../lib/record-path.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './home.module.css'
import { homeReportQuery, type HomeTask } from './home-report.ts'
import { SubjectLink } from './subject-link.tsx'

export function TasksPanel({ tasks }: { tasks: HomeTask[] }) {
  const { t } = useTranslation('home')
  return (
    <Panel title={t('tasks.title')} extra={<Link to={listPath('task')}>{t('tasks.all')}</Link>}>
      {tasks.length === 0 ? (
        <PanelNote>{t('tasks.empty')}</PanelNote>
      ) : (
        <ul className={styles['list']}>
          {tasks.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function TaskRow({ task }: { task: HomeTask }) {
  const { t } = useTranslation('home')
  const words = useRecordWords()
  const format = useFormat()
  const queryClient = useQueryClient()
  const { message } = App.useApp()
  const complete = useMutation({
    mutationFn: () => api.post(`/tasks/${task.id}/completion`, { version: task.version }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: homeReportQuery.queryKey }),
    onError: (error) => void message.error(errorWords(error)),
  })
  const isOverdue = task.dueAt !== null && Date.parse(task.dueAt) < Date.now()
  const isDone = complete.isPending || complete.isSuccess
  return (
    <li className={styles['task']}>
      <Checkbox
        checked={isDone}
        disabled={isDone}
        onChange={() => complete.mutate()}
        aria-label={t('tasks.complete', { title: task.title })}
      />
      <div className={styles['taskText']}>
        <span className={isDone ? styles['done'] : undefined}>
          {task.title}{' '}
          {task.priority === 'high' ? (
            <OptionTag label={words.option('task', 'priority', 'high')} tone="danger" />
          ) : null}
        </span>
        <SubjectLink subject={task.subject} />
      </div>
      {task.dueAt ? (
        <time dateTime={task.dueAt} className={isOverdue ? styles['late'] : styles['when']}>
          {format.when(task.dueAt)}
        </time>
      ) : null}
    </li>
  )
}
