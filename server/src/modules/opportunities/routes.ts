import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, teamOwnerChange, versionQuery } from '../../platform/records/requests.ts'
import { changeOwner } from './change-owner.ts'
import { changeStage } from './change-stage.ts'
import { closeOpportunity } from './close-opportunity.ts'
import { createOpportunity } from './create-opportunity.ts'
import { deleteOpportunity } from './delete-opportunity.ts'
import { opportunityKind } from './fields.ts'
import { listStageChanges } from './history-queries.ts'
import { getOpportunity, listOpportunities } from './queries.ts'
import { reopenOpportunity } from './reopen-opportunity.ts'
import {
  newClosure,
  newOpportunity,
  newStageChange,
  opportunityPage,
  opportunityPatch,
  opportunitySchema,
  stageChangeList,
  stageTotalsQuery,
  stageTotalsSchema,
} from './schema.ts'
import { getStageTotals } from './totals-queries.ts'
import { updateOpportunity } from './update-opportunity.ts'

const config = { auth: 'session' } as const
const tags = ['opportunities']
const answers = { 200: opportunitySchema }
const creates = { 201: opportunitySchema }

export function addOpportunityRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'opportunities',
    plural: 'Opportunities',
    tags,
    kind: opportunityKind,
    page: opportunityPage,
    list: listOpportunities,
  })
  app.post(
    '/api/v1/opportunities',
    { config, schema: { operationId: 'createOpportunity', tags, body: newOpportunity, response: creates } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createOpportunity(ctx, body)),
  )
  app.get(
    '/api/v1/opportunities/stage-totals',
    {
      config,
      schema: {
        operationId: 'getOpportunityStageTotals',
        tags,
        querystring: stageTotalsQuery,
        response: { 200: stageTotalsSchema },
      },
    },
    ({ ctx, query }) => getStageTotals(ctx, query),
  )
  app.get(
    '/api/v1/opportunities/:id',
    { config, schema: { operationId: 'getOpportunity', tags, params: idParam, response: answers } },
    ({ ctx, params }) => getOpportunity(ctx, params.id),
  )
  app.patch(
    '/api/v1/opportunities/:id',
    {
      config,
      schema: { operationId: 'updateOpportunity', tags, params: idParam, body: opportunityPatch, response: answers },
    },
    ({ ctx, params, body }) => updateOpportunity(ctx, params.id, body),
  )
  app.put(
    '/api/v1/opportunities/:id/owner',
    {
      config,
      schema: {
        operationId: 'changeOpportunityOwner',
        tags,
        params: idParam,
        body: teamOwnerChange,
        response: answers,
      },
    },
    ({ ctx, params, body }) => changeOwner(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/opportunities/:id',
    {
      config,
      schema: {
        operationId: 'deleteOpportunity',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteOpportunity(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/v1/opportunities/:id/stage-changes',
    {
      config,
      schema: { operationId: 'listOpportunityStageChanges', tags, params: idParam, response: { 200: stageChangeList } },
    },
    ({ ctx, params }) => listStageChanges(ctx, params.id),
  )
  app.post(
    '/api/v1/opportunities/:id/stage-changes',
    {
      config,
      schema: {
        operationId: 'changeOpportunityStage',
        tags,
        description:
          'Answers the opportunity. For the stage it is in already nothing happens and the record comes back unchanged.',
        params: idParam,
        body: newStageChange,
        response: creates,
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await changeStage(ctx, params.id, body)),
  )
  app.post(
    '/api/v1/opportunities/:id/closure',
    { config, schema: { operationId: 'closeOpportunity', tags, params: idParam, body: newClosure, response: creates } },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await closeOpportunity(ctx, params.id, body)),
  )
  app.delete(
    '/api/v1/opportunities/:id/closure',
    {
      config,
      schema: {
        operationId: 'reopenOpportunity',
        tags,
        description: 'Answers the opportunity, open again in the stage it had.',
        params: idParam,
        querystring: versionQuery,
        response: answers,
      },
    },
    ({ ctx, params, query }) => reopenOpportunity(ctx, params.id, query.version),
  )
}
