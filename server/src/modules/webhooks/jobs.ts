import type { z } from 'zod'
import type { Database } from '../../platform/db/pool.ts'
import type { Job } from '../../platform/jobs/queue.ts'
import type { Round } from '../../platform/jobs/rounds.ts'
import { organizationIds } from '../identity/index.ts'
import { deliverDue, type Deliverer } from './deliveries/deliver-due.ts'
import { deliverWebhook } from './deliver-webhook.ts'
import { spreadEvents, type Spreader } from './spread-events.ts'

/** Looks for what has happened. Half a second is how long a change waits at most before it is on its way. */
export const spreadRound: Round<Spreader> = {
  name: 'spreadEvents',
  pauseMs: 500,
  async run(deps, stopping) {
    for (const orgId of await organizationIds(deps.db)) await spreadEvents(deps, orgId, stopping)
  },
}

/** Sends what waits for one webhook. */
export const workOnWebhook: Job<z.infer<typeof deliverWebhook.payload>, Deliverer & { db: Database }> = {
  name: deliverWebhook.name,
  payload: deliverWebhook.payload,
  run: ({ orgId, webhookId }, deps) => deliverDue(deps, orgId, webhookId),
}
