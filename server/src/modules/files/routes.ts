import { z } from 'zod'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { App } from '../../platform/http/server.ts'
import { receiveFile, takesUpload, uploadBody, uploadConsumes, withUploads } from '../../platform/http/uploads.ts'
import { idParam } from '../../platform/records/requests.ts'
import { dispositionOf } from './disposition.ts'
import { readFile } from './read-file.ts'
import { fileSchema, maxFileSize } from './schema.ts'
import { uploadFile } from './upload-file.ts'

const tags = ['files']

export function addFileRoutes(app: App, deps: { files: FileStore }): void {
  withUploads(app, (scope) =>
    scope.post(
      '/api/v1/files',
      {
        config: { auth: 'session', rateLimit: { groupId: 'uploads', max: 120 } },
        schema: {
          operationId: 'uploadFile',
          tags,
          consumes: uploadConsumes,
          body: uploadBody,
          response: { 201: fileSchema },
        },
        ...takesUpload,
      },
      async (request, reply) =>
        reply.code(201).send(await uploadFile(request.ctx, deps.files, await receiveFile(request, maxFileSize))),
    ),
  )
  app.get(
    '/api/v1/files/:id/content',
    {
      config: { auth: 'session' },
      schema: {
        operationId: 'readFile',
        tags,
        params: idParam,
        produces: ['application/octet-stream'],
        response: { 200: z.any().meta({ type: 'string', format: 'binary' }) },
      },
    },
    async ({ ctx, params }, reply) => {
      const { file, content } = await readFile(ctx, deps.files, params.id)
      return reply
        .header('content-type', file.content_type)
        .header('content-length', file.size)
        .header('content-disposition', dispositionOf(file.name, file.content_type))
        .header('cache-control', 'private, no-cache')
        .send(content)
    },
  )
}
