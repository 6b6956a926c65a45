import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, ownerChange, versionQuery } from '../../platform/records/requests.ts'
import { changeOwner } from './change-owner.ts'
import { createContact } from './create-contact.ts'
import { deleteContact } from './delete-contact.ts'
import { contactKind } from './fields.ts'
import { getContact, listContacts } from './queries.ts'
import { contactPage, contactPatch, contactSchema, newContact } from './schema.ts'
import { updateContact } from './update-contact.ts'

const config = { auth: 'session' } as const
const tags = ['contacts']

export function addContactRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'contacts',
    plural: 'Contacts',
    tags,
    kind: contactKind,
    page: contactPage,
    list: listContacts,
  })
  app.post(
    '/api/v1/contacts',
    { config, schema: { operationId: 'createContact', tags, body: newContact, response: { 201: contactSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createContact(ctx, body)),
  )
  app.get(
    '/api/v1/contacts/:id',
    { config, schema: { operationId: 'getContact', tags, params: idParam, response: { 200: contactSchema } } },
    ({ ctx, params }) => getContact(ctx, params.id),
  )
  app.patch(
    '/api/v1/contacts/:id',
    {
      config,
      schema: {
        operationId: 'updateContact',
        tags,
        params: idParam,
        body: contactPatch,
        response: { 200: contactSchema },
      },
    },
    ({ ctx, params, body }) => updateContact(ctx, params.id, body),
  )
  app.put(
    '/api/v1/contacts/:id/owner',
    {
      config,
      schema: {
        operationId: 'changeContactOwner',
        tags,
        params: idParam,
        body: ownerChange,
        response: { 200: contactSchema },
      },
    },
    ({ ctx, params, body }) => changeOwner(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/contacts/:id',
    {
      config,
      schema: {
        operationId: 'deleteContact',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteContact(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
