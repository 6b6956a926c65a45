import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import type { TestClient } from '../../../testing/test-client.ts'
import { makeCustomer } from '../../customers/factory.ts'
import type { ApiKey } from './schema.ts'

// With the cache of who may do what: what ends a key must end it there too.
const app = useTestApp({ caches: true })
const day = 24 * 3_600_000

function inDays(days: number): string {
  return new Date(Date.now() + days * day).toISOString()
}

async function makeKey(client: TestClient, rights: string[], expiresAt: string | null = inDays(30)) {
  const { status, body } = await client.post('/api-keys', { name: 'ERP', rights, expiresAt })
  expect(status).toBe(201)
  return { made: body as ApiKey & { key: string }, program: client.bearing(body.key as string) }
}

async function refusal(client: TestClient): Promise<[number, string]> {
  const { status, body } = await client.get('/session')
  return [status, body.code as string]
}

describe('an API key', () => {
  it('is shown once; afterwards only where it begins and ends, and the database has its hash', async () => {
    const { admin, tx } = await organization()
    const { made } = await makeKey(admin, ['customer.edit', 'customer.view'])
    expect(made.key).toMatch(/^fwk_[\w-]{43}$/)
    const { body } = await admin.get(`/api-keys/${made.id}`)
    expect(body).toMatchObject({
      name: 'ERP',
      prefix: made.key.slice(0, 8),
      lastFour: made.key.slice(-4),
      rights: ['customer.view', 'customer.edit'],
      status: 'active',
      lastUsedAt: null,
      can: { revoke: true },
    })
    expect(body.key).toBeUndefined()
    const stored = await tx((handle) => handle.selectFrom('api_keys').selectAll().execute())
    const hashes = await app.db.global.selectFrom('auth_api_keys').selectAll().execute()
    expect(JSON.stringify([stored, hashes])).not.toContain(made.key.slice(8, -4))
  })

  it('is not kept under an Idempotency-Key: the repeated request makes no second one and shows none', async () => {
    const { admin, tx } = await organization()
    const body = { name: 'ERP', rights: ['customer.view'], expiresAt: inDays(1) }
    const [first, second] = [
      await admin.post('/api-keys', body, { 'idempotency-key': 'once' }),
      await admin.post('/api-keys', body, { 'idempotency-key': 'once' }),
    ]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual({ ...first.body, key: null })
    expect((await admin.get('/api-keys')).body.total.value).toBe(1)
    const kept = await tx((handle) => handle.selectFrom('idempotency_keys').select('result').execute())
    expect(JSON.stringify(kept)).not.toContain(first.body.key)
  })

  it('acts as its owner with the rights it was given, and tells which one is missing', async () => {
    const { admin } = await organization()
    const customer = await makeCustomer(admin, { name: '华为' })
    const { program } = await makeKey(admin, ['customer.view', 'customer.create'])
    expect((await program.get('/customers')).body.items.map((item: { name: string }) => item.name)).toEqual(['华为'])
    const created = await program.post('/customers', { name: '中兴' })
    expect(created).toMatchObject({ status: 201, body: { ownerId: admin.userId, can: { edit: false } } })
    const refused = [
      [await program.patch(`/customers/${customer.id}`, { version: 1, name: 'x' }), 'customer.edit'],
      [await program.delete(`/customers/${customer.id}?version=1`), 'customer.delete'],
      [await program.get('/leads'), 'lead.view'],
      [await program.get(`/leads/${customer.id}`), 'lead.view'],
      [await program.get('/reports/funnel'), 'report.view'],
    ] as const
    expect(refused.map(([answer]) => [answer.status, answer.body.code, answer.body.right])).toEqual(
      refused.map(([, right]) => [403, 'key_lacks_right', right]),
    )
    const timeline = await admin.get('/activities', { subjectType: 'customer', subjectId: created.body.id })
    expect(timeline.body.items[0]).toMatchObject({ via: 'api', actor: { id: admin.userId } })
  })

  it('loses what its owner loses, at once', async () => {
    const { organization: org, admin } = await organization()
    const rep = await org.addUserWithRights(['customer.view', 'customer.create', 'apiKey.create'], 'own')
    const { program } = await makeKey(rep, ['customer.view', 'customer.create'])
    expect((await program.get('/customers')).status).toBe(200)
    const { body: roles } = await admin.get('/roles', { q: 'role ' })
    const role = roles.items[0]
    await admin.patch(`/roles/${role.id}`, { version: role.version, rights: ['customer.create'] })
    expect(await program.post('/customers', { name: 'a' })).toMatchObject({ status: 201 })
    expect((await program.get('/customers')).body.total.value).toBe(0)
  })

  it('says why it opens nothing: unknown, expired, revoked, or its owner is gone', async () => {
    const { organization: org, admin } = await organization()
    expect(await refusal(admin.bearing('fwk_nothing'))).toEqual([401, 'api_key_unknown'])
    expect(await refusal(await admin.withKey([], { expiresAt: new Date(Date.now() - 1) }))).toEqual([
      401,
      'api_key_expired',
    ])
    const { made, program } = await makeKey(admin, ['customer.view'])
    expect((await program.get('/session')).status).toBe(200)
    const revoked = await admin.post(`/api-keys/${made.id}/revocation`, { version: 1 })
    expect(revoked).toMatchObject({ status: 201, body: { status: 'revoked', can: { revoke: false } } })
    expect(await refusal(program)).toEqual([401, 'api_key_revoked'])
    expect((await admin.post(`/api-keys/${made.id}/revocation`, { version: 1 })).body.version).toBe(2)

    const colleague = await org.addUser('admin')
    const theirs = await colleague.withKey(['customer.view'])
    expect((await theirs.get('/session')).status).toBe(200)
    await admin.post(`/users/${colleague.userId}/deactivation`, { version: 1 })
    expect(await refusal(theirs)).toEqual([401, 'api_key_owner_inactive'])
  })

  it('counts alone: a cookie beside it adds nothing, and no Origin is asked for', async () => {
    const { admin } = await organization()
    const { made } = await makeKey(admin, ['customer.create'])
    const send = (headers: Record<string, string>) =>
      app.app.inject({ method: 'POST', url: '/api/v1/customers', payload: { name: 'a' }, headers })
    const foreign = { origin: 'https://integration.example' }
    expect((await send({ authorization: `bearer ${made.key}`, ...foreign })).statusCode).toBe(201)
    expect((await send({ authorization: 'Bearer wrong', cookie: admin.cookie })).statusCode).toBe(401)
    expect((await send({ authorization: 'Basic cHJveHk6eA==', cookie: admin.cookie })).statusCode).toBe(201)
    expect((await send({ authorization: 'Basic cHJveHk6eA==', cookie: admin.cookie, ...foreign })).statusCode).toBe(403)
  })

  it('remembers when and from where it was last used, which is no change of it', async () => {
    const { admin } = await organization()
    const { made } = await makeKey(admin, ['customer.view'])
    await app.app.inject({
      url: '/api/v1/customers',
      remoteAddress: '10.1.2.3',
      headers: { authorization: `Bearer ${made.key}` },
    })
    const { body } = await admin.get(`/api-keys/${made.id}`)
    expect(body).toMatchObject({ lastUsedIp: '10.1.2.3', version: 1, updatedAt: made.updatedAt })
    expect(Date.parse(body.lastUsedAt)).toBeGreaterThanOrEqual(Date.parse(made.createdAt))
  })
})

describe('making a key', () => {
  it('takes rights that one holds, and an expiry that must be chosen', async () => {
    const { organization: org, admin } = await organization()
    const rep = await org.addUserWithRights(['customer.view', 'apiKey.create'], 'own')
    const attempt = (client: TestClient, input: object) =>
      client.post('/api-keys', { name: 'a', rights: ['customer.view'], expiresAt: inDays(30), ...input })
    expect(await attempt(rep, { rights: ['customer.view', 'lead.view', 'customer.edit'] })).toMatchObject({
      status: 403,
      body: {
        code: 'beyond_own_rights',
        fields: [{ path: 'rights', params: { rights: ['customer.edit', 'lead.view'] } }],
      },
    })
    const answers = [
      [await attempt(rep, { rights: ['customer.fly'] }), 'rights.0', 'invalid_option'],
      [await attempt(rep, { rights: [] }), 'rights', 'too_short'],
      [await attempt(rep, { expiresAt: undefined }), 'expiresAt', 'required'],
      [await attempt(rep, { expiresAt: null }), 'expiresAt', 'beyond_longest_expiry'],
      [await attempt(rep, { expiresAt: inDays(400) }), 'expiresAt', 'beyond_longest_expiry'],
      [await attempt(rep, { expiresAt: inDays(-1) }), 'expiresAt', 'in_the_past'],
    ] as const
    expect(answers.map(([{ status, body }]) => [status, body.fields[0].path, body.fields[0].code])).toEqual(
      answers.map(([, path, code]) => [400, path, code]),
    )
    expect((await attempt(admin, { expiresAt: null })).body).toMatchObject({ expiresAt: null, status: 'active' })
    const bystander = await org.addUserWithRights(['customer.view'], 'own')
    expect(await attempt(bystander, {})).toMatchObject({ status: 403, body: { right: 'apiKey.create' } })
  })

  it('is for people: a key makes no keys, and hands on no role that it was given only in part', async () => {
    const { admin } = await organization()
    const program = await admin.withKey(['apiKey.create', 'role.create', 'role.view', 'customer.view'])
    expect(
      await program.post('/api-keys', { name: 'a', rights: ['customer.view'], expiresAt: inDays(1) }),
    ).toMatchObject({ status: 403, body: { code: 'key_not_allowed' } })
    expect(await program.post('/roles', { name: '万能', scope: 'all', rights: ['customer.delete'] })).toMatchObject({
      status: 403,
      body: { code: 'beyond_own_rights' },
    })
  })
})

describe('the list of keys', () => {
  it('shows one’s own always, others’ by right and scope, and is filtered by status', async () => {
    const { organization: org, admin } = await organization()
    const rep = await org.addUserWithRights(['customer.view', 'apiKey.create'], 'own')
    const { made } = await makeKey(rep, ['customer.view'])
    await makeKey(admin, ['customer.view'])
    const names = async (client: TestClient, query: object = {}) =>
      (await client.get('/api-keys', { sort: 'createdAt', ...query })).body.items.map((item: ApiKey) => item.owner.id)
    expect(await names(rep)).toEqual([rep.userId])
    expect(await names(admin)).toEqual([rep.userId, admin.userId])
    const other = await org.addUserWithRights(['customer.view'], 'all')
    expect((await other.get(`/api-keys/${made.id}`)).status).toBe(404)
    expect((await other.post(`/api-keys/${made.id}/revocation`, { version: 1 })).status).toBe(404)
    expect((await rep.post(`/api-keys/${made.id}/revocation`, { version: 1 })).status).toBe(201)
    const active = { filter: { field: 'status', op: 'eq', value: 'active' } }
    expect(await names(admin, active)).toEqual([admin.userId])
  })

  it('leaves an activity for making and revoking', async () => {
    const { admin } = await organization()
    const { made } = await makeKey(admin, ['customer.view'])
    await admin.post(`/api-keys/${made.id}/revocation`, { version: 1 })
    const { body } = await admin.get('/activities', { subjectType: 'apiKey', subjectId: made.id })
    expect(body.items.map((item: { kind: string; data: object }) => [item.kind, item.data])).toEqual([
      ['apiKey.revoked', { name: 'ERP' }],
      ['apiKey.created', { name: 'ERP', rights: ['customer.view'], expiresAt: made.expiresAt }],
    ])
  })
})

async function organization() {
  const made = await app.organization()
  return { organization: made, admin: made.admin, tx: made.tx.bind(made) }
}
