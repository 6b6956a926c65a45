import { z } from 'zod'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionBody, versionQuery } from '../../platform/records/requests.ts'
import type { HooksByKind } from './hooks.ts'
import { purgeRecord, purgeRecords } from './purge-records.ts'
import { getBinEntry, listBin } from './queries.ts'
import { restoreRecord, restoreRecords } from './restore-records.ts'
import { binDetail, binPage, binQuery, binResults, binSelection, restored } from './schema.ts'

const config = { auth: 'session' } as const
const tags = ['recycle-bin']

export function addRecycleBinRoutes(app: App, { hooks }: { hooks: HooksByKind }): void {
  app.get(
    '/api/v1/recycle-bin',
    { config, schema: { operationId: 'listRecycleBin', tags, querystring: binQuery, response: { 200: binPage } } },
    ({ ctx, query }) => listBin(ctx, query),
  )
  app.get(
    '/api/v1/recycle-bin/:id',
    { config, schema: { operationId: 'getDeletedRecord', tags, params: idParam, response: { 200: binDetail } } },
    ({ ctx, params }) => getBinEntry(ctx, params.id),
  )
  app.post(
    '/api/v1/recycle-bin/:id/restoration',
    {
      config,
      schema: { operationId: 'restoreRecord', tags, params: idParam, body: versionBody, response: { 201: restored } },
    },
    async ({ ctx, params, body }, reply) =>
      reply.code(201).send(await restoreRecord(ctx, hooks, params.id, body.version)),
  )
  app.post(
    '/api/v1/recycle-bin-restorations',
    {
      config,
      schema: { operationId: 'restoreRecords', tags, body: binSelection, response: { 200: binResults } },
    },
    ({ ctx, body }) => restoreRecords(ctx, hooks, body),
  )
  app.delete(
    '/api/v1/recycle-bin/:id',
    {
      config,
      schema: {
        operationId: 'purgeRecord',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await purgeRecord(ctx, hooks, params.id, query.version)
      return reply.code(204).send()
    },
  )
  app.post(
    '/api/v1/recycle-bin-purges',
    { config, schema: { operationId: 'purgeRecords', tags, body: binSelection, response: { 200: binResults } } },
    ({ ctx, body }) => purgeRecords(ctx, hooks, body),
  )
}
