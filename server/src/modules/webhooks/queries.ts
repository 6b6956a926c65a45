import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { webhookKind } from './fields.ts'
import { presentWebhook } from './present.ts'
import type { Webhook } from './schema.ts'

export interface Counts {
  pending: number
  dead: number
}

export async function listWebhooks(ctx: Ctx, query: ListQuery): Promise<Page<Webhook>> {
  return withOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, webhookKind, query)
    const counts = await countsOf(
      tx,
      ctx.orgId,
      page.items.map((row) => row.id),
    )
    return { ...page, items: page.items.map((row) => presentWebhook(ctx, row, counts.get(row.id))) }
  })
}

export async function getWebhook(ctx: Ctx, id: Id): Promise<Webhook> {
  return withOrg(ctx, async (tx) => presentCounted(tx, ctx, await selectVisible(tx, ctx, webhookKind, id)))
}

export async function presentCounted(tx: OrgTx, ctx: Ctx, row: Row): Promise<Webhook> {
  return presentWebhook(ctx, row, (await countsOf(tx, ctx.orgId, [row.id])).get(row.id))
}

/** Counting stops at 10,000. */
async function countsOf(tx: OrgTx, orgId: Id, ids: readonly Id[]): Promise<Map<Id, Counts>> {
  const found = await sql<{ id: Id; pending: number; dead: number }>`select w.id,
    (select count(*)::int from (select 1 from webhook_deliveries d where d.org_id = ${orgId} and d.webhook_id = w.id and d.status = 'pending' limit 10000) p) as pending,
    (select count(*)::int from (select 1 from webhook_deliveries d where d.org_id = ${orgId} and d.webhook_id = w.id and d.status = 'dead' limit 10000) x) as dead
    from webhooks w where w.org_id = ${orgId} and w.id = any(${ids}::uuid[])`.execute(tx)
  return new Map(found.rows.map(({ id, pending, dead }) => [id, { pending, dead }]))
}
