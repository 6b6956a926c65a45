import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { createFollowUp } from './create-follow-up.ts'
import { deleteFollowUp } from './delete-follow-up.ts'
import { followUpKind } from './fields.ts'
import { getFollowUp, listFollowUps } from './queries.ts'
import { followUpPage, followUpPatch, followUpSchema, newFollowUp } from './schema.ts'
import { updateFollowUp } from './update-follow-up.ts'

const config = { auth: 'session' } as const
const tags = ['follow-ups']

export function addFollowUpRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'follow-ups',
    plural: 'FollowUps',
    tags,
    kind: followUpKind,
    page: followUpPage,
    list: listFollowUps,
  })
  app.post(
    '/api/v1/follow-ups',
    { config, schema: { operationId: 'createFollowUp', tags, body: newFollowUp, response: { 201: followUpSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createFollowUp(ctx, body)),
  )
  app.get(
    '/api/v1/follow-ups/:id',
    { config, schema: { operationId: 'getFollowUp', tags, params: idParam, response: { 200: followUpSchema } } },
    ({ ctx, params }) => getFollowUp(ctx, params.id),
  )
  app.patch(
    '/api/v1/follow-ups/:id',
    {
      config,
      schema: {
        operationId: 'updateFollowUp',
        tags,
        params: idParam,
        body: followUpPatch,
        response: { 200: followUpSchema },
      },
    },
    ({ ctx, params, body }) => updateFollowUp(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/follow-ups/:id',
    {
      config,
      schema: {
        operationId: 'deleteFollowUp',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteFollowUp(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
