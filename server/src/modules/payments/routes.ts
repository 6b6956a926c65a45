import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { createPayment, createPaymentOfContract } from './create-payment.ts'
import { deletePayment } from './delete-payment.ts'
import { paymentKind } from './fields.ts'
import { addPlanRoutes } from './plan-routes.ts'
import { getPayment, getPaymentSummary, listPayments } from './queries.ts'
import { newPayment, newPaymentOfContract, paymentPage, paymentPatch, paymentSchema, paymentSummary } from './schema.ts'
import { updatePayment } from './update-payment.ts'

const config = { auth: 'session' } as const
const tags = ['payments']

export function addPaymentRoutes(app: App): void {
  addPlanRoutes(app)
  addListRoutes(app, {
    resource: 'payments',
    plural: 'Payments',
    tags,
    kind: paymentKind,
    page: paymentPage,
    list: listPayments,
  })
  app.post(
    '/api/v1/payments',
    { config, schema: { operationId: 'createPayment', tags, body: newPayment, response: { 201: paymentSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createPayment(ctx, body)),
  )
  app.get(
    '/api/v1/payments/:id',
    { config, schema: { operationId: 'getPayment', tags, params: idParam, response: { 200: paymentSchema } } },
    ({ ctx, params }) => getPayment(ctx, params.id),
  )
  app.patch(
    '/api/v1/payments/:id',
    {
      config,
      schema: {
        operationId: 'updatePayment',
        tags,
        params: idParam,
        body: paymentPatch,
        response: { 200: paymentSchema },
      },
    },
    ({ ctx, params, body }) => updatePayment(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/payments/:id',
    {
      config,
      schema: {
        operationId: 'deletePayment',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deletePayment(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
  app.post(
    '/api/v1/contracts/:id/payments',
    {
      config,
      schema: {
        operationId: 'createPaymentOfContract',
        tags,
        params: idParam,
        body: newPaymentOfContract,
        response: { 201: paymentSchema },
      },
    },
    async ({ ctx, params, body }, reply) => reply.code(201).send(await createPaymentOfContract(ctx, params.id, body)),
  )
  app.get(
    '/api/v1/contracts/:id/payment-summary',
    { config, schema: { operationId: 'getPaymentSummary', tags, params: idParam, response: { 200: paymentSummary } } },
    ({ ctx, params }) => getPaymentSummary(ctx, params.id),
  )
}
