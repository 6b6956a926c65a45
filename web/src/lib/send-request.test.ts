import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from './api-error.ts'
import { onUnauthenticated, sendRequest } from './send-request.ts'

const fetchMock = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', fetchMock)
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  fetchMock.mockReset()
})

function post(headers: Record<string, string> = { 'idempotency-key': 'key-1' }): Request {
  return new Request('http://localhost/api/v1/customers', { method: 'POST', headers, body: '{}' })
}

function problem(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } })
}

async function failureOf(sent: Promise<unknown>): Promise<ApiError> {
  const outcome = sent.then(
    () => undefined,
    (error: unknown) => error,
  )
  await vi.runAllTimersAsync()
  const error = await outcome
  expect(error).toBeInstanceOf(ApiError)
  return error as ApiError
}

test('a lost POST is sent again with the same key', async () => {
  fetchMock
    .mockRejectedValueOnce(new TypeError('Failed to fetch'))
    .mockResolvedValueOnce(new Response('{}', { status: 201 }))
  const sent = sendRequest(post())
  await vi.runAllTimersAsync()
  expect((await sent).status).toBe(201)
  expect(fetchMock.mock.calls.map(([request]) => (request as Request).headers.get('idempotency-key'))).toEqual([
    'key-1',
    'key-1',
  ])
})

test('a PATCH, which carries no key, is never repeated', async () => {
  fetchMock.mockRejectedValue(new TypeError('Failed to fetch'))
  const error = await failureOf(sendRequest(new Request('http://localhost/x', { method: 'PATCH', body: '{}' })))
  expect([error.code, error.status, fetchMock.mock.calls.length]).toEqual(['unreachable', 0, 1])
})

test('a refusal is final and keeps every field error, the request id and the current record', async () => {
  fetchMock.mockResolvedValue(
    problem(409, {
      code: 'stale_version',
      requestId: 'r-1',
      fields: [{ path: 'name', code: 'required' }],
      current: { version: 3 },
    }),
  )
  const error = await failureOf(sendRequest(post()))
  expect(fetchMock).toHaveBeenCalledOnce()
  expect(error).toMatchObject({
    status: 409,
    code: 'stale_version',
    requestId: 'r-1',
    fields: [{ path: 'name', code: 'required', params: {} }],
    current: { version: 3 },
  })
})

test("a proxy's HTML page becomes the code of its status", async () => {
  fetchMock.mockImplementation(() => Promise.resolve(new Response('<html>', { status: 502 })))
  expect((await failureOf(sendRequest(post()))).code).toBe('unavailable')
})

test('without a connection the error says so', async () => {
  vi.stubGlobal('navigator', { onLine: false })
  fetchMock.mockRejectedValue(new TypeError('Failed to fetch'))
  expect((await failureOf(sendRequest(post({})))).code).toBe('offline')
})

test('an ended session is announced, a wrong password is not', async () => {
  const listener = vi.fn<() => void>()
  const stop = onUnauthenticated(listener)
  fetchMock.mockImplementation(() => Promise.resolve(problem(401, { code: 'unauthenticated' })))
  await failureOf(sendRequest(post({}), { quietUnauthenticated: true }))
  expect(listener).not.toHaveBeenCalled()
  await failureOf(sendRequest(post({})))
  expect(listener).toHaveBeenCalledOnce()
  stop()
})
