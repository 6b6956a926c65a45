import { z } from 'zod'
import type { AddressRules } from '../../platform/outgoing/address-rules.ts'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionBody, versionQuery } from '../../platform/records/requests.ts'
import type { EventSource } from '../timeline/index.ts'
import { createWebhook } from './create-webhook.ts'
import { deleteWebhook } from './delete-webhook.ts'
import { addDeliveryRoutes } from './deliveries/routes.ts'
import { typesOf } from './event-pattern.ts'
import { webhookKind } from './fields.ts'
import { getWebhook, listWebhooks } from './queries.ts'
import { replaceSecret } from './replace-secret.ts'
import {
  eventTypes as eventTypesSchema,
  madeWebhook,
  newWebhook,
  replacedSecret,
  webhookPage,
  webhookPatch,
  webhookSchema,
} from './schema.ts'
import { updateWebhook } from './update-webhook.ts'

const config = { auth: 'session' } as const
const tags = ['webhooks']

export function addWebhookRoutes(
  app: App,
  { sources, rules }: { sources: readonly EventSource[]; rules: AddressRules },
): void {
  const eventTypes = typesOf(sources)
  const surroundings = { eventTypes, rules }
  app.get(
    '/api/v1/webhook-events',
    { config, schema: { operationId: 'listWebhookEvents', tags, response: { 200: eventTypesSchema } } },
    () => ({ items: eventTypes.map(({ kind, sample }) => ({ type: kind, sample })) }),
  )
  addListRoutes(app, {
    resource: 'webhooks',
    plural: 'Webhooks',
    tags,
    kind: webhookKind,
    page: webhookPage,
    list: listWebhooks,
  })
  app.post(
    '/api/v1/webhooks',
    { config, schema: { operationId: 'createWebhook', tags, body: newWebhook, response: { 201: madeWebhook } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createWebhook(ctx, body, surroundings)),
  )
  app.get(
    '/api/v1/webhooks/:id',
    { config, schema: { operationId: 'getWebhook', tags, params: idParam, response: { 200: webhookSchema } } },
    ({ ctx, params }) => getWebhook(ctx, params.id),
  )
  app.patch(
    '/api/v1/webhooks/:id',
    {
      config,
      schema: {
        operationId: 'updateWebhook',
        tags,
        params: idParam,
        body: webhookPatch,
        response: { 200: webhookSchema },
      },
    },
    ({ ctx, params, body }) => updateWebhook(ctx, params.id, body, surroundings),
  )
  app.delete(
    '/api/v1/webhooks/:id',
    {
      config,
      schema: {
        operationId: 'deleteWebhook',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteWebhook(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
  app.post(
    '/api/v1/webhooks/:id/secret',
    {
      config,
      schema: {
        operationId: 'replaceWebhookSecret',
        tags,
        params: idParam,
        body: versionBody,
        response: { 201: replacedSecret },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await replaceSecret(ctx, params.id, body.version)),
  )
  addDeliveryRoutes(app, eventTypes)
}
