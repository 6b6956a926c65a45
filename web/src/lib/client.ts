import createClient from 'openapi-fetch'
import { uuidv7 } from 'uuidv7'
import type { operations, paths } from './api.gen.ts'
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

/** The body of an operation's answer by its operationId: `Answer<'getUser'>`. */
export type Answer<O extends keyof operations, S extends number = 200> = operations[O] extends {
  responses: Record<S, { content: { 'application/json': infer Body } }>
}
  ? Body
  : never

/** The header of a POST that belongs to one user action (see action-key.ts). */
export function keyed(actionKey: string): { headers: { 'idempotency-key': string } } {
  return { headers: { 'idempotency-key': actionKey } }
}

/** Parameters of a route with one record in its path. */
export function ofRecord(id: string): { params: { path: { id: string } } } {
  return { params: { path: { id } } }
}

/** The same, for deletions, which name the version that the person has seen. */
export function ofVersion(record: { id: string; version: number }): {
  params: { path: { id: string }; query: { version: number } }
} {
  return { params: { path: { id: record.id }, query: { version: record.version } } }
}
