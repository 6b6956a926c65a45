import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'
import { restrictActivity } from '../timeline/index.ts'
import type { AuditEntry } from './schema.ts'

export interface EntryRow {
  id: Id
  kind: string
  subject_type: string
  subject_id: Id
  subject_name: string | null
  is_open: boolean
  actor_id: Id | null
  actor_name: string | null
  via: string
  api_key_id: Id | null
  api_key_name: string | null
  ip: string | null
  user_agent: string | null
  request_id: Id | null
  data: Record<string, unknown>
  occurred_at: Date
  position: string | null
  hash: string | null
}

export function presentEntry(ctx: Ctx, row: EntryRow): AuditEntry {
  return {
    id: row.id,
    kind: row.kind,
    subject: { type: row.subject_type, id: row.subject_id, name: row.subject_name, isOpen: row.is_open },
    actor: row.actor_id ? { id: row.actor_id, name: row.actor_name ?? '' } : null,
    via: row.via,
    apiKey: row.api_key_id ? { id: row.api_key_id, name: row.api_key_name ?? '' } : null,
    ip: row.ip,
    userAgent: row.user_agent,
    requestId: row.request_id,
    data: restrictActivity(ctx.kinds, row.kind, row.data),
    occurredAt: row.occurred_at.toISOString(),
    position: row.position === null ? null : Number(row.position),
    // With everything else at hand, a hash would let a hidden value be guessed.
    hash: ctx.kinds.hasLimits ? null : row.hash,
  }
}
