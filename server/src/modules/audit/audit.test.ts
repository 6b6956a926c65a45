import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { Browser } from '../../testing/browser.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { recordActivities, recordActivityKinds, sealActivities } from '../timeline/index.ts'
import { readLog } from './jobs.ts'

const app = useTestApp()

interface Told {
  id: string
  kind: string
  subject: { type: string; id: string; name: string | null; isOpen: boolean }
}
const entries = async (client: TestClient, query: Record<string, unknown> = {}): Promise<Told[]> =>
  (await client.get('/audit', query)).body.items
const kindsOf = async (client: TestClient, query: Record<string, unknown> = {}) =>
  (await entries(client, query)).map((entry) => entry.kind)

describe('the log', () => {
  it('tells who changed which field from what to what, when, from where and through what, and where it stands in the chain', async () => {
    const { admin, orgId } = await app.organization()
    const { body: customer } = await admin.post('/customers', { name: '华为', level: 'B' })
    const changed = await admin.send(
      'PATCH',
      `/customers/${customer.id}`,
      { version: 1, level: 'A' },
      { 'user-agent': 'Firefox' },
    )
    const [fresh] = await entries(admin)
    expect(fresh).toMatchObject({
      kind: 'customer.updated',
      subject: { type: 'customer', id: customer.id, name: '华为', isOpen: true },
      actor: { id: admin.userId, name: '管理员' },
      via: 'web',
      ip: '127.0.0.1',
      userAgent: 'Firefox',
      requestId: changed.headers['x-request-id'],
      apiKey: null,
      data: { changes: [{ field: 'level', from: 'B', to: 'A' }] },
      position: null,
      hash: null,
    })
    const sealed = await sealActivities(app.db, orgId)
    expect((await entries(admin))[0]).toMatchObject({ position: sealed, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('names the API key that was used', async () => {
    const { admin } = await app.organization()
    const { body: key } = await admin.post('/api-keys', {
      name: '网站表单',
      rights: ['customer.view', 'customer.create'],
      expiresAt: null,
    })
    expect((await admin.bearing(key.key).post('/customers', { name: '华为' })).status).toBe(201)
    expect(await entries(admin, { via: 'api' })).toMatchObject([
      { kind: 'customer.created', via: 'api', apiKey: { id: key.id, name: '网站表单' } },
    ])
  })

  it('is filtered by who, what, which record, which field, how and when', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const colleague = await organization.addUser('director')
    const customer = await makeCustomer(admin, { level: 'B' })
    const other = await makeCustomer(colleague, { name: '比亚迪' })
    await admin.patch(`/customers/${customer.id}`, { version: 1, level: 'A', city: '深圳' })
    await colleague.patch(`/customers/${other.id}`, { version: 1, city: '西安' })
    const deal = await makeOpportunity(admin, { customerId: customer.id })
    await makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id })
    await colleague.put(`/customers/${other.id}/owner`, { version: 2, ownerId: admin.userId })

    expect(await kindsOf(admin, { actorId: colleague.userId })).toEqual([
      'customer.ownerChanged',
      'customer.updated',
      'customer.created',
    ])
    expect(await kindsOf(admin, { kind: 'opportunity' })).toEqual(['opportunity.created'])
    expect(await kindsOf(admin, { kind: 'followUp' })).toEqual(['followUp.created'])
    expect(await kindsOf(admin, { recordId: customer.id })).toEqual([
      'followUp.created',
      'customer.updated',
      'customer.created',
    ])
    expect(await kindsOf(admin, { kind: 'customer', field: 'level' })).toEqual(['customer.updated'])
    expect(await kindsOf(admin, { kind: 'customer', field: 'ownerId' })).toEqual(['customer.ownerChanged'])
    expect(await kindsOf(admin, { action: 'created', actorId: admin.userId })).toEqual(
      expect.arrayContaining(['followUp.created', 'opportunity.created', 'customer.created']),
    )
    expect(await entries(admin, { kind: 'opportunity', recordId: deal.id })).toHaveLength(1)
    expect(await kindsOf(admin, { via: 'import' })).toEqual([])
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })
    expect((await kindsOf(admin, { from: today, to: today })).length).toBeGreaterThan(5)
    expect(await kindsOf(admin, { to: '2020-01-01' })).toEqual([])
    expect(await kindsOf(admin, { from: '2999-01-01' })).toEqual([])
  })

  it('pages through everything once', async () => {
    const { admin } = await app.organization()
    for (let index = 0; index < 7; index++) await makeCustomer(admin)
    const all = await entries(admin, { limit: 200 })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { body } = await admin.get('/audit', { limit: 2, ...(cursor ? { cursor } : {}) })
      seen.push(...body.items.map((entry: Told) => entry.id))
      cursor = body.nextCursor
    } while (cursor)
    expect(seen).toEqual(all.map((entry) => entry.id))
  })

  it('refuses a field without its kind and days that are none', async () => {
    const { admin } = await app.organization()
    const faults = async (query: Record<string, unknown>) =>
      (await admin.get('/audit', query)).body.fields.map(
        (field: { path: string; code: string }) => `${field.path}:${field.code}`,
      )
    expect(await faults({ field: 'level' })).toEqual(['kind:required'])
    expect(await faults({ from: '2026-02-30', to: '9999-12-31', via: 'fax', cursor: 'x', actorId: 'me' })).toEqual(
      expect.arrayContaining([
        'from:invalid_format',
        'to:invalid_format',
        'via:invalid_option',
        'actorId:invalid_format',
      ]),
    )
    expect(await faults({ cursor: 'x' })).toEqual(['cursor:invalid_format'])
  })
})

describe('who sees it', () => {
  it('is nobody without the right', async () => {
    const organization = await app.organization()
    const director = await organization.addUser('director')
    expect((await director.get('/audit')).status).toBe(403)
    expect((await director.get('/audit/file')).status).toBe(403)
  })

  it('everywhere with the right over everything, otherwise for records one can see', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const north = await organization.addDepartment('北区')
    const rights = ['audit.view', 'customer.view', 'customer.create', 'customer.delete']
    const lead = await organization.addUserWithRights(rights, 'department', { departmentId: north })
    const theirs = await makeCustomer(admin)
    const mine = await makeCustomer(lead)
    const gone = await makeCustomer(lead)
    await lead.delete(`/customers/${gone.id}?version=1`)
    await new Browser(app).post('/api/auth/sign-in/email', {
      email: organization.adminEmail,
      password: 'test-password',
    })

    const seen = (await entries(lead)).map((entry) => entry.subject.id)
    expect(seen).toContain(mine.id)
    expect(seen).not.toContain(theirs.id)
    expect(seen).not.toContain(gone.id)
    expect(await kindsOf(lead, { kind: 'account' })).toEqual([])
    expect(await kindsOf(lead, { recordId: theirs.id })).toEqual([])

    expect(await kindsOf(admin, { kind: 'account' })).toEqual(['account.signedIn'])
    expect(await entries(admin, { kind: 'account' })).toMatchObject([{ subject: { name: '管理员', isOpen: false } }])
    expect(await entries(admin, { recordId: gone.id })).toMatchObject([
      { kind: 'customer.deleted', subject: { name: gone.name, isOpen: false } },
      { kind: 'customer.created' },
    ])
    await admin.delete(`/recycle-bin/${gone.id}?version=2`)
    expect(await entries(admin, { recordId: gone.id })).toMatchObject([
      { kind: 'customer.purged', subject: { name: gone.name, isOpen: false } },
      { kind: 'customer.deleted', subject: { name: gone.name } },
      { kind: 'customer.created' },
    ])
  })
})

it('tells nothing of fields that the reader’s roles hide', async () => {
  const organization = await app.organization()
  const { admin } = organization
  const reader = await organization.addUserWithRights(['audit.view', 'audit.export', 'customer.view'], 'all')
  const { roleIds } = (await admin.get(`/users/${reader.userId}`)).body
  const role = (await admin.get(`/roles/${roleIds[0]}`)).body
  await admin.patch(`/roles/${role.id}`, {
    version: role.version,
    fieldRights: { customer: { city: 'hidden', phone: 'masked' } },
  })
  const customer = await makeCustomer(admin, { level: 'B' })
  await admin.patch(`/customers/${customer.id}`, { version: 1, city: '深圳', level: 'A', phone: '13800138000' })
  const [fresh] = (await reader.get('/audit', { kind: 'customer', action: 'updated' })).body.items
  expect(fresh.data.changes).toEqual(
    expect.arrayContaining([
      { field: 'level', from: 'B', to: 'A' },
      { field: 'phone', from: null, to: '138****8000' },
    ]),
  )
  expect(fresh.data.changes).toHaveLength(2)
  expect((await reader.get('/audit/file', { kind: 'customer' })).body).not.toMatch(/深圳|城市|13800138000/)
  for (const field of ['city', 'phone'])
    expect((await reader.get('/audit', { kind: 'customer', field })).body.fields).toMatchObject([
      { path: 'field', code: 'invalid_option' },
    ])
})

describe('taking it out', () => {
  it('gives a line for each changed field, nothing that a spreadsheet runs, and is an entry itself', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin, { name: '=HYPERLINK("http://evil")', level: 'B' })
    await admin.patch(`/customers/${customer.id}`, { version: 1, level: 'A', remark: '+1 行\n两行' })
    const { status, body, headers } = await admin.get('/audit/file', { kind: 'customer', action: 'updated' })
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(headers['content-disposition']).toContain('.csv')
    const lines = (body as string).replace('\ufeff', '').trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^时间,操作人,操作,/)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain(`修改,客户,"'=HYPERLINK(""http://evil"")",${customer.id},级别,B 级,A 级,网页,`)
    expect(lines[2]).toContain(`备注,,"'+1 行\n两行",网页`)
    expect(await entries(admin, { kind: 'audit' })).toMatchObject([
      { kind: 'audit.exported', data: { filters: { kind: 'customer', action: 'updated' } } },
    ])
    const english = await admin.get('/audit/file', { locale: 'en' })
    expect((english.body as string).slice(1)).toMatch(/^Time,By,Action,/)
  })

  it('goes on over any number of entries', async () => {
    const { admin } = await app.organization()
    const ctx = await admin.ctx()
    const { created } = recordActivityKinds('customer')
    const data = { name: '华为' }
    await withOrg(ctx, (tx) =>
      recordActivities(
        tx,
        ctx,
        Array.from({ length: 1_203 }, () => ({
          activity: created,
          subject: { type: 'customer', id: admin.userId },
          data,
        })),
      ),
    )
    const { body } = await admin.get('/audit/file', { kind: 'customer' })
    expect((body as string).trimEnd().split('\r\n')).toHaveLength(1_204)
  })
})

describe('the chain', () => {
  it('tells how far it reaches and what the last verification found; that too stands in the log', async () => {
    const organization = await app.organization()
    const { admin, orgId } = organization
    await makeCustomer(admin)
    await sealActivities(app.db, orgId)
    const before = (await admin.get('/audit/chain')).body
    expect(before).toMatchObject({ waiting: 0, isVerifying: false, verified: null })
    expect(before.hash).toMatch(/^[0-9a-f]{64}$/)

    const asked = await admin.post('/audit/verifications')
    expect([asked.status, asked.body.isVerifying]).toEqual([202, true])
    await admin.post('/audit/verifications')
    await readLog.run({ orgId, userId: admin.userId }, { db: app.db, kinds, baseUrl: '' })
    expect((await admin.get('/audit/chain')).body).toMatchObject({
      isVerifying: false,
      verified: { by: { id: admin.userId, name: '管理员' }, count: before.count, damage: null },
    })
    expect(await kindsOf(admin, { kind: 'audit' })).toEqual(['audit.verified', 'audit.verificationRequested'])
  })

  it('is shown only to those who may see the whole log', async () => {
    const organization = await app.organization()
    const lead = await organization.addUserWithRights(['audit.view'], 'department')
    expect((await lead.get('/audit/chain')).status).toBe(403)
    expect((await lead.post('/audit/verifications')).status).toBe(403)
  })
})
