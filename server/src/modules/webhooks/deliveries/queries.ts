import { sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { notFound, validationFailed } from '../../../platform/errors.ts'
import { type Id, isId } from '../../../platform/id.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { subjectNames } from '../../../platform/records/subject.ts'
import { webhookKind } from '../fields.ts'
import { can } from '../policy.ts'
import type { Delivery, DeliveryQuery, WholeDelivery } from './schema.ts'

interface DeliveryRow {
  id: Id
  event: string
  subject_type: string
  subject_id: Id
  status: Delivery['status']
  attempts: number
  next_attempt_at: Date | null
  last_attempt_at: Date | null
  request: WholeDelivery['request']
  response_status: number | null
  response_ms: number | null
  response_body: string | null
  fault: Delivery['fault']
  created_at: Date
}

/** What was and is to be sent to a webhook that the actor may see, newest first. */
export async function listDeliveries(
  ctx: Ctx,
  webhookId: Id,
  query: DeliveryQuery,
): Promise<{ items: Delivery[]; nextCursor: string | null }> {
  if (query.cursor !== undefined && !isId(query.cursor))
    throw validationFailed([{ path: 'cursor', code: 'invalid_format' }])
  return withOrg(ctx, async (tx) => {
    const mayRead = await mayReadAnswers(tx, ctx, webhookId)
    const found =
      await sql<DeliveryRow>`select * from webhook_deliveries where org_id = ${ctx.orgId} and webhook_id = ${webhookId}
      ${query.status ? sql`and status = ${query.status}` : sql``} ${query.event ? sql`and event = ${query.event}` : sql``}
      ${query.cursor ? sql`and id < ${query.cursor}` : sql``} order by id desc limit ${query.limit + 1}`.execute(tx)
    const rows = found.rows.slice(0, query.limit)
    const items = await present(tx, ctx, rows, mayRead)
    return { items, nextCursor: found.rows.length > query.limit ? (rows.at(-1)?.id ?? null) : null }
  })
}

export async function getDelivery(ctx: Ctx, webhookId: Id, id: Id): Promise<WholeDelivery> {
  return withOrg(ctx, async (tx) => {
    const mayRead = await mayReadAnswers(tx, ctx, webhookId)
    return getDeliveryIn(tx, ctx, { webhookId, id, mayRead })
  })
}

/** Inside a transaction in which the webhook is known to be visible. Throws not_found. */
export async function getDeliveryIn(
  tx: OrgTx,
  ctx: Ctx,
  { webhookId, id, mayRead }: { webhookId: Id; id: Id; mayRead: boolean },
): Promise<WholeDelivery> {
  if (!isId(id)) throw notFound('delivery', id)
  const found = await sql<DeliveryRow>`select * from webhook_deliveries
    where org_id = ${ctx.orgId} and webhook_id = ${webhookId} and id = ${id}`.execute(tx)
  const [delivery] = await present(tx, ctx, found.rows, mayRead)
  if (!delivery) throw notFound('delivery', id)
  return { ...delivery, request: mayRead ? found.rows[0]!.request : null }
}

async function mayReadAnswers(tx: OrgTx, ctx: Ctx, webhookId: Id): Promise<boolean> {
  const row = await selectVisible(tx, ctx, webhookKind, webhookId)
  const webhook = {
    ownerId: row['owner_id'] as Id,
    ownerDepartmentId: row['owner_dept_id'] as Id,
    apiKeyId: row['api_key_id'] as Id | null,
  }
  return can(ctx.actor, 'readAnswers', webhook)
}

async function present(tx: OrgTx, ctx: Ctx, rows: readonly DeliveryRow[], mayRead: boolean): Promise<Delivery[]> {
  const refs = rows.map((row) => ({ type: row.subject_type, id: row.subject_id }))
  const names = await subjectNames(tx, ctx, refs)
  return rows.map((row) => ({
    id: row.id,
    event: row.event,
    subject: { type: row.subject_type, id: row.subject_id, name: names.get(row.subject_id) ?? '' },
    status: row.status,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
    lastAttemptAt: row.last_attempt_at?.toISOString() ?? null,
    responseStatus: row.response_status,
    responseMs: row.response_ms,
    responseBody: mayRead ? row.response_body : null,
    fault: row.fault,
    createdAt: row.created_at.toISOString(),
  }))
}
