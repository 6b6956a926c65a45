import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { findPrincipal } from '../identity/index.ts'
import { chainEnd, eventsBehind, type EventSource, sealActivities } from '../timeline/index.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { insertDeliveries } from './deliveries/store.ts'
import { disableWebhook, type Notifier } from './disable-webhook.ts'
import { matchingTypes, typesOf } from './event-pattern.ts'
import * as store from './store.ts'

export interface Spreader extends Notifier {
  db: Database
  kinds: RecordKinds
  sources: readonly EventSource[]
}

/** Places looked at in one transaction. */
const batch = 1_000

/**
 * Lets what has happened in an organization since the last time wait for each of its webhooks that it is for, as far as the
 * webhook's owner may see it. The audit chain is the order: what is committed has a place in it, and each webhook has heard
 * of everything up to one. Place and deliveries move in one transaction, so a crash neither loses nor doubles any.
 */
export async function spreadEvents(deps: Spreader, orgId: Id, stopping?: AbortSignal): Promise<void> {
  const { db } = deps
  if (stopping?.aborted || !(await withOrg({ db, orgId }, (tx) => store.hasActive(tx, orgId)))) return
  await sealActivities(db, orgId, stopping)
  const waiting = await withOrg({ db, orgId }, async (tx) => store.behind(tx, orgId, await chainEnd(tx, orgId)))
  for (const id of waiting) while (!stopping?.aborted && (await spreadBatch(deps, orgId, id)));
}

/** Is there more? Not when another process is at this webhook. */
function spreadBatch(deps: Spreader, orgId: Id, id: Id): Promise<boolean> {
  const now = new Date()
  return withOrg({ db: deps.db, orgId }, async (tx) => {
    const webhook = await store.findStanding(tx, orgId, id, 'lock')
    if (!webhook?.isActive) return false
    const end = await chainEnd(tx, orgId)
    if (webhook.position >= end) return false
    const principal = await findPrincipal(
      tx,
      { orgId, userId: webhook.ownerId, apiKeyId: webhook.apiKeyId, now },
      deps.kinds,
    )
    if (typeof principal === 'string') {
      await disableWebhook(tx, deps, { orgId, now, webhook, reason: principal })
      return false
    }
    const ctx: Ctx = { ...principal, orgId, now, via: 'job', requestId: newId(), db: deps.db }
    const upTo = Math.min(webhook.position + batch, end)
    const kinds = matchingTypes(webhook.events, typesOf(deps.sources))
    const events = await eventsBehind(tx, ctx, { after: webhook.position, upTo, kinds })
    await insertDeliveries(tx, { orgId, webhookId: id, now }, events)
    await store.advance(tx, orgId, id, upTo)
    if (events.length > 0) await enqueue(tx, deliverWebhook, { orgId, webhookId: id }, deliverWebhook.now(id))
    return upTo < end
  })
}
