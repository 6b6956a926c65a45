import { z } from 'zod'
import { addListRoutes } from '../../../platform/http/list-routes.ts'
import type { App } from '../../../platform/http/server.ts'
import { idParam, versionQuery } from '../../../platform/records/requests.ts'
import { accessChange } from '../access-routes.ts'
import { roleKind } from '../fields.ts'
import { createRole } from './create-role.ts'
import { deleteRole } from './delete-role.ts'
import { getRole, listRights, listRoles } from './queries.ts'
import { previewRole } from './preview-role.ts'
import { newRole, rightCatalogue, roleImpact, rolePage, rolePatch, rolePreview, roleSchema } from './schema.ts'
import { updateRole } from './update-role.ts'

const config = { auth: 'session' } as const
const tags = ['roles']

export function addRoleRoutes(app: App): void {
  app.get(
    '/api/v1/rights',
    { config, schema: { operationId: 'listRights', tags, response: { 200: rightCatalogue } } },
    ({ ctx }) => listRights(ctx),
  )
  addListRoutes(app, {
    resource: 'roles',
    plural: 'Roles',
    tags,
    kind: roleKind,
    page: rolePage,
    list: listRoles,
  })
  app.post(
    '/api/v1/roles',
    { config: accessChange, schema: { operationId: 'createRole', tags, body: newRole, response: { 201: roleSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createRole(ctx, body)),
  )
  app.get(
    '/api/v1/roles/:id',
    { config, schema: { operationId: 'getRole', tags, params: idParam, response: { 200: roleSchema } } },
    ({ ctx, params }) => getRole(ctx, params.id),
  )
  app.patch(
    '/api/v1/roles/:id',
    {
      config: accessChange,
      schema: { operationId: 'updateRole', tags, params: idParam, body: rolePatch, response: { 200: roleSchema } },
    },
    ({ ctx, params, body }) => updateRole(ctx, params.id, body),
  )
  app.post(
    '/api/v1/roles/:id/previews',
    {
      config,
      schema: { operationId: 'previewRole', tags, params: idParam, body: rolePreview, response: { 200: roleImpact } },
    },
    ({ ctx, params, body }) => previewRole(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/roles/:id',
    {
      config: accessChange,
      schema: {
        operationId: 'deleteRole',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteRole(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
