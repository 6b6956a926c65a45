import { z } from 'zod'
import type { App } from '../../../platform/http/server.ts'
import { idParam, versionQuery } from '../../../platform/records/requests.ts'
import { checkUniqueRule } from './check-again.ts'
import { createUniqueRule } from './create-rule.ts'
import { deleteUniqueRule } from './delete-rule.ts'
import { getUniqueRule, listUniqueRules } from './queries.ts'
import { newUniqueRule, uniqueRule, uniqueRuleQuery } from './schema.ts'

const config = { auth: 'session' } as const
const tags = ['fields']

export function addUniqueRuleRoutes(app: App): void {
  app.get(
    '/api/v1/unique-rules',
    {
      config,
      schema: {
        operationId: 'listUniqueRules',
        tags,
        querystring: uniqueRuleQuery,
        response: { 200: z.object({ items: z.array(uniqueRule) }) },
      },
    },
    ({ ctx, query }) => listUniqueRules(ctx, query.kind),
  )
  app.post(
    '/api/v1/unique-rules',
    {
      config,
      schema: { operationId: 'createUniqueRule', tags, body: newUniqueRule, response: { 201: uniqueRule } },
    },
    async ({ ctx, body }, reply) => reply.code(201).send(await createUniqueRule(ctx, body)),
  )
  app.get(
    '/api/v1/unique-rules/:id',
    { config, schema: { operationId: 'getUniqueRule', tags, params: idParam, response: { 200: uniqueRule } } },
    ({ ctx, params }) => getUniqueRule(ctx, params.id),
  )
  app.post(
    '/api/v1/unique-rules/:id/checks',
    {
      config,
      schema: {
        operationId: 'checkUniqueRule',
        tags,
        params: idParam,
        body: z.strictObject({ version: z.int().min(1) }),
        response: { 200: uniqueRule },
      },
    },
    ({ ctx, params, body }) => checkUniqueRule(ctx, params.id, body.version),
  )
  app.delete(
    '/api/v1/unique-rules/:id',
    {
      config,
      schema: {
        operationId: 'deleteUniqueRule',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteUniqueRule(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
