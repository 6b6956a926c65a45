import { Link } from '@tanstack/react-router'
import { recordPath } from '../../lib/record-path.ts'
import type { Named } from '../record-kind/record.ts'
import styles from './fields.module.css'

interface RecordLinkProps {
  kind: string
  record: Named
  isPlain?: boolean
  className?: string | undefined
}

/** A record's name, leading to its page if its kind has one. */
export function RecordLink({ kind, record, isPlain = false, className }: RecordLinkProps) {
  const to = recordPath(kind, record.id)
  if (!to || isPlain) return <span className={className}>{record.name}</span>
  return (
    <Link to={to} className={className ?? styles['link']} onClick={(event) => event.stopPropagation()}>
      {record.name}
    </Link>
  )
}
