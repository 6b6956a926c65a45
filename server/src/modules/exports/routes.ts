import { z } from 'zod'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { App } from '../../platform/http/server.ts'
import { listQuery } from '../../platform/records/list.ts'
import { idParam } from '../../platform/records/requests.ts'
import { dispositionOf } from '../files/index.ts'
import { cancelExport } from './cancel-export.ts'
import { createExport } from './create-export.ts'
import { decideExport } from './decide-export.ts'
import { getExport, listExports } from './queries.ts'
import { readFile } from './read-file.ts'
import { decision, exportPage, exportSchema, newExport } from './schema.ts'

const config = { auth: 'session' } as const
const tags = ['exports']
const answer = { params: idParam, response: { 200: exportSchema } }

export function addExportRoutes(app: App, { files }: { files: FileStore }): void {
  app.post(
    '/api/v1/exports',
    {
      config: { auth: 'session', rateLimit: { groupId: 'exports', max: 60 } },
      schema: { operationId: 'createExport', tags, body: newExport, response: { 201: exportSchema } },
    },
    async ({ ctx, body }, reply) => reply.code(201).send(await createExport(ctx, body)),
  )
  app.get(
    '/api/v1/exports',
    { config, schema: { operationId: 'listExports', tags, querystring: listQuery, response: { 200: exportPage } } },
    ({ ctx, query }) => listExports(ctx, query),
  )
  app.get('/api/v1/exports/:id', { config, schema: { operationId: 'getExport', tags, ...answer } }, ({ ctx, params }) =>
    getExport(ctx, params.id),
  )
  app.post(
    '/api/v1/exports/:id/decision',
    { config, schema: { operationId: 'decideExport', tags, body: decision, ...answer } },
    ({ ctx, params, body }) => decideExport(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/exports/:id',
    { config, schema: { operationId: 'cancelExport', tags, params: idParam, response: { 204: z.undefined() } } },
    async ({ ctx, params }, reply) => {
      await cancelExport(ctx, files, params.id)
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/v1/exports/:id/file',
    {
      config,
      schema: {
        operationId: 'readExportFile',
        tags,
        params: idParam,
        produces: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
        response: { 200: z.any().meta({ type: 'string', format: 'binary' }) },
      },
    },
    async ({ ctx, params }, reply) => {
      const { name, type, content } = await readFile(ctx, files, params.id)
      return reply
        .header('content-type', type)
        .header('content-disposition', dispositionOf(name, type))
        .header('cache-control', 'private, no-store')
        .send(content)
    },
  )
}
