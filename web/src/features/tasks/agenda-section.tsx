import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordItem } from '../../components/record-kind/record.ts'
import type { GroupKey } from './agenda-groups.ts'
import { TaskRow } from './task-row.tsx'
import styles from './tasks.module.css'

interface AgendaSectionProps {
  name: GroupKey | 'done'
  tasks: readonly RecordItem[]
  /** Other people's tasks say whose they are. */
  hasPeople: boolean
}

export function AgendaSection({ name, tasks, hasPeople }: AgendaSectionProps) {
  const { t } = useTranslation('task')
  const id = useId()
  return (
    <section className={styles['section']} data-group={name} aria-labelledby={id}>
      <h2 id={id} className={styles['sectionTitle']}>
        {t(`group.${name}`)} <span className={styles['count']}>{t('count', { count: tasks.length })}</span>
      </h2>
      <ul className={styles['rows']}>
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} hasPerson={hasPeople} />
        ))}
      </ul>
    </section>
  )
}
