import { sql } from 'kysely'
import type { Database } from '../../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { Head, SealedContent } from './chain.ts'

export interface ContentRow {
  id: Id
  subject_type: string
  subject_id: Id
  kind: string
  actor_id: Id | null
  via: string
  request_id: Id | null
  ip: string | null
  user_agent: string | null
  api_key_id: Id | null
  data: string
  occurred_at: string
}

/** Of alias `a`, all but its id. As text, because JavaScript would round numbers and instants. */
export const contentColumns = sql`a.subject_type, a.subject_id, a.kind, a.actor_id, a.via, a.request_id, a.ip, a.user_agent, a.api_key_id,
  a.data::text as data, to_char(a.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as occurred_at`

export function contentOf(orgId: Id, row: ContentRow): SealedContent {
  return {
    orgId,
    id: row.id,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    kind: row.kind,
    actorId: row.actor_id,
    via: row.via,
    requestId: row.request_id,
    ip: row.ip,
    userAgent: row.user_agent,
    apiKeyId: row.api_key_id,
    data: row.data,
    occurredAt: row.occurred_at,
  }
}

/** One link of the chain with the activity it seals, as both stand in the database now. */
export interface Link {
  position: number
  activityId: Id
  contentHash: Buffer
  hash: Buffer
  sealedAt: Date
  content: SealedContent | undefined
  /** What its hash was when a sealing ended with it; null where none did. */
  endedAs: Buffer | null
}

interface LinkRow extends Omit<ContentRow, 'kind'> {
  kind: string | null
  position: string
  content_hash: Buffer
  hash: Buffer
  sealed_at: Date
  ended_as: Buffer | null
}

/** The links behind a position, in order. */
export async function linksAfter(tx: OrgTx, orgId: Id, position: number, limit: number): Promise<Link[]> {
  const found = await sql<LinkRow>`
    select c.position, c.activity_id as id, c.content_hash, c.hash, c.sealed_at, e.hash as ended_as, ${contentColumns}
    from activity_chain c left join activities a on a.org_id = c.org_id and a.id = c.activity_id
    left join chain_ends e on e.org_id = c.org_id and e.position = c.position
    where c.org_id = ${orgId} and c.position > ${position} order by c.position limit ${limit}`.execute(tx)
  return found.rows.map((row) => ({
    position: Number(row.position),
    activityId: row.id,
    contentHash: row.content_hash,
    hash: row.hash,
    sealedAt: row.sealed_at,
    content: row.kind === null ? undefined : contentOf(orgId, row as ContentRow),
    endedAs: row.ended_as,
  }))
}

/** The furthest end at which a sealing has left the chain since the last verification; it may have been cut off since. */
export async function lastEnd(tx: OrgTx, orgId: Id): Promise<Head | undefined> {
  const found = await sql<{ position: string; hash: string }>`select position, encode(hash, 'hex') as hash
    from chain_ends where org_id = ${orgId} order by position desc limit 1`.execute(tx)
  const row = found.rows[0]
  return row && { position: Number(row.position), hash: row.hash }
}

export async function lastLink(
  tx: OrgTx,
  orgId: Id,
): Promise<{ position: number; hash: Buffer; sealedAt: Date } | undefined> {
  const found = await sql<{ position: string; hash: Buffer; sealed_at: Date }>`select position, hash, sealed_at
    from activity_chain where org_id = ${orgId} order by position desc limit 1`.execute(tx)
  const row = found.rows[0]
  return row && { position: Number(row.position), hash: row.hash, sealedAt: row.sealed_at }
}

/** The end of the chain as it is now, and how many activities wait to be sealed. */
export async function readHead(
  db: Database,
  orgId: Id,
): Promise<{ head: (Head & { sealedAt: Date }) | undefined; waiting: number }> {
  return withOrg({ db, orgId }, async (tx) => {
    const [last, waiting] = await Promise.all([lastLink(tx, orgId), countWaiting(tx, orgId)])
    return { head: last && { ...last, hash: last.hash.toString('hex') }, waiting }
  })
}

/** When the chain's first entry was sealed; undefined while there is none. */
export async function firstSealedAt(tx: OrgTx, orgId: Id): Promise<Date | undefined> {
  const found = await sql<{ sealed_at: Date }>`select sealed_at from activity_chain where org_id = ${orgId}
    order by position limit 1`.execute(tx)
  return found.rows[0]?.sealed_at
}

/** How many activities wait to be sealed. */
export async function countWaiting(tx: OrgTx, orgId: Id): Promise<number> {
  const found = await sql<{
    count: number
  }>`select count(*)::int as count from unsealed_activities where org_id = ${orgId}`.execute(tx)
  return found.rows[0]!.count
}

export interface Stray {
  id: Id
  occurredAt: Date
}

/**
 * Of the activities behind an id, the first that is neither in the chain nor waiting for it, and the last id looked at:
 * null at the end.
 */
export async function strayAfter(
  tx: OrgTx,
  orgId: Id,
  after: Id,
  limit: number,
): Promise<{ stray: Stray | undefined; last: Id | null }> {
  const found = await sql<{ id: Id; occurred_at: Date; is_known: boolean }>`
    select a.id, a.occurred_at,
      exists (select 1 from activity_chain c where c.org_id = a.org_id and c.activity_id = a.id)
        or exists (select 1 from unsealed_activities w where w.org_id = a.org_id and w.activity_id = a.id) as is_known
    from (select * from activities where org_id = ${orgId} and id > ${after} order by id limit ${limit}) a order by a.id`.execute(
    tx,
  )
  const stray = found.rows.find((row) => !row.is_known)
  const last = found.rows.length === limit ? found.rows.at(-1)!.id : null
  return { stray: stray && { id: stray.id, occurredAt: stray.occurred_at }, last }
}

/** Where in the chain an entry stands whose digest is this. */
export async function positionOfContent(tx: OrgTx, orgId: Id, contentHash: Buffer): Promise<number | undefined> {
  const found = await sql<{ position: string }>`select position from activity_chain
    where org_id = ${orgId} and content_hash = ${contentHash} order by position limit 1`.execute(tx)
  return found.rows[0] && Number(found.rows[0].position)
}

/** Where the link stands that was made to follow a hash. */
export async function successorOf(tx: OrgTx, orgId: Id, hash: Buffer): Promise<number | undefined> {
  const found = await sql<{ position: string }>`select position from activity_chain
    where org_id = ${orgId} and hash = sha256(${hash}::bytea || content_hash) order by position limit 1`.execute(tx)
  return found.rows[0] && Number(found.rows[0].position)
}

/** Where the link stands that another was made to follow: the one whose hash together with the content gives `hash`. */
export async function predecessorOf(
  tx: OrgTx,
  orgId: Id,
  { hash, contentHash }: Pick<Link, 'hash' | 'contentHash'>,
): Promise<number | undefined> {
  const found = await sql<{ position: string }>`select position from activity_chain
    where org_id = ${orgId} and sha256(hash || ${contentHash}::bytea) = ${hash} order by position limit 1`.execute(tx)
  return found.rows[0] && Number(found.rows[0].position)
}
