import { spreadOwn } from './own-values.ts'

/** One refused field. `path` uses dots and indexes: `lines.0.quantity`. */
export interface FieldError {
  path: string
  code: string
  params: Record<string, unknown>
}

/** Codes that never come from the server: the request did not get there, or no answer came back. */
type ConnectionCode = 'offline' | 'timeout' | 'unreachable'

interface ApiErrorInput {
  status: number
  code: string
  fields?: FieldError[]
  requestId?: string | undefined
  current?: unknown
  retryAfterSeconds?: number | undefined
}

/** Every failed call ends as one of these. `status` is 0 when there was no answer. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly fields: FieldError[]
  readonly requestId: string | undefined
  /** The record as it is now, on `stale_version`. */
  readonly current: unknown
  readonly retryAfterSeconds: number | undefined

  constructor(input: ApiErrorInput) {
    super(`${input.status} ${input.code}`)
    this.name = 'ApiError'
    this.status = input.status
    this.code = input.code
    this.fields = input.fields ?? []
    this.requestId = input.requestId
    this.current = input.current
    this.retryAfterSeconds = input.retryAfterSeconds
  }

  /** Worth sending again unchanged: nobody refused it. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504
  }
}

export function isApiError(error: unknown, code?: string): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.code === code)
}

/** A fetch rejection as an ApiError. A cancelled call stays an AbortError, which callers ignore. */
export function connectionError(cause: unknown): unknown {
  if (cause instanceof DOMException && cause.name === 'AbortError') return cause
  let code: ConnectionCode = 'unreachable'
  if (cause instanceof DOMException && cause.name === 'TimeoutError') code = 'timeout'
  else if (!navigator.onLine) code = 'offline'
  return new ApiError({ status: 0, code })
}

const codeByStatus: Record<number, string> = {
  400: 'validation_failed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  429: 'rate_limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
  507: 'storage_full',
}

/** Reads problem+json; an answer of another shape (a proxy's HTML page) gets the code of its status. */
export async function readApiError(response: Response): Promise<ApiError> {
  const body = await readBody(response)
  const retryAfter = Number(response.headers.get('retry-after'))
  return new ApiError({
    status: response.status,
    code: typeof body['code'] === 'string' ? body['code'] : (codeByStatus[response.status] ?? 'internal'),
    fields: Array.isArray(body['fields']) ? body['fields'].map(readFieldError) : [],
    requestId:
      typeof body['requestId'] === 'string' ? body['requestId'] : (response.headers.get('x-request-id') ?? undefined),
    current: spreadOwn(body['current']),
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  })
}

async function readBody(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function readFieldError(value: unknown): FieldError {
  const field = (typeof value === 'object' && value !== null ? value : {}) as Partial<FieldError>
  return { path: field.path ?? '', code: field.code ?? 'invalid', params: field.params ?? {} }
}
