import createClient from 'openapi-fetch'
import { uuidv7 } from 'uuidv7'
import type { paths } from './api.gen.ts'
import { sendRequest } from './send-request.ts'

/**
 * The API typed route by route from openapi.json: `await answer(client.GET('/api/v1/session'))`.
 * Code that works on any kind of record uses `api` (api.ts) instead, whose paths are put together at run time.
 */
export const client = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => sendRequest(request),
})

client.use({
  onRequest({ request }) {
    if (request.method === 'POST' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', uuidv7())
  },
})

/** The body of an answer. Refusals have already been thrown as ApiError by then. */
export async function answer<T>(call: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data } = await call
  return data as T
}
