import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { FileStore } from '../../platform/files/file-store.ts'
import { validationFailed } from '../../platform/errors.ts'
import { fieldErrorsOf } from '../../platform/http/field-errors.ts'
import type { App } from '../../platform/http/server.ts'
import { receiveFile, takesUpload, uploadBody, uploadConsumes, withUploads } from '../../platform/http/uploads.ts'
import { idParam } from '../../platform/records/requests.ts'
import { localeOf } from '../fields/index.ts'
import { dispositionOf } from '../files/index.ts'
import { cancelImport } from './cancel-import.ts'
import { deleteImport } from './delete-import.ts'
import { changeFormat, changeMapping } from './change-mapping.ts'
import { createImport } from './create-import.ts'
import { readChanges } from './read-changes.ts'
import { getImport, listChanges, listFailures, listImports } from './queries.ts'
import { limits } from './reading/table.ts'
import { resolveReferences } from './resolve-references.ts'
import {
  changePage,
  failurePage,
  failureQuery,
  formatChange,
  importListQuery,
  importPage,
  importSchema,
  localeQuery,
  mappingChange,
  newImportQuery,
  resolutionChange,
  startBody,
  undoBody,
} from './schema.ts'
import { startImport } from './start-import.ts'
import { startUndo } from './undo/start-undo.ts'
import { writeErrorFile } from './write-error-file.ts'

const config = { auth: 'session' } as const
const tags = ['imports']
const answer = { params: idParam, response: { 200: importSchema } }
const accepted = { params: idParam, body: startBody, response: { 202: importSchema } }

export function addImportRoutes(app: App, { files }: { files: FileStore }): void {
  withUploads(app, (scope) =>
    scope.post(
      '/api/v1/imports',
      {
        config: { auth: 'session', takesLargeFiles: true, rateLimit: { groupId: 'imports', max: 60 } },
        schema: {
          operationId: 'createImport',
          tags,
          consumes: uploadConsumes,
          querystring: newImportQuery,
          body: uploadBody,
          response: { 201: importSchema },
        },
        ...takesUpload,
      },
      async (request, reply) => {
        const { kind } = readQuery(request.query)
        return reply
          .code(201)
          .send(await createImport(request.ctx, files, { ...(await receiveFile(request, limits.fileBytes)), kind }))
      },
    ),
  )
  app.get(
    '/api/v1/imports',
    {
      config,
      schema: { operationId: 'listImports', tags, querystring: importListQuery, response: { 200: importPage } },
    },
    ({ ctx, query }) => listImports(ctx, query),
  )
  app.get('/api/v1/imports/:id', { config, schema: { operationId: 'getImport', tags, ...answer } }, ({ ctx, params }) =>
    getImport(ctx, params.id),
  )
  app.put(
    '/api/v1/imports/:id/format',
    { config, schema: { operationId: 'changeImportFormat', tags, body: formatChange, ...answer } },
    ({ ctx, params, body }) => changeFormat(ctx, files, params.id, body),
  )
  app.put(
    '/api/v1/imports/:id/mapping',
    { config, schema: { operationId: 'changeImportMapping', tags, body: mappingChange, ...answer } },
    ({ ctx, params, body }) => changeMapping(ctx, files, params.id, body),
  )
  app.put(
    '/api/v1/imports/:id/resolutions',
    { config, schema: { operationId: 'resolveImportReferences', tags, body: resolutionChange, ...answer } },
    ({ ctx, params, body }) => resolveReferences(ctx, params.id, body),
  )
  app.post(
    '/api/v1/imports/:id/dry-run',
    { config, schema: { operationId: 'checkImport', tags, ...accepted } },
    async ({ ctx, params, body }, reply) =>
      reply.code(202).send(await startImport(ctx, params.id, body.version, 'check')),
  )
  app.post(
    '/api/v1/imports/:id/run',
    { config, schema: { operationId: 'runImport', tags, ...accepted } },
    async ({ ctx, params, body }, reply) =>
      reply.code(202).send(await startImport(ctx, params.id, body.version, 'run')),
  )
  app.post(
    '/api/v1/imports/:id/undo',
    { config, schema: { operationId: 'undoImport', tags, ...accepted, body: undoBody } },
    async ({ ctx, params, body }, reply) => reply.code(202).send(await startUndo(ctx, params.id, body)),
  )
  app.post(
    '/api/v1/imports/:id/cancellation',
    { config, schema: { operationId: 'cancelImport', tags, ...answer } },
    ({ ctx, params }) => cancelImport(ctx, params.id),
  )
  app.delete(
    '/api/v1/imports/:id',
    { config, schema: { operationId: 'deleteImport', tags, params: idParam, response: { 204: z.undefined() } } },
    async ({ ctx, params }, reply) => {
      await deleteImport(ctx, files, params.id)
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/v1/imports/:id/failures',
    {
      config,
      schema: {
        operationId: 'listImportFailures',
        tags,
        params: idParam,
        querystring: failureQuery,
        response: { 200: failurePage },
      },
    },
    ({ ctx, params, query }) => listFailures(ctx, params.id, query),
  )
  app.get(
    '/api/v1/imports/:id/changes',
    {
      config,
      schema: {
        operationId: 'listImportChanges',
        tags,
        params: idParam,
        querystring: failureQuery,
        response: { 200: changePage },
      },
    },
    ({ ctx, params, query }) => listChanges(ctx, params.id, query),
  )
  const answersFile = {
    params: idParam,
    querystring: localeQuery,
    produces: ['text/csv'],
    response: { 200: z.any().meta({ type: 'string', format: 'binary' }) },
  }
  app.get(
    '/api/v1/imports/:id/changes/file',
    { config, schema: { operationId: 'readImportChanges', tags, ...answersFile } },
    async ({ ctx, params, query }, reply) =>
      sendFile(reply, await readChanges(ctx, params.id, query.locale ?? localeOf(ctx.organization.locale))),
  )
  app.get(
    '/api/v1/imports/:id/errors',
    { config, schema: { operationId: 'readImportErrors', tags, ...answersFile } },
    async ({ ctx, params, query }, reply) =>
      sendFile(reply, await writeErrorFile(ctx, files, params.id, query.locale ?? localeOf(ctx.organization.locale))),
  )
}

function sendFile(reply: FastifyReply, { name, content }: { name: string; content: Readable }) {
  return reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', dispositionOf(name, 'text/csv'))
    .header('cache-control', 'private, no-store')
    .send(content)
}

/** Upload routes have no validator of their own. */
function readQuery(given: unknown): z.infer<typeof newImportQuery> {
  const read = newImportQuery.safeParse(given)
  if (!read.success) throw validationFailed(fieldErrorsOf(read.error, given))
  return read.data
}
