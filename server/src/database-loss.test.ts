import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from './app.ts'
import { createDatabase, type Database } from './platform/db/pool.ts'
import type { App } from './platform/http/server.ts'
import { type DatabaseProxy, proxyDatabase } from './platform/testing/database-proxy.ts'
import { testSecret, useTestApp } from './testing/test-app.ts'
import type { TestOrganization } from './testing/test-organization.ts'

const direct = useTestApp()
let proxy: DatabaseProxy
let db: Database
let app: App
let organization: TestOrganization

beforeAll(async () => {
  const { appUrl } = direct.database
  proxy = await proxyDatabase(appUrl)
  db = createDatabase({ appUrl: proxy.through(appUrl) })
  app = await createApp({
    db,
    secret: testSecret,
    baseUrl: 'http://localhost:3000',
    listenUrl: proxy.through(appUrl),
    dataDir: direct.dataDir,
    server: {
      logger: { level: 'silent' },
      checksResponses: true,
      trustProxy: false,
      quotas: { person: 1_000_000, key: 1_000_000 },
    },
  })
  await app.ready()
  organization = await direct.organization()
})
afterAll(async () => {
  await app?.close()
  await db?.close()
  await proxy?.close()
})
beforeEach(() => proxy.restore())

const send = (method: 'GET' | 'POST', url: string, payload?: object) =>
  app.inject({ method, url, headers: { cookie: organization.admin.cookie }, ...(payload ? { payload } : {}) })
const unavailable = expect.objectContaining({ status: 503, code: 'unavailable', requestId: expect.any(String) })

/** Not before the pool has noticed: a connection that it takes for alive fails the first request after the return. */
async function loseDatabase(): Promise<void> {
  await proxy.cut()
  await vi.waitUntil(() => db.pool.totalCount === 0, { timeout: 10_000 })
}

describe('without its database', () => {
  it.each([
    ['a read', 'GET', '/api/v1/customers', undefined],
    ['a write', 'POST', '/api/v1/customers', { name: '华为' }],
    ['a session', 'GET', '/api/v1/session', undefined],
    ['a set-up', 'GET', '/api/v1/set-up', undefined],
    ['a sign-in', 'POST', '/api/auth/sign-in/email', { email: 'a@example.com', password: 'long-enough' }],
    ['a look at the session', 'GET', '/api/auth/get-session', undefined],
    ['a forgotten password', 'POST', '/api/auth/request-password-reset', { email: 'a@example.com' }],
  ] as const)('%s is told to come again, and is served when it does', async (_what, method, url, payload) => {
    await loseDatabase()
    const refused = await send(method, url, payload)
    expect(refused.json()).toEqual(unavailable)
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '1'])
    await proxy.restore()
    expect((await send(method, url, payload)).statusCode).toBeLessThan(500)
  })

  it('the process is alive, but not ready', async () => {
    await loseDatabase()
    expect((await send('GET', '/healthz')).statusCode).toBe(200)
    expect((await send('GET', '/readyz')).statusCode).toBe(503)
    await proxy.restore()
    expect((await send('GET', '/readyz')).statusCode).toBe(200)
  })
})

it('a write whose connection is lost half-way is told to come again and has left nothing', async () => {
  const { admin } = organization
  const { id, version } = (await admin.post('/customers', { name: '原名' })).body
  const holding = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const holder = organization.tx(async (tx) => {
    await tx
      .selectFrom('customers')
      .select('id')
      .where('org_id', '=', organization.orgId)
      .where('id', '=', id)
      .forUpdate()
      .execute()
    held.resolve()
    await holding.promise
  })
  await held.promise
  const waiting = app.inject({
    method: 'PATCH',
    url: `/api/v1/customers/${id}`,
    headers: { cookie: admin.cookie },
    payload: { version, name: '新名' },
  })
  await vi.waitUntil(() => db.pool.totalCount > db.pool.idleCount, { timeout: 10_000 })
  await proxy.cut()
  expect((await waiting).json()).toEqual(unavailable)
  holding.resolve()
  await holder
  expect((await admin.get(`/customers/${id}`)).body).toMatchObject({ name: '原名', version })
})
