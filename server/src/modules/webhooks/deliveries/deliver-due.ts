import type { Ctx } from '../../../platform/context.ts'
import type { Database } from '../../../platform/db/pool.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { type Id, newId } from '../../../platform/id.ts'
import { enqueue } from '../../../platform/jobs/queue.ts'
import type { AddressRules } from '../../../platform/outgoing/address-rules.ts'
import { Poster } from '../../../platform/outgoing/post.ts'
import type { RecordKinds } from '../../../platform/records/kind.ts'
import { findPrincipal } from '../../identity/index.ts'
import type { EventSource } from '../../timeline/index.ts'
import { deliverWebhook } from '../deliver-webhook.ts'
import { disableWebhook, type Notifier } from '../disable-webhook.ts'
import * as webhooks from '../store.ts'
import { isGone, isTaken, outcomeOf, requestOf, withheld } from './attempt.ts'
import { buildMessage } from './build-message.ts'
import { downAfter, isLost, restUntil } from './retry.ts'
import * as store from './store.ts'

export interface Deliverer extends Notifier {
  db: Database
  kinds: RecordKinds
  sources: readonly EventSource[]
  rules: AddressRules
}

/** Taken at once, each about another record, and sent so many at the same time. */
const batch = 100
const abreast = 10
const timeoutMs = 10_000
/** After so long others get their turn. */
const shiftMs = 30_000
const keptMs = 30 * 24 * 3_600_000

/**
 * Sends what is due to a webhook until nothing is, and sets the time for what has to be tried again. A message counts as sent
 * when its outcome is written down: killed in between, it is sent once more under the same id.
 */
export async function deliverDue(deps: Deliverer, orgId: Id, webhookId: Id): Promise<void> {
  const poster = new Poster({ rules: deps.rules, timeoutMs })
  const endOfShift = Date.now() + shiftMs
  try {
    for (;;) {
      const shift = await beginBatch(deps, orgId, webhookId)
      if (!shift) break
      await sendAbreast(shift.due, (delivery) => deliver(deps, poster, { ...shift, delivery }))
      if (Date.now() > endOfShift) break
    }
  } finally {
    poster.close()
  }
  await leaveRest(deps, orgId, webhookId)
}

/** Until `send` answers that the receiver is to be left alone. */
async function sendAbreast(
  due: readonly store.DueDelivery[],
  send: (delivery: store.DueDelivery) => Promise<'goOn' | 'rest'>,
): Promise<void> {
  const waiting = due[Symbol.iterator]()
  let isResting = false
  const sendOn = async () => {
    for (const delivery of waiting) {
      if (isResting || (await send(delivery)) === 'rest') isResting = true
    }
  }
  await Promise.all(Array.from({ length: abreast }, sendOn))
}

interface Batch {
  ctx: Ctx
  webhook: webhooks.StandingWebhook
  due: store.DueDelivery[]
}

async function beginBatch(deps: Deliverer, orgId: Id, id: Id): Promise<Batch | undefined> {
  const now = new Date()
  return withOrg({ db: deps.db, orgId }, async (tx) => {
    const webhook = await webhooks.findStanding(tx, orgId, id)
    if (!webhook || (webhook.restingUntil && webhook.restingUntil > now)) return undefined
    const limit = webhook.failures >= downAfter ? 1 : batch
    const due = await store.dueDeliveries(tx, { orgId, webhookId: id, now }, { limit, onlyPings: !webhook.isActive })
    if (due.length === 0) return undefined
    const { ownerId: userId, apiKeyId } = webhook
    const principal = await findPrincipal(tx, { orgId, userId, apiKeyId, now }, deps.kinds)
    if (typeof principal === 'string') {
      await disableWebhook(tx, deps, { orgId, now, webhook, reason: principal })
      return undefined
    }
    return { ctx: { ...principal, orgId, now, via: 'job', requestId: newId(), db: deps.db }, webhook, due }
  })
}

async function deliver(
  deps: Deliverer,
  poster: Poster,
  { ctx, webhook, delivery }: Batch & { delivery: store.DueDelivery },
): Promise<'goOn' | 'rest'> {
  const { orgId } = ctx
  const message = await buildMessage(ctx, delivery, deps.sources)
  if (!message) {
    await withOrg({ db: deps.db, orgId }, (tx) => store.recordOutcome(tx, ctx, delivery.id, withheld))
    return 'goOn'
  }
  const request = requestOf(webhook, { deliveryId: delivery.id, message, now: new Date() })
  const posted = await poster.post(request)
  const now = new Date()
  const outcome = outcomeOf({ request, posted, attempts: delivery.attempts + 1 }, now, Math.random())
  return withOrg({ db: deps.db, orgId }, async (tx) => {
    await store.recordOutcome(tx, { orgId, now }, delivery.id, outcome)
    if (isTaken(posted)) {
      await webhooks.noteSuccess(tx, orgId, webhook.id, now)
      return 'goOn'
    }
    const { failures, failingSince } = await webhooks.noteFailure(tx, orgId, webhook.id, now)
    const rest = restUntil(failures, now, Math.random())
    if (rest) await webhooks.letRest(tx, orgId, webhook.id, rest)
    if (isGone(posted)) await disableWebhook(tx, deps, { orgId, now, webhook, reason: 'gone' })
    else if (isLost(failingSince, now)) await disableWebhook(tx, deps, { orgId, now, webhook, reason: 'failing' })
    return rest ? 'rest' : 'goOn'
  })
}

async function leaveRest({ db }: Deliverer, orgId: Id, webhookId: Id): Promise<void> {
  const now = new Date()
  await withOrg({ db, orgId }, async (tx) => {
    await store.forgetOld(tx, orgId, webhookId, new Date(now.getTime() - keptMs))
    const [webhook, due] = await Promise.all([
      webhooks.findStanding(tx, orgId, webhookId),
      store.nextDue(tx, orgId, webhookId),
    ])
    if (!webhook?.isActive || !due) return
    const at = webhook.restingUntil && webhook.restingUntil > due ? webhook.restingUntil : due
    await enqueue(tx, deliverWebhook, { orgId, webhookId }, deliverWebhook.at(webhookId, at))
  })
}
