import { z } from 'zod'
import { addListRoutes } from '../../../platform/http/list-routes.ts'
import type { App } from '../../../platform/http/server.ts'
import { idParam, versionQuery } from '../../../platform/records/requests.ts'
import { accessChange } from '../access-routes.ts'
import { departmentKind } from '../fields.ts'
import { createDepartment } from './create-department.ts'
import { deleteDepartment } from './delete-department.ts'
import { mergeDepartment } from './merge-department.ts'
import { getDepartment, listDepartments } from './queries.ts'
import { departmentPage, departmentPatch, departmentSchema, merger, newDepartment } from './schema.ts'
import { updateDepartment } from './update-department.ts'

const config = { auth: 'session' } as const
const tags = ['departments']

export function addDepartmentRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'departments',
    plural: 'Departments',
    tags,
    kind: departmentKind,
    page: departmentPage,
    list: listDepartments,
  })
  app.post(
    '/api/v1/departments',
    {
      config: accessChange,
      schema: { operationId: 'createDepartment', tags, body: newDepartment, response: { 201: departmentSchema } },
    },
    async ({ ctx, body }, reply) => reply.code(201).send(await createDepartment(ctx, body)),
  )
  app.get(
    '/api/v1/departments/:id',
    { config, schema: { operationId: 'getDepartment', tags, params: idParam, response: { 200: departmentSchema } } },
    ({ ctx, params }) => getDepartment(ctx, params.id),
  )
  app.patch(
    '/api/v1/departments/:id',
    {
      config: accessChange,
      schema: {
        operationId: 'updateDepartment',
        tags,
        params: idParam,
        body: departmentPatch,
        response: { 200: departmentSchema },
      },
    },
    ({ ctx, params, body }) => updateDepartment(ctx, params.id, body),
  )
  app.post(
    '/api/v1/departments/:id/merger',
    {
      config: accessChange,
      schema: {
        operationId: 'mergeDepartment',
        tags,
        params: idParam,
        body: merger,
        response: { 201: departmentSchema },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await mergeDepartment(ctx, params.id, body)),
  )
  app.delete(
    '/api/v1/departments/:id',
    {
      config: accessChange,
      schema: {
        operationId: 'deleteDepartment',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteDepartment(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
