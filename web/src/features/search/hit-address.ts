import { recordPath } from '../../lib/record-path.ts'
import type { Hit } from './search-query.ts'

export interface Address {
  to: string
  search?: Record<string, unknown>
}

/** Where a hit leads: its page, or where records of its kind are read. */
export function addressOf({ kind, id, title, subject }: Pick<Hit, 'kind' | 'id' | 'title' | 'subject'>): Address {
  if (kind === 'followUp') return { to: (subject && recordPath(subject.type, subject.id)) ?? '/follow-ups' }
  if (kind === 'user') return { to: '/settings/users', search: { q: title } }
  if (kind === 'department') return { to: '/settings/departments' }
  return { to: recordPath(kind, id) ?? '/' }
}

/** Where all hits of a kind are listed. */
export function listOf(kind: string, q: string): Address {
  if (kind === 'user') return { to: '/settings/users', search: { q } }
  if (kind === 'department') return { to: '/settings/departments' }
  return { to: (recordPath(kind, '') ?? '/').replace(/(.)\/$/, '$1'), search: { q } }
}
