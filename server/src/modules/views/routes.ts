import { z } from 'zod'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { createView } from './create-view.ts'
import { deleteView } from './delete-view.ts'
import { getView, listViews } from './queries.ts'
import { kindDefaults, kindParam, newDefault, newView, viewList, viewPatch, viewSchema, viewsQuery } from './schema.ts'
import { setDefault } from './set-default.ts'
import { updateView } from './update-view.ts'

const config = { auth: 'session' } as const
const tags = ['views']

export function addViewRoutes(app: App): void {
  app.get(
    '/api/v1/views',
    { config, schema: { operationId: 'listViews', tags, querystring: viewsQuery, response: { 200: viewList } } },
    ({ ctx, query }) => listViews(ctx, query.kind),
  )
  app.post(
    '/api/v1/views',
    { config, schema: { operationId: 'createView', tags, body: newView, response: { 201: viewSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createView(ctx, body)),
  )
  app.get(
    '/api/v1/views/:id',
    { config, schema: { operationId: 'getView', tags, params: idParam, response: { 200: viewSchema } } },
    ({ ctx, params }) => getView(ctx, params.id),
  )
  app.patch(
    '/api/v1/views/:id',
    {
      config,
      schema: { operationId: 'updateView', tags, params: idParam, body: viewPatch, response: { 200: viewSchema } },
    },
    ({ ctx, params, body }) => updateView(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/views/:id',
    {
      config,
      schema: {
        operationId: 'deleteView',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteView(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
  app.put(
    '/api/v1/views/defaults/:kind',
    {
      config,
      schema: {
        operationId: 'setDefaultView',
        tags,
        params: kindParam,
        body: newDefault,
        response: { 200: kindDefaults },
      },
    },
    ({ ctx, params, body }) => setDefault(ctx, params.kind, body),
  )
}
