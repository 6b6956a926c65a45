import { sql } from 'kysely'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { type Id, newId } from '../../../platform/id.ts'
import type { PostRequest } from '../../../platform/outgoing/post.ts'
import type { EventPlace } from '../../timeline/index.ts'

/** What is written down of one attempt. */
export interface Outcome {
  status: 'pending' | 'delivered' | 'dead' | 'withheld'
  nextAttemptAt: Date | null
  request: PostRequest | null
  responseStatus: number | null
  responseMs: number | null
  responseBody: string | null
  fault: string | null
}

interface Webhook {
  orgId: Id
  webhookId: Id
  now: Date
}

/** Lets events wait for a webhook. One that has been there already stays as it is, or with `again` is sent anew under its old id. */
export async function insertDeliveries(
  tx: OrgTx,
  { orgId, webhookId, now }: Webhook,
  events: readonly EventPlace[],
  again?: 'again',
): Promise<void> {
  if (events.length === 0) return
  const onConflict = again
    ? sql`do update set status = 'pending', attempts = 0, next_attempt_at = excluded.next_attempt_at`
    : sql`do nothing`
  await sql`insert into webhook_deliveries (org_id, id, webhook_id, activity_id, position, event, subject_type, subject_id, status, next_attempt_at, created_at)
    select ${orgId}, r.id, ${webhookId}, r.activity_id, r.position, r.event, r.subject_type, r.subject_id, 'pending', ${now}, ${now}
    from unnest(${events.map(() => newId())}::uuid[], ${events.map((event) => event.activityId)}::uuid[], ${events.map((event) => event.position)}::bigint[],
      ${events.map((event) => event.kind)}::text[], ${events.map((event) => event.subjectType)}::text[], ${events.map((event) => event.subjectId)}::uuid[])
      as r (id, activity_id, position, event, subject_type, subject_id)
    on conflict (org_id, webhook_id, activity_id) ${onConflict}`.execute(tx)
}

/** A test message: it is about the webhook itself and stands before everything else. */
export async function insertPing(tx: OrgTx, { orgId, webhookId, now }: Webhook): Promise<Id> {
  const id = newId()
  await sql`insert into webhook_deliveries (org_id, id, webhook_id, position, event, subject_type, subject_id, status, next_attempt_at, created_at)
    values (${orgId}, ${id}, ${webhookId}, 0, 'webhook.ping', 'webhook', ${webhookId}, 'pending', ${now}, ${now})`.execute(
    tx,
  )
  return id
}

export async function sendAgain(
  tx: OrgTx,
  { orgId, webhookId, now }: Webhook,
  which: { ids: readonly Id[] } | { deadFrom: Date; to: Date },
): Promise<Id[]> {
  const chosen =
    'ids' in which
      ? sql`id = any(${which.ids}::uuid[])`
      : sql`status = 'dead' and created_at >= ${which.deadFrom} and created_at < ${which.to}`
  const found = await sql<{
    id: Id
  }>`update webhook_deliveries set status = 'pending', attempts = 0, next_attempt_at = ${now}
    where org_id = ${orgId} and webhook_id = ${webhookId} and ${chosen} returning id`.execute(tx)
  return found.rows.map((row) => row.id)
}

export interface DueDelivery {
  id: Id
  activityId: Id | null
  event: string
  subjectType: string
  subjectId: Id
  attempts: number
  createdAt: Date
}

/**
 * What is to be sent now, oldest first: of each record only what comes first, so that none of its events overtakes another.
 * `onlyPings`: of a webhook that is off.
 */
export async function dueDeliveries(
  tx: OrgTx,
  { orgId, webhookId, now }: Webhook,
  options: { limit: number; onlyPings: boolean },
): Promise<DueDelivery[]> {
  const found = await sql<{
    id: Id
    activity_id: Id | null
    event: string
    subject_type: string
    subject_id: Id
    attempts: number
    created_at: Date
  }>`select d.id, d.activity_id, d.event, d.subject_type, d.subject_id, d.attempts, d.created_at from webhook_deliveries d
    where d.org_id = ${orgId} and d.webhook_id = ${webhookId} and d.status = 'pending' and d.next_attempt_at <= ${now}
      ${options.onlyPings ? sql`and d.activity_id is null` : sql``}
      and not exists (select 1 from webhook_deliveries e where e.org_id = d.org_id and e.webhook_id = d.webhook_id and e.status = 'pending'
        and e.subject_id = d.subject_id and (e.position, e.id) < (d.position, d.id))
    order by d.position, d.id limit ${options.limit}`.execute(tx)
  return found.rows.map((row) => ({
    id: row.id,
    activityId: row.activity_id,
    event: row.event,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    attempts: row.attempts,
    createdAt: row.created_at,
  }))
}

/** When something is next to be sent, if anything waits. */
export async function nextDue(tx: OrgTx, orgId: Id, webhookId: Id): Promise<Date | undefined> {
  const found = await sql<{ at: Date | null }>`select min(next_attempt_at) as at from webhook_deliveries
    where org_id = ${orgId} and webhook_id = ${webhookId} and status = 'pending'`.execute(tx)
  return found.rows[0]?.at ?? undefined
}

export async function recordOutcome(
  tx: OrgTx,
  { orgId, now }: Pick<Webhook, 'orgId' | 'now'>,
  id: Id,
  outcome: Outcome,
): Promise<void> {
  await sql`update webhook_deliveries set status = ${outcome.status}, attempts = attempts + 1, last_attempt_at = ${now},
    next_attempt_at = ${outcome.nextAttemptAt}, request = ${outcome.request && JSON.stringify(outcome.request)}, response_status = ${outcome.responseStatus}, response_ms = ${outcome.responseMs},
    response_body = ${outcome.responseBody}, fault = ${outcome.fault}
    where org_id = ${orgId} and id = ${id} and status = 'pending'`.execute(tx)
}

/** What ended long ago is forgotten, a part of it each time. */
export async function forgetOld(tx: OrgTx, orgId: Id, webhookId: Id, before: Date): Promise<void> {
  await sql`delete from webhook_deliveries where org_id = ${orgId} and id in (select id from webhook_deliveries
    where org_id = ${orgId} and webhook_id = ${webhookId} and status <> 'pending' and created_at < ${before} order by id limit 1000)`.execute(
    tx,
  )
}
