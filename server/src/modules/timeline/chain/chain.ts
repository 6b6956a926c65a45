import { hash } from 'node:crypto'
import type { Id } from '../../../platform/id.ts'

/** An activity as the chain sees it: every column that may never change, `data` and `occurredAt` as PostgreSQL writes them. */
export interface SealedContent {
  orgId: Id
  id: Id
  subjectType: string
  subjectId: Id
  kind: string
  actorId: Id | null
  via: string
  requestId: Id | null
  ip: string | null
  userAgent: string | null
  apiKeyId: Id | null
  data: string
  occurredAt: string
}

/** A place in the chain that others can remember: whoever keeps it can tell later that nothing before it was rewritten. */
export interface Head {
  position: number
  /** SHA-256, 64 hexadecimal digits. */
  hash: string
}

const sha256 = (content: string | Buffer) => hash('sha256', content, 'buffer')

/** What stands before the first entry; each organization's chain begins differently. */
export function genesisOf(orgId: Id): Buffer {
  return sha256(`fairway audit chain of ${orgId}`)
}

/**
 * The digest of an entry alone: SHA-256 over a JSON array, in which no two different contents look the same. An activity
 * that was gone before it could be sealed has one too, so that its place stays taken.
 */
export function contentHashOf(content: SealedContent | undefined, sealedAt: Date): Buffer {
  if (!content) return sha256(JSON.stringify(['missing', sealedAt.toISOString()]))
  const { orgId, id, subjectType, subjectId, kind, actorId, via, requestId, ip, userAgent, apiKeyId, data } = content
  const what = [orgId, id, subjectType, subjectId, kind, data, content.occurredAt]
  return sha256(JSON.stringify([...what, actorId, via, requestId, ip, userAgent, apiKeyId, sealedAt.toISOString()]))
}

/** The hash of an entry at its place: it depends on all entries before it. */
export function linkOf(previous: Buffer, contentHash: Buffer): Buffer {
  return sha256(Buffer.concat([previous, contentHash]))
}
