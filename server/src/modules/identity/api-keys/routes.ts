import { addListRoutes } from '../../../platform/http/list-routes.ts'
import type { App } from '../../../platform/http/server.ts'
import { idParam, versionBody } from '../../../platform/records/requests.ts'
import { accessChange } from '../access-routes.ts'
import { createApiKey } from './create-api-key.ts'
import { apiKeyKind } from './fields.ts'
import { getApiKey, listApiKeys } from './queries.ts'
import { revokeApiKey } from './revoke-api-key.ts'
import { apiKeyPage, apiKeySchema, madeApiKey, newApiKey } from './schema.ts'

const config = { auth: 'session' } as const
const tags = ['api-keys']

export function addApiKeyRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'api-keys',
    plural: 'ApiKeys',
    tags,
    kind: apiKeyKind,
    page: apiKeyPage,
    list: listApiKeys,
  })
  app.post(
    '/api/v1/api-keys',
    {
      // A key that makes keys would outlive its own expiry.
      config: { ...config, refusesKeys: true, rateLimit: { groupId: 'api-keys', max: 30 } },
      schema: { operationId: 'createApiKey', tags, body: newApiKey, response: { 201: madeApiKey } },
    },
    async ({ ctx, body }, reply) => reply.code(201).send(await createApiKey(ctx, body)),
  )
  app.get(
    '/api/v1/api-keys/:id',
    { config, schema: { operationId: 'getApiKey', tags, params: idParam, response: { 200: apiKeySchema } } },
    ({ ctx, params }) => getApiKey(ctx, params.id),
  )
  app.post(
    '/api/v1/api-keys/:id/revocation',
    {
      config: accessChange,
      schema: {
        operationId: 'revokeApiKey',
        tags,
        params: idParam,
        body: versionBody,
        response: { 201: apiKeySchema },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await revokeApiKey(ctx, params.id, body.version)),
  )
}
