import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, teamOwnerChange, versionQuery } from '../../platform/records/requests.ts'
import { changeOwner } from './change-owner.ts'
import { createCustomer } from './create-customer.ts'
import { deleteCustomer } from './delete-customer.ts'
import { customerKind } from './fields.ts'
import { getCustomer, listCustomers } from './queries.ts'
import { customerPage, customerPatch, customerSchema, newCustomer } from './schema.ts'
import { updateCustomer } from './update-customer.ts'

const config = { auth: 'session' } as const
const tags = ['customers']

export function addCustomerRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'customers',
    plural: 'Customers',
    tags,
    kind: customerKind,
    page: customerPage,
    list: listCustomers,
  })
  app.post(
    '/api/v1/customers',
    { config, schema: { operationId: 'createCustomer', tags, body: newCustomer, response: { 201: customerSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createCustomer(ctx, body)),
  )
  app.get(
    '/api/v1/customers/:id',
    { config, schema: { operationId: 'getCustomer', tags, params: idParam, response: { 200: customerSchema } } },
    ({ ctx, params }) => getCustomer(ctx, params.id),
  )
  app.patch(
    '/api/v1/customers/:id',
    {
      config,
      schema: {
        operationId: 'updateCustomer',
        tags,
        params: idParam,
        body: customerPatch,
        response: { 200: customerSchema },
      },
    },
    ({ ctx, params, body }) => updateCustomer(ctx, params.id, body),
  )
  app.put(
    '/api/v1/customers/:id/owner',
    {
      config,
      schema: {
        operationId: 'changeCustomerOwner',
        tags,
        params: idParam,
        body: teamOwnerChange,
        response: { 200: customerSchema },
      },
    },
    ({ ctx, params, body }) => changeOwner(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/customers/:id',
    {
      config,
      schema: {
        operationId: 'deleteCustomer',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteCustomer(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
