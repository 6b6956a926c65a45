import type { App } from '../../platform/http/server.ts'
import { listQuery } from '../../platform/records/list.ts'
import { idParam, versionBody } from '../../platform/records/requests.ts'
import { cancelBulkChange } from './cancel-bulk-change.ts'
import { createBulkChange } from './create-bulk-change.ts'
import { getBulkChange, listBulkChanges, listResults } from './queries.ts'
import { bulkChangePage, bulkChangeSchema, newBulkChange, resultPage, resultQuery } from './schema.ts'
import { startUndo } from './start-undo.ts'
import type { Deps } from './take-step.ts'

const config = { auth: 'session' } as const
const tags = ['bulk-changes']
const answer = { params: idParam, response: { 200: bulkChangeSchema } }

export function addBulkChangeRoutes(app: App, deps: Deps): void {
  const { commands } = deps
  app.post(
    '/api/v1/bulk-changes',
    {
      config: { auth: 'session', rateLimit: { groupId: 'bulk-changes', max: 120 } },
      schema: { operationId: 'createBulkChange', tags, body: newBulkChange, response: { 201: bulkChangeSchema } },
    },
    async ({ ctx, body }, reply) => reply.code(201).send(await createBulkChange(ctx, deps, body)),
  )
  app.get(
    '/api/v1/bulk-changes',
    {
      config,
      schema: { operationId: 'listBulkChanges', tags, querystring: listQuery, response: { 200: bulkChangePage } },
    },
    ({ ctx, query }) => listBulkChanges(ctx, commands, query),
  )
  app.get(
    '/api/v1/bulk-changes/:id',
    { config, schema: { operationId: 'getBulkChange', tags, ...answer } },
    ({ ctx, params }) => getBulkChange(ctx, commands, params.id),
  )
  app.get(
    '/api/v1/bulk-changes/:id/results',
    {
      config,
      schema: {
        operationId: 'listBulkChangeResults',
        tags,
        params: idParam,
        querystring: resultQuery,
        response: { 200: resultPage },
      },
    },
    ({ ctx, params, query }) => listResults(ctx, params.id, query),
  )
  app.post(
    '/api/v1/bulk-changes/:id/cancellation',
    { config, schema: { operationId: 'cancelBulkChange', tags, ...answer } },
    ({ ctx, params }) => cancelBulkChange(ctx, deps, params.id),
  )
  app.post(
    '/api/v1/bulk-changes/:id/undo',
    { config, schema: { operationId: 'undoBulkChange', tags, ...answer, body: versionBody } },
    ({ ctx, params, body }) => startUndo(ctx, deps, params.id, body.version),
  )
}
