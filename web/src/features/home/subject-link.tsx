import { Link } from '@tanstack/react-router'
import { recordPath } from '../../lib/record-path.ts'
import styles from './home.module.css'
import type { Subject } from './home-report.ts'

/** The record that a task or a follow-up is about. */
export function SubjectLink({ subject }: { subject: Subject | null }) {
  if (!subject) return null
  const path = recordPath(subject.kind, subject.id)
  return path ? (
    <Link to={path} className={styles['subject']}>
      {subject.name}
    </Link>
  ) : (
    <span className={styles['subject']}>{subject.name}</span>
  )
}
