import { addListRoutes } from '../../../platform/http/list-routes.ts'
import type { App } from '../../../platform/http/server.ts'
import { idParam, versionBody, versionQuery } from '../../../platform/records/requests.ts'
import { accessChange } from '../access-routes.ts'
import { userKind } from '../fields.ts'
import { createUser } from './create-user.ts'
import { deactivateUser } from './deactivate-user.ts'
import { getUser, listUsers } from './queries.ts'
import { reactivateUser } from './reactivate-user.ts'
import { newUser, userPage, userPatch, userSchema } from './schema.ts'
import { updateUser } from './update-user.ts'

const config = { auth: 'session' } as const
const tags = ['users']

export function addUserRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'users',
    plural: 'Users',
    tags,
    kind: userKind,
    page: userPage,
    list: listUsers,
  })
  app.post(
    '/api/v1/users',
    { config: accessChange, schema: { operationId: 'createUser', tags, body: newUser, response: { 201: userSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createUser(ctx, body)),
  )
  app.get(
    '/api/v1/users/:id',
    { config, schema: { operationId: 'getUser', tags, params: idParam, response: { 200: userSchema } } },
    ({ ctx, params }) => getUser(ctx, params.id),
  )
  app.patch(
    '/api/v1/users/:id',
    {
      config: accessChange,
      schema: { operationId: 'updateUser', tags, params: idParam, body: userPatch, response: { 200: userSchema } },
    },
    ({ ctx, params, body }) => updateUser(ctx, params.id, body),
  )
  app.post(
    '/api/v1/users/:id/deactivation',
    {
      config: accessChange,
      schema: {
        operationId: 'deactivateUser',
        tags,
        params: idParam,
        body: versionBody,
        response: { 201: userSchema },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await deactivateUser(ctx, params.id, body.version)),
  )
  app.delete(
    '/api/v1/users/:id/deactivation',
    {
      config: accessChange,
      schema: {
        operationId: 'reactivateUser',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 200: userSchema },
      },
    },
    ({ ctx, params, query }) => reactivateUser(ctx, params.id, query.version),
  )
}
