import { z } from 'zod'
import type { App } from '../../../platform/http/server.ts'
import { idParam } from '../../../platform/records/requests.ts'
import type { EventType } from '../event-pattern.ts'
import { getDelivery, listDeliveries } from './queries.ts'
import { replayDeliveries } from './replay-deliveries.ts'
import { deliveryPage, deliveryQuery, newReplay, replay, wholeDelivery } from './schema.ts'
import { sendPing } from './send-ping.ts'

const config = { auth: 'session' } as const
// What makes this server call others is held back more than the rest.
const calling = { ...config, rateLimit: { groupId: 'webhook-calls', max: 30 } }
const tags = ['webhooks']

export function addDeliveryRoutes(app: App, eventTypes: readonly EventType[]): void {
  app.get(
    '/api/v1/webhooks/:id/deliveries',
    {
      config,
      schema: {
        operationId: 'listWebhookDeliveries',
        tags,
        params: idParam,
        querystring: deliveryQuery,
        response: { 200: deliveryPage },
      },
    },
    ({ ctx, params, query }) => listDeliveries(ctx, params.id, query),
  )
  app.get(
    '/api/v1/webhooks/:id/deliveries/:deliveryId',
    {
      config,
      schema: {
        operationId: 'getWebhookDelivery',
        tags,
        params: idParam.extend({ deliveryId: z.string().max(200) }),
        response: { 200: wholeDelivery },
      },
    },
    ({ ctx, params }) => getDelivery(ctx, params.id, params.deliveryId),
  )
  app.post(
    '/api/v1/webhooks/:id/pings',
    {
      config: calling,
      schema: { operationId: 'pingWebhook', tags, params: idParam, response: { 202: wholeDelivery } },
    },
    async ({ ctx, params }, reply) => reply.code(202).send(await sendPing(ctx, params.id)),
  )
  app.post(
    '/api/v1/webhooks/:id/replays',
    {
      config: calling,
      schema: {
        operationId: 'replayWebhookDeliveries',
        tags,
        params: idParam,
        body: newReplay,
        response: { 202: replay },
      },
    },
    async ({ ctx, params, body }, reply) =>
      reply.code(202).send(await replayDeliveries(ctx, params.id, body, eventTypes)),
  )
}
