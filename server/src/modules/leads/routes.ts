import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, teamOwnerChange, versionQuery } from '../../platform/records/requests.ts'
import { convertLead } from './convert-lead.ts'
import { changeOwner } from './change-owner.ts'
import { createLead } from './create-lead.ts'
import { deleteLead } from './delete-lead.ts'
import { leadKind } from './fields.ts'
import { getLead, listLeads, proposeConversion } from './queries.ts'
import {
  conversionProposal,
  conversionSchema,
  leadPage,
  leadPatch,
  leadSchema,
  newConversion,
  newLead,
} from './schema.ts'
import { updateLead } from './update-lead.ts'

const config = { auth: 'session' } as const
const tags = ['leads']

export function addLeadRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'leads',
    plural: 'Leads',
    tags,
    kind: leadKind,
    page: leadPage,
    list: listLeads,
  })
  app.post(
    '/api/v1/leads',
    { config, schema: { operationId: 'createLead', tags, body: newLead, response: { 201: leadSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createLead(ctx, body)),
  )
  app.get(
    '/api/v1/leads/:id',
    { config, schema: { operationId: 'getLead', tags, params: idParam, response: { 200: leadSchema } } },
    ({ ctx, params }) => getLead(ctx, params.id),
  )
  app.patch(
    '/api/v1/leads/:id',
    {
      config,
      schema: { operationId: 'updateLead', tags, params: idParam, body: leadPatch, response: { 200: leadSchema } },
    },
    ({ ctx, params, body }) => updateLead(ctx, params.id, body),
  )
  app.put(
    '/api/v1/leads/:id/owner',
    {
      config,
      schema: {
        operationId: 'changeLeadOwner',
        tags,
        params: idParam,
        body: teamOwnerChange,
        response: { 200: leadSchema },
      },
    },
    ({ ctx, params, body }) => changeOwner(ctx, params.id, body),
  )
  app.get(
    '/api/v1/leads/:id/conversion-proposal',
    {
      config,
      schema: { operationId: 'proposeLeadConversion', tags, params: idParam, response: { 200: conversionProposal } },
    },
    ({ ctx, params }) => proposeConversion(ctx, params.id),
  )
  app.post(
    '/api/v1/leads/:id/conversion',
    {
      config,
      schema: {
        operationId: 'convertLead',
        tags,
        params: idParam,
        body: newConversion,
        response: { 201: conversionSchema },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await convertLead(ctx, params.id, body)),
  )
  app.delete(
    '/api/v1/leads/:id',
    {
      config,
      schema: {
        operationId: 'deleteLead',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteLead(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
