import { useNavigate, useSearch } from '@tanstack/react-router'
import { listedKinds } from '../../../lib/listed-kinds.ts'

/** Kinds of the log that are no records, so that no other text names them. */
export const others = [
  'account',
  'organization',
  'audit',
  'import',
  'export',
  'bulkChange',
  'field',
  'uniqueRule',
  'layout',
  'lossReasons',
] as const
export const people = ['user', 'department', 'role', 'apiKey', 'webhook', 'pipeline', 'view'] as const
const kinds = new Set<string>([...listedKinds, ...people, ...others])
const vias = ['web', 'api', 'import', 'bulk', 'job', 'shell'] as const
export type Via = (typeof vias)[number]

/** What the log is narrowed to; all of it stands in the address. */
export interface AuditSearch {
  actorId?: string
  kind?: string
  recordId?: string
  /** Of the kind. */
  field?: string
  action?: string
  via?: Via
  /** The first and the last day. */
  from?: string
  to?: string
}

const id = /^[0-9a-f-]{36}$/
const name = /^[A-Za-z][\w.]{0,99}$/
const day = /^[12]\d{3}-\d\d-\d\d$/

export function parseAuditSearch(search: Record<string, unknown>): AuditSearch {
  const text = (key: string, pattern: RegExp) => {
    const value = search[key]
    return typeof value === 'string' && pattern.test(value) ? { [key]: value } : {}
  }
  const kind = kinds.has(String(search['kind'])) ? { kind: String(search['kind']) } : {}
  return {
    ...text('actorId', id),
    ...kind,
    ...text('recordId', id),
    ...('kind' in kind ? text('field', name) : {}),
    ...text('action', name),
    ...(vias.includes(search['via'] as Via) ? { via: search['via'] as Via } : {}),
    ...text('from', day),
    ...text('to', day),
  }
}

export function useAuditSearch() {
  const search = parseAuditSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const change = (patch: { [K in keyof AuditSearch]?: AuditSearch[K] | undefined | null }) => {
    const merged = Object.entries({ ...search, ...patch }).filter(([, value]) => value !== undefined && value !== null)
    void navigate({ to: '.', search: Object.fromEntries(merged) as never, replace: true, resetScroll: false })
  }
  return { search, change }
}
