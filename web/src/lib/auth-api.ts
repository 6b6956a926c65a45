import { sendRequest } from './send-request.ts'

/** Sign-in and account security under /api/auth. Refusals carry codes such as INVALID_PASSWORD (`errors:auth.…`). */
export const authApi = {
  get: <T>(path: string, signal?: AbortSignal) => call<T>('GET', path, undefined, signal),
  post: <T = unknown>(path: string, body: object = {}) => call<T>('POST', path, body),
}

async function call<T>(method: string, path: string, body?: object, signal?: AbortSignal): Promise<T> {
  const request = new Request(new URL(`/api/auth${path}`, window.location.origin), {
    method,
    headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
    credentials: 'same-origin',
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  })
  const response = await sendRequest(request, { quietUnauthenticated: true })
  return (await response.json()) as T
}
