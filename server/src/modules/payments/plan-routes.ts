import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { createPlan, createPlanOfContract, createSchedule } from './create-plan.ts'
import { deletePlan } from './delete-plan.ts'
import { planKind } from './fields.ts'
import { getPlan, listPlans } from './queries.ts'
import { newPlan, newPlanOfContract, newSchedule, planList, planPage, planPatch, planSchema } from './schema.ts'
import { updatePlan } from './update-plan.ts'

const config = { auth: 'session' } as const
const tags = ['payment-plans']

export function addPlanRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'payment-plans',
    plural: 'PaymentPlans',
    tags,
    kind: planKind,
    page: planPage,
    list: listPlans,
  })
  app.post(
    '/api/v1/payment-plans',
    { config, schema: { operationId: 'createPaymentPlan', tags, body: newPlan, response: { 201: planSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createPlan(ctx, body)),
  )
  app.get(
    '/api/v1/payment-plans/:id',
    { config, schema: { operationId: 'getPaymentPlan', tags, params: idParam, response: { 200: planSchema } } },
    ({ ctx, params }) => getPlan(ctx, params.id),
  )
  app.patch(
    '/api/v1/payment-plans/:id',
    {
      config,
      schema: {
        operationId: 'updatePaymentPlan',
        tags,
        params: idParam,
        body: planPatch,
        response: { 200: planSchema },
      },
    },
    ({ ctx, params, body }) => updatePlan(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/payment-plans/:id',
    {
      config,
      schema: {
        operationId: 'deletePaymentPlan',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deletePlan(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
  app.post(
    '/api/v1/contracts/:id/payment-plans',
    {
      config,
      schema: {
        operationId: 'createPaymentPlanOfContract',
        tags,
        params: idParam,
        body: newPlanOfContract,
        response: { 201: planSchema },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await createPlanOfContract(ctx, params.id, body)),
  )
  app.post(
    '/api/v1/contracts/:id/payment-schedule',
    {
      config,
      schema: {
        operationId: 'createPaymentSchedule',
        tags,
        description:
          'Splits what the contract has not planned yet into equal instalments; the cents left over go to the last ones.',
        params: idParam,
        body: newSchedule,
        response: { 201: planList },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await createSchedule(ctx, params.id, body)),
  )
}
