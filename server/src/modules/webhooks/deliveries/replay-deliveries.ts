import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { conflict, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { enqueue } from '../../../platform/jobs/queue.ts'
import { eventsIn } from '../../timeline/index.ts'
import { deliverWebhook } from '../deliver-webhook.ts'
import { type EventType, matchingTypes } from '../event-pattern.ts'
import { presentWebhook } from '../present.ts'
import type { Webhook } from '../schema.ts'
import { sealFirst } from '../seal-first.ts'
import * as webhooks from '../store.ts'
import type { NewReplay } from './schema.ts'
import * as store from './store.ts'

const mostEvents = 10_000

/**
 * Sends messages again, each under the id it had: some of them, the given-up ones of a period, or all events of a period that
 * the webhook is for, sent before or not. Throws webhook_off (409) and too_many_events at `to`.
 */
export async function replayDeliveries(
  ctx: Ctx,
  webhookId: Id,
  input: NewReplay,
  eventTypes: readonly EventType[],
): Promise<{ queued: number }> {
  await sealFirst(ctx, webhookId)
  return withOrg(ctx, async (tx) => {
    const webhook = presentWebhook(ctx, await webhooks.forUpdate(tx, ctx, webhookId))
    authorize(webhook.can.edit, 'webhook.edit')
    if (!webhook.isActive) throw conflict('webhook_off', 'Switch the webhook on before anything is sent to it again.')
    const queued = await queue(tx, ctx, { webhook, input, eventTypes })
    await enqueue(tx, deliverWebhook, { orgId: ctx.orgId, webhookId }, deliverWebhook.now(webhookId))
    return { queued }
  })
}

async function queue(
  tx: OrgTx,
  ctx: Ctx,
  { webhook, input, eventTypes }: { webhook: Webhook; input: NewReplay; eventTypes: readonly EventType[] },
): Promise<number> {
  const target = { orgId: ctx.orgId, webhookId: webhook.id, now: ctx.now }
  if ('deliveryIds' in input) {
    const found = await store.sendAgain(tx, target, { ids: input.deliveryIds })
    const missing = input.deliveryIds.flatMap((id, index) =>
      found.includes(id) ? [] : [{ path: `deliveryIds.${index}`, code: 'not_found' }],
    )
    if (missing.length > 0) throw validationFailed(missing)
    return found.length
  }
  const period = { from: new Date(input.from), to: new Date(input.to) }
  if (input.onlyDead) return (await store.sendAgain(tx, target, { deadFrom: period.from, to: period.to })).length
  const kinds = matchingTypes(webhook.events, eventTypes)
  const events = await eventsIn(tx, ctx, { ...period, kinds, limit: mostEvents + 1 })
  if (events.length > mostEvents)
    throw validationFailed([{ path: 'to', code: 'too_many_events', params: { max: mostEvents } }])
  await store.insertDeliveries(tx, target, events, 'again')
  return events.length
}
