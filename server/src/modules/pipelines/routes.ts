import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { createPipeline } from './create-pipeline.ts'
import { deletePipeline } from './delete-pipeline.ts'
import { pipelineKind } from './fields.ts'
import { getPipeline, listLossReasons, listPipelines } from './queries.ts'
import { replaceLossReasons } from './replace-loss-reasons.ts'
import {
  lossReasonList,
  lossReasonsSchema,
  newPipeline,
  pipelinePage,
  pipelinePatch,
  pipelineSchema,
} from './schema.ts'
import { updatePipeline } from './update-pipeline.ts'

const config = { auth: 'session' } as const
const tags = ['pipelines']

export function addPipelineRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'pipelines',
    plural: 'Pipelines',
    tags,
    kind: pipelineKind,
    page: pipelinePage,
    list: listPipelines,
  })
  app.post(
    '/api/v1/pipelines',
    { config, schema: { operationId: 'createPipeline', tags, body: newPipeline, response: { 201: pipelineSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createPipeline(ctx, body)),
  )
  app.get(
    '/api/v1/pipelines/:id',
    { config, schema: { operationId: 'getPipeline', tags, params: idParam, response: { 200: pipelineSchema } } },
    ({ ctx, params }) => getPipeline(ctx, params.id),
  )
  app.patch(
    '/api/v1/pipelines/:id',
    {
      config,
      schema: {
        operationId: 'updatePipeline',
        tags,
        params: idParam,
        body: pipelinePatch,
        response: { 200: pipelineSchema },
      },
    },
    ({ ctx, params, body }) => updatePipeline(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/pipelines/:id',
    {
      config,
      schema: {
        operationId: 'deletePipeline',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deletePipeline(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/v1/loss-reasons',
    { config, schema: { operationId: 'listLossReasons', tags, response: { 200: lossReasonsSchema } } },
    ({ ctx }) => listLossReasons(ctx),
  )
  app.put(
    '/api/v1/loss-reasons',
    {
      config,
      schema: { operationId: 'replaceLossReasons', tags, body: lossReasonList, response: { 200: lossReasonsSchema } },
    },
    ({ ctx, body }) => replaceLossReasons(ctx, body),
  )
}
