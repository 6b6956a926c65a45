import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { chainEnd, recordActivity } from '../timeline/index.ts'
import { webhookActivities } from './activities.ts'
import { checkWebhook, type Surroundings } from './check-webhook.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { tidyPatterns } from './event-pattern.ts'
import { webhookKind } from './fields.ts'
import { presentCounted } from './queries.ts'
import type { Webhook, WebhookPatch } from './schema.ts'
import { sealFirst } from './seal-first.ts'
import * as store from './store.ts'

/**
 * Changes a webhook. Only its owner may, except for switching it off. Switched on again it is told what happens from then on,
 * and gets what waited for it; what happened meanwhile can be replayed.
 */
export async function updateWebhook(
  ctx: Ctx,
  id: Id,
  patch: WebhookPatch,
  surroundings: Surroundings,
): Promise<Webhook> {
  if (patch.isActive) await sealFirst(ctx, id)
  return withOrg(ctx, async (tx) => {
    const before = await presentCounted(tx, ctx, await store.forUpdate(tx, ctx, id))
    const { version, events: given, ...changes } = patch
    const onlyStops =
      given === undefined && Object.keys(changes).every((key) => key === 'isActive') && !changes.isActive
    authorize(before.can.edit || (before.can.disable && onlyStops), 'webhook.edit')
    if (before.version !== version) throw staleVersion(before)
    checkWebhook({ url: changes.url, events: given }, surroundings)
    const events = given === undefined ? before.events : tidyPatterns(given)
    const isWoken = changes.isActive === true && !before.isActive
    const row = await store.update(tx, ctx, id, {
      ...toColumns(webhookKind, changes),
      events,
      // Another address or another try: what went wrong before says nothing any more.
      ...(changes.url !== undefined || changes.isActive !== undefined ? fresh : {}),
      ...(isWoken ? { position: await chainEnd(tx, ctx.orgId) } : {}),
    })
    const after = await presentCounted(tx, ctx, row)
    await enqueue(tx, deliverWebhook, { orgId: ctx.orgId, webhookId: id }, deliverWebhook.now(id))
    const changed = [
      ...diffRecords(ctx, webhookKind, before, after).filter(({ field }) => told.has(field)),
      ...(before.events.join() === after.events.join()
        ? []
        : [{ field: 'events', from: before.events, to: after.events }]),
    ]
    if (changed.length > 0)
      await recordActivity(tx, ctx, {
        activity: webhookActivities.updated,
        subject: { type: 'webhook', id },
        data: { changes: changed },
      })
    return after
  })
}

const fresh = { disabled_reason: null, failures: 0, failing_since: null, resting_until: null }
const told = new Set(['name', 'url', 'isActive'])
