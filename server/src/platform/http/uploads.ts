import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { AppError, validationFailed } from '../errors.ts'
import type { App } from './server.ts'

/** A file on its way in. `name` has no path; `type` is what the sender says, which proves nothing. */
export interface Upload {
  name: string
  type: string
  content: AsyncIterable<Buffer>
}

/** Describes the body of an upload route in the API documentation. */
export const uploadBody = z.object({ file: z.any().meta({ type: 'string', format: 'binary' }) })

/** To spread into an upload route's options: its body is read by `receiveFile`, not checked against the schema. */
export const takesUpload = { validatorCompiler: () => (value: unknown) => ({ value }) }
export const uploadConsumes = ['multipart/form-data'] as const

/** Only the routes added in `addRoutes` take multipart/form-data. */
export function withUploads(app: App, addRoutes: (scope: App) => void): void {
  app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false })
    addRoutes(scope as unknown as App)
  })
}

/** The one file of a multipart request, to be read at most up to `maxBytes`. Throws unsupported_media_type and validation_failed. */
export async function receiveFile(request: FastifyRequest, maxBytes: number): Promise<Upload> {
  if (!request.isMultipart())
    throw new AppError(415, 'unsupported_media_type', 'Send multipart/form-data with the file in the part "file".')
  // One byte more than allowed: whoever counts can tell a file of just the right size from a larger one.
  const limits = { fileSize: maxBytes + 1, files: 1, fields: 10, fieldSize: 1_000 }
  const part = await request.file({ limits }).catch(refuseMalformed)
  if (part?.fieldname !== 'file') throw validationFailed([{ path: 'file', code: 'required' }])
  const name = nameOf(part.filename)
  const fault = faultOfName(name)
  if (fault) throw validationFailed([{ path: 'file.name', ...fault }])
  return { name, type: part.mimetype, content: readWhole(part.file) }
}

/** Without its path. A browser writes a quotation mark as %22, because the name stands in quotation marks. */
function nameOf(filename = ''): string {
  return filename.split(/[/\\]/).at(-1)!.trim().replaceAll('%22', '"')
}

function faultOfName(name: string): { code: string; params?: { max: number } } | undefined {
  if (name === '') return { code: 'required' }
  if (name.length > 255) return { code: 'too_long', params: { max: 255 } }
  return /[\u0000-\u001f\u007f]/.test(name) || !name.isWellFormed() ? { code: 'invalid_encoding' } : undefined
}

async function* readWhole(file: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  try {
    yield* file
  } catch (error) {
    refuseMalformed(error)
  }
}

/** The form parser's own errors say nothing of whose fault it is: a form that breaks off is the sender's. */
function refuseMalformed(error: unknown): never {
  if (error instanceof AppError || (error as { statusCode?: number }).statusCode) throw error
  throw new AppError(400, 'bad_request', 'The multipart body is malformed or breaks off.')
}
