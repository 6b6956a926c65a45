import { z } from 'zod'
import type { Id } from '../../platform/id.ts'

/**
 * The job that sends what waits for one webhook. All of a webhook's jobs stand in one queue: two processes never send to it
 * at once, so nothing overtakes. See jobs.ts for what it does.
 */
export const deliverWebhook = {
  name: 'deliverWebhook',
  payload: z.object({ orgId: z.uuid(), webhookId: z.uuid() }),
  now: (webhookId: Id) => ({ key: `webhook ${webhookId}`, queue: `webhook ${webhookId}` }),
  at: (webhookId: Id, runAt: Date) => ({
    key: `webhook ${webhookId} later`,
    queue: `webhook ${webhookId}`,
    runAt,
    moves: true,
  }),
}
