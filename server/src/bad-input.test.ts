import { describe, expect, it } from 'vitest'
import { type Operation, operationsOf, sampleOf, sampleQuery, type Schema } from './testing/operations.ts'
import { useTestApp } from './testing/test-app.ts'
import type { TestClient } from './testing/test-client.ts'
import { newId } from './platform/id.ts'

const testApp = useTestApp({ caches: true })

const wrongValues: unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  'x'.repeat(30_000),
  '💣 Ω≈ç√ ‮ ﷽',
  "'; DROP TABLE customers; --",
  '\\u0000',
  '0000-00-00',
  '99999999999999999999.99',
  [],
  [[]],
  {},
  { a: 1 },
  [{}],
  [null],
]

function fillIds(path: string, id = newId()): string {
  return path.replaceAll(/\{\w+\}/g, id)
}

/** Each property of the body in turn replaced by each wrong value. */
function* wrongBodies(schema: Schema): Generator<unknown> {
  yield* [null, [], 'x', 1, {}]
  const properties = schema.properties ?? schema.anyOf?.[0]?.properties ?? {}
  const good = sampleOf(schema) as Record<string, unknown>
  for (const key of Object.keys(properties)) for (const value of wrongValues) yield { ...good, [key]: value }
}

async function expectRefused(client: TestClient, operation: Operation, path: string, body: unknown) {
  const response = await client.send(operation.method, path, body as object)
  if (response.status >= 500)
    throw new Error(
      `${operation.operationId} answered ${response.status} to ${JSON.stringify(body).slice(0, 300)}: ${JSON.stringify(response.body)}`,
    )
  if (response.status >= 400)
    expect(response.body).toMatchObject({
      status: response.status,
      code: expect.any(String),
      requestId: expect.any(String),
      fields: expect.any(Array),
    })
}

describe('bad input', () => {
  it('never gets a 500 from any operation, whatever the type of any field of its body', async () => {
    const { admin } = await testApp.organization()
    const operations = operationsOf(testApp.app).filter(
      (operation) => operation.body && operation.operationId !== 'setUp',
    )
    expect(operations.length).toBeGreaterThan(2)
    for (const operation of operations) {
      const path = fillIds(operation.path) + sampleQuery(operation)
      for (const body of wrongBodies(operation.body!)) await expectRefused(admin, operation, path, body)
    }
  }, 240_000)

  it('never gets a 500 from any operation, whatever stands in its path and query', async () => {
    const { admin } = await testApp.organization()
    const operations = operationsOf(testApp.app)
    for (const operation of operations) {
      for (const id of ['x', '%00', '%FF', newId().toUpperCase(), '-1', `${newId()}'`, 'a'.repeat(190)]) {
        await expectRefused(
          admin,
          operation,
          fillIds(operation.path, id) + sampleQuery(operation),
          operation.body && sampleOf(operation.body),
        )
      }
      for (const { name } of operation.query) {
        for (const value of [
          '',
          'x',
          '-1',
          '%00',
          '{"and":{}}',
          '{"field":"name","op":"contains","value":"\\u0000"}',
          '[',
          'x'.repeat(2_000),
          '2026-13-45',
          newId(),
        ]) {
          await expectRefused(
            admin,
            operation,
            `${fillIds(operation.path)}?${name}=${value.startsWith('%') ? value : encodeURIComponent(value)}`,
            operation.body && sampleOf(operation.body),
          )
        }
      }
    }
  }, 240_000)

  it('is refused clearly when the body is no JSON, no UTF-8, has NUL in it, or is too large', async () => {
    const { admin } = await testApp.organization()
    const send = (payload: string | Buffer, contentType = 'application/json') =>
      testApp.app.inject({
        method: 'POST',
        url: '/api/v1/customers',
        payload,
        headers: { cookie: admin.cookie, 'content-type': contentType },
      })
    const answers = [
      [await send('{"name":'), 400, 'malformed_json'],
      [await send(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, 'malformed_json'],
      [await send('{"name":"a\\u0000b"}'), 400, 'validation_failed'],
      [await send('{"name":"\\ud800"}'), 400, 'validation_failed'],
      [await send('{"name":"a","name":"b"}'), 400, 'validation_failed'],
      [await send('{"name":"a","__proto__":{}}'), 400, 'validation_failed'],
      [await send(`{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`), 400, 'malformed_json'],
      [await send('{"name":"a","annualRevenue":1e400}'), 400, 'validation_failed'],
      [await send('<name/>', 'text/xml'), 415, 'unsupported_media_type'],
      [await send(JSON.stringify({ name: 'x'.repeat(10_000_000) })), 413, 'payload_too_large'],
      [await send(''), 400, 'validation_failed'],
    ] as const
    expect(answers.map(([response]) => [response.statusCode, response.json().code])).toEqual(
      answers.map(([, status, code]) => [status, code]),
    )
    expect((await admin.get('/customers')).body.total.value).toBe(0)
  })

  it('answers 404 with a problem document at an unknown address and 401 without a session', async () => {
    const unknown = await testApp.app.inject({ method: 'GET', url: '/api/v1/nothing' })
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, 'not_found'])
    for (const operation of operationsOf(testApp.app).filter((candidate) => !candidate.isPublic)) {
      const response = await testApp.app.inject({
        method: operation.method,
        url: `/api/v1${fillIds(operation.path)}`,
        ...(operation.body ? { payload: sampleOf(operation.body) as object } : {}),
      })
      expect([operation.operationId, response.statusCode]).toEqual([operation.operationId, 401])
    }
  })
})
