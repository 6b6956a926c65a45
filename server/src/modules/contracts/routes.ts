import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, teamOwnerChange, versionQuery } from '../../platform/records/requests.ts'
import { changeOwner } from './change-owner.ts'
import { changeStatus } from './change-status.ts'
import { createContract } from './create-contract.ts'
import { deleteContract } from './delete-contract.ts'
import { contractKind } from './fields.ts'
import { getContract, listContracts, listStatusChanges } from './queries.ts'
import {
  contractPage,
  contractPatch,
  contractSchema,
  newContract,
  newStatusChange,
  statusChangeList,
} from './schema.ts'
import { updateContract } from './update-contract.ts'

const config = { auth: 'session' } as const
const tags = ['contracts']
const answers = { 200: contractSchema }
const creates = { 201: contractSchema }

export function addContractRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'contracts',
    plural: 'Contracts',
    tags,
    kind: contractKind,
    page: contractPage,
    list: listContracts,
  })
  app.post(
    '/api/v1/contracts',
    {
      config,
      schema: {
        operationId: 'createContract',
        tags,
        description:
          'With opportunityId, what is left out is taken from the opportunity: customer, contact, currency, lines or amount, owner.',
        body: newContract,
        response: creates,
      },
    },
    async ({ ctx, body }, reply) => reply.code(201).send(await createContract(ctx, body)),
  )
  app.get(
    '/api/v1/contracts/:id',
    { config, schema: { operationId: 'getContract', tags, params: idParam, response: answers } },
    ({ ctx, params }) => getContract(ctx, params.id),
  )
  app.patch(
    '/api/v1/contracts/:id',
    {
      config,
      schema: { operationId: 'updateContract', tags, params: idParam, body: contractPatch, response: answers },
    },
    ({ ctx, params, body }) => updateContract(ctx, params.id, body),
  )
  app.put(
    '/api/v1/contracts/:id/owner',
    {
      config,
      schema: { operationId: 'changeContractOwner', tags, params: idParam, body: teamOwnerChange, response: answers },
    },
    ({ ctx, params, body }) => changeOwner(ctx, params.id, body),
  )
  app.get(
    '/api/v1/contracts/:id/status-changes',
    {
      config,
      schema: { operationId: 'listContractStatusChanges', tags, params: idParam, response: { 200: statusChangeList } },
    },
    ({ ctx, params }) => listStatusChanges(ctx, params.id),
  )
  app.post(
    '/api/v1/contracts/:id/status-changes',
    {
      config,
      schema: {
        operationId: 'changeContractStatus',
        tags,
        description:
          'draft → active → completed or terminated, and back to active. Being paid in full completes nothing by itself: paymentStatus tells it.',
        params: idParam,
        body: newStatusChange,
        response: creates,
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await changeStatus(ctx, params.id, body)),
  )
  app.delete(
    '/api/v1/contracts/:id',
    {
      config,
      schema: {
        operationId: 'deleteContract',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteContract(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
