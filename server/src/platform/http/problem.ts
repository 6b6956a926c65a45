import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { AppError, type FieldError } from '../errors.ts'
import type { RecordKinds } from '../records/kind.ts'
import { shows } from '../records/restrict.ts'
import { databaseProblem } from './database-problem.ts'

export const problemFields = z.array(
  z.object({ path: z.string(), code: z.string(), params: z.record(z.string(), z.unknown()).optional() }),
)

/** RFC 9457; the client translates `code` and the codes in `fields`. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    fields: problemFields,
    current: z.unknown().optional(),
    right: z.string().optional(),
    limit: z
      .object({ policy: z.string(), quota: z.int(), windowSeconds: z.int(), retryAfterSeconds: z.int() })
      .optional(),
  })
  .meta({ id: 'Problem' })

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Timeout',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Unprocessable',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
  507: 'Storage full',
}

/** Every error leaves through here; what is not meant for the client is logged under the request id and told as `internal`. */
export function sendProblem(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toAppError(error, request)
  const { detail, fields } = seenBy(request, problem)
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed')
  if (problem.status === 503) reply.header('retry-after', '1')
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="Fairway"')
  reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({
      type: `urn:fairway:problem:${problem.code}`,
      title: titles[problem.status] ?? 'Error',
      status: problem.status,
      code: problem.code,
      detail,
      requestId: request.id,
      fields,
      ...(problem.current === undefined ? {} : { current: problem.current }),
      ...(problem.right === undefined ? {} : { right: problem.right }),
      ...(problem.limit === undefined ? {} : { limit: problem.limit }),
    })
}

/** Limits and the like are not told to those who may not see the fields that they come from. */
function seenBy(request: FastifyRequest, { message, fields }: AppError): { detail: string; fields: FieldError[] } {
  const kinds = request.ctx?.kinds
  const detail =
    kinds && fields.some((error) => isSecret(kinds, error))
      ? 'Refused because of a value that you cannot see.'
      : message
  return { detail, fields: toldFields(kinds, fields) }
}

/** Field errors as somebody may read them, given the kinds as they know them. */
export function toldFields(kinds: RecordKinds | undefined, fields: readonly FieldError[]): FieldError[] {
  return fields.map((error) => {
    const { tells: _, params, ...told } = error
    return { ...told, ...(params && !(kinds && isSecret(kinds, error)) ? { params } : {}) }
  })
}

function isSecret(kinds: RecordKinds, { tells = [] }: FieldError): boolean {
  return tells.some((told) => {
    const [kind = '', key = ''] = told.split('.')
    const known = kinds.get(kind)
    return known !== undefined && known.limited.length > 0 && !shows(known, key)
  })
}

function toAppError(error: FastifyError | Error, request: FastifyRequest): AppError {
  if (error instanceof AppError) return withheldFromKey(error, request) ?? error
  const database = databaseProblem(error)
  if (database) return database
  const { statusCode = 500, code } = error as FastifyError
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413)
    return new AppError(413, 'payload_too_large', 'The body is larger than this route takes.')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415)
    return new AppError(415, 'unsupported_media_type', 'Send application/json.')
  if (statusCode === 429) return new AppError(429, 'rate_limited', error.message)
  if (statusCode === 404) return new AppError(404, 'not_found', 'There is nothing at this address.')
  if (statusCode >= 400 && statusCode < 500) return new AppError(statusCode, 'bad_request', error.message)
  return new AppError(500, 'internal', `Something went wrong on our side; quote the request id ${request.id}.`)
}

/** Whoever wrote the program can mend this themselves with another key; of any other 403 an administrator has to think. */
function withheldFromKey({ right }: AppError, request: FastifyRequest): AppError | undefined {
  if (right === undefined || !request.ctx?.actor.apiKey?.withheld.has(right)) return undefined
  const detail = `This API key was not given the right ${right}, which its owner has; use a key with it.`
  return new AppError(403, 'key_lacks_right', detail, { right })
}
