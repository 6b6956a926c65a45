import { z } from 'zod'
import type { App } from '../../../platform/http/server.ts'
import { idParam, versionQuery } from '../../../platform/records/requests.ts'
import { accessChange } from '../../identity/index.ts'
import { createLayout } from './create-layout.ts'
import { deleteLayout } from './delete-layout.ts'
import { moveLayouts } from './move-layouts.ts'
import { getLayout, listLayouts } from './queries.ts'
import { layoutList, layoutOrder, layoutPatch, layoutSchema, newLayout } from './schema.ts'
import { updateLayout } from './update-layout.ts'

const config = { auth: 'session' } as const
const tags = ['layouts']

export function addLayoutRoutes(app: App): void {
  app.get(
    '/api/v1/layouts',
    {
      config,
      schema: {
        operationId: 'listLayouts',
        tags,
        querystring: z.strictObject({ kind: z.string().max(40) }),
        response: { 200: layoutList },
      },
    },
    ({ ctx, query }) => listLayouts(ctx, query.kind),
  )
  app.post(
    '/api/v1/layouts',
    {
      config: accessChange,
      schema: { operationId: 'createLayout', tags, body: newLayout, response: { 201: layoutSchema } },
    },
    async ({ ctx, body }, reply) => reply.code(201).send(await createLayout(ctx, body)),
  )
  app.put(
    '/api/v1/layouts/order',
    {
      config: accessChange,
      schema: { operationId: 'reorderLayouts', tags, body: layoutOrder, response: { 200: layoutList } },
    },
    ({ ctx, body }) => moveLayouts(ctx, body),
  )
  app.get(
    '/api/v1/layouts/:id',
    { config, schema: { operationId: 'getLayout', tags, params: idParam, response: { 200: layoutSchema } } },
    ({ ctx, params }) => getLayout(ctx, params.id),
  )
  app.patch(
    '/api/v1/layouts/:id',
    {
      config: accessChange,
      schema: {
        operationId: 'updateLayout',
        tags,
        params: idParam,
        body: layoutPatch,
        response: { 200: layoutSchema },
      },
    },
    ({ ctx, params, body }) => updateLayout(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/layouts/:id',
    {
      config: accessChange,
      schema: {
        operationId: 'deleteLayout',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteLayout(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
