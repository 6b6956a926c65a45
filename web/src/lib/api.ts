import { uuidv7 } from 'uuidv7'
import { nestOwn, spreadOwn } from './own-values.ts'
import { sendRequest } from './send-request.ts'
import { sendUpload, type UploadRequest } from './send-upload.ts'

type QueryValue = string | number | boolean | null | undefined

export interface CallOptions {
  /** Null, undefined and empty values are left out. */
  query?: Record<string, QueryValue>
  signal?: AbortSignal
  timeoutMs?: number
}

export interface PostOptions extends CallOptions {
  /** The Idempotency-Key of the user's action (see action-key.ts). Without it the call gets its own. */
  actionKey?: string
}

const prefix = '/api/v1'
const uploadTimeoutMs = 300_000
const largeUploadTimeoutMs = 3_600_000

/**
 * The API under /api/v1. Paths start with a slash and name the resource: `api.get<Customer>('/customers/' + id)`.
 * Each call resolves with the parsed body (undefined for 204) or throws an ApiError.
 */
export const api = {
  get: <T>(path: string, options: CallOptions = {}) => call<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options: PostOptions = {}) => call<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options: CallOptions = {}) => call<T>('PUT', path, body, options),
  patch: <T>(path: string, body?: unknown, options: CallOptions = {}) => call<T>('PATCH', path, body, options),
  delete: <T = undefined>(path: string, options: CallOptions = {}) => call<T>('DELETE', path, undefined, options),
  upload: <T>(path: string, form: FormData, options: PostOptions = {}) =>
    call<T>('POST', path, form, { timeoutMs: uploadTimeoutMs, ...options }),
  /** The same for a file that may be large: it is sent once, and tells how far it has got. */
  uploadLarge: async <T>(path: string, form: FormData, options: PostOptions & Pick<UploadRequest, 'onProgress'>) => {
    const headers = new Headers({ accept: 'application/json', 'idempotency-key': options.actionKey ?? uuidv7() })
    const url = apiUrl(path, options.query)
    const { onProgress, timeoutMs = largeUploadTimeoutMs } = options
    const response = await sendUpload({ url, headers, form, onProgress, timeoutMs })
    return spreadOwn((await response.json()) as T)
  },
}

async function call<T>(method: string, path: string, body: unknown, options: PostOptions): Promise<T> {
  const headers = new Headers({ accept: 'application/json' })
  if (method === 'POST') headers.set('idempotency-key', options.actionKey ?? uuidv7())
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers.set('content-type', 'application/json')
  const request = new Request(apiUrl(path, options.query), {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(nestOwn(body)) }),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  const response = await sendRequest(request, { timeoutMs: options.timeoutMs })
  return spreadOwn((response.status === 204 ? undefined : await response.json()) as T)
}

/** The address of a resource, for links and downloads as well as for calls. */
export function apiUrl(path: string, query: Record<string, QueryValue> = {}): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(key, String(value))
  }
  const text = search.toString()
  return new URL(prefix + path + (text ? `?${text}` : ''), window.location.origin).toString()
}
