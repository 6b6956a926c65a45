import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { enqueue } from '../../../platform/jobs/queue.ts'
import { deliverWebhook } from '../deliver-webhook.ts'
import { presentWebhook } from '../present.ts'
import * as webhooks from '../store.ts'
import { getDeliveryIn } from './queries.ts'
import type { WholeDelivery } from './schema.ts'
import * as store from './store.ts'

/** Sends a message that is about nothing, the same way as any other, also while the webhook is off. */
export async function sendPing(ctx: Ctx, webhookId: Id): Promise<WholeDelivery> {
  return withOrg(ctx, async (tx) => {
    const webhook = presentWebhook(ctx, await webhooks.forUpdate(tx, ctx, webhookId))
    authorize(webhook.can.edit, 'webhook.edit')
    const id = await store.insertPing(tx, { orgId: ctx.orgId, webhookId, now: ctx.now })
    await enqueue(tx, deliverWebhook, { orgId: ctx.orgId, webhookId }, deliverWebhook.now(webhookId))
    return getDeliveryIn(tx, ctx, { webhookId, id, mayRead: webhook.can.readAnswers })
  })
}
