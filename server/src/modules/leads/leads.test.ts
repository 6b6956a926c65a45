import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeLead } from './factory.ts'

const app = useTestApp()

describe('creating', () => {
  it('stores every field as given, fills in status, currency and owner, and tells the timeline', async () => {
    const { admin } = await app.organization()
    const given = {
      name: '张伟',
      companyName: '深圳"华强"电子',
      title: '采购经理',
      mobile: '138-0013-8000',
      phone: '0755-1',
      email: 'z@example.com',
      wechat: 'zw',
      source: 'exhibition',
      industry: 'electronics',
      province: '广东',
      city: '深圳',
      address: '华强北',
      expectedAmount: '120000.50',
      remark: '展会\n名片',
      nextContactAt: '2026-12-01T01:00:00.000Z',
    }
    const { status, body } = await admin.post('/leads', given)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...given,
      status: 'new',
      currency: 'CNY',
      owner: { name: '管理员' },
      convertedAt: null,
      can: { edit: true, delete: true, transfer: true, convert: true },
    })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'lead', subjectId: body.id })
    expect(timeline.items).toMatchObject([{ kind: 'lead.created', data: { name: '张伟' } }])
  })

  it('tells all faults at once, and does not let a lead be born converted', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.post('/leads', {
      name: ' ',
      source: 'partner',
      expectedAmount: '-1',
      status: 'won',
      convertedAt: null,
    })
    expect(status).toBe(400)
    expect(body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`)).toEqual([
      'name:required',
      'source:invalid_option',
      'expectedAmount:too_small',
      'status:invalid_option',
      'convertedAt:unknown_field',
    ])
    expect(await admin.post('/leads', { name: 'a', status: 'converted' })).toMatchObject({
      status: 400,
      body: {
        fields: [
          { path: 'status', code: 'invalid_option', params: { options: ['new', 'contacted', 'qualified', 'invalid'] } },
        ],
      },
    })
    expect((await admin.get('/leads')).body.total.value).toBe(0)
  })

  it('happens once when the request is repeated with its Idempotency-Key', async () => {
    const { admin } = await app.organization()
    const headers = { 'idempotency-key': newId() }
    const answers = await Promise.all([1, 2, 3].map(() => admin.post('/leads', { name: '同一个' }, headers)))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect((await admin.get('/leads')).body.total.value).toBe(1)
  })
})

describe('changing', () => {
  it('tells a change of status by itself, and the other changes beside it', async () => {
    const { admin } = await app.organization()
    const lead = await makeLead(admin)
    const { body } = await admin.patch(`/leads/${lead.id}`, { version: 1, status: 'contacted', city: '深圳' })
    expect(body).toMatchObject({ status: 'contacted', city: '深圳', version: 2 })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'lead', subjectId: lead.id })
    const told = timeline.items.map((item: { kind: string; data: object }) => [item.kind, item.data])
    expect(told).toContainEqual(['lead.statusChanged', { from: 'new', to: 'contacted' }])
    expect(told).toContainEqual(['lead.updated', { changes: [{ field: 'city', from: null, to: '深圳' }] }])
    expect(await admin.patch(`/leads/${lead.id}`, { version: 2, status: 'converted' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'status', code: 'invalid_option' }] },
    })
  })

  it('is refused with the current lead when someone else was faster, and of two at once one wins', async () => {
    const { admin } = await app.organization()
    const lead = await makeLead(admin)
    const answers = await Promise.all(
      ['contacted', 'invalid'].map((status) => admin.patch(`/leads/${lead.id}`, { version: 1, status })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    expect(answers.find((answer) => answer.status === 409)!.body).toMatchObject({
      code: 'stale_version',
      current: { id: lead.id, version: 2 },
    })
  })
})

describe('listing', () => {
  it('filters by status and source, finds by company and mobile, and pages through every lead once', async () => {
    const { admin } = await app.organization()
    await makeLead(admin, { name: '甲', companyName: '远航科技', source: 'website' })
    await makeLead(admin, { name: '乙', mobile: '13900000001', status: 'qualified' })
    await makeLead(admin, { name: '丙', source: 'website', status: 'invalid' })
    const names = async (query: Record<string, unknown>) =>
      (await admin.get('/leads', { sort: 'name', ...query })).body.items
        .map((item: { name: string }) => item.name)
        .sort()
    expect(await names({ filter: { field: 'source', op: 'eq', value: 'website' } })).toEqual(['丙', '甲'])
    expect(await names({ filter: { field: 'status', op: 'in', value: ['new', 'qualified'] } })).toEqual(['乙', '甲'])
    expect(await names({ q: '远航' })).toEqual(['甲'])
    expect(await names({ q: '0001' })).toEqual(['乙'])
    const first = await admin.get('/leads', { sort: 'createdAt', limit: 2 })
    const second = await admin.get('/leads', { sort: 'createdAt', limit: 2, cursor: first.body.nextCursor })
    expect([...first.body.items, ...second.body.items].map((item: { name: string }) => item.name)).toEqual([
      '甲',
      '乙',
      '丙',
    ])
  })
})

describe('rights', () => {
  it('answers each role and action as the roles say', async () => {
    const organization = await app.organization()
    const matrix = {
      director: { view: 200, create: 201, edit: 200, transfer: 200, delete: 204 },
      manager: { view: 200, create: 201, edit: 200, transfer: 200, delete: 403 },
      rep: { view: 404, create: 201, edit: 404, transfer: 404, delete: 404 },
      finance: { view: 404, create: 403, edit: 404, transfer: 404, delete: 404 },
      service: { view: 404, create: 403, edit: 404, transfer: 404, delete: 404 },
    } as const
    for (const [role, expected] of Object.entries(matrix)) {
      const client = await organization.addUser(role as keyof typeof matrix)
      const lead = await makeLead(organization.admin)
      const version = async () => (await organization.admin.get(`/leads/${lead.id}`)).body.version as number
      const answers = {
        view: (await client.get(`/leads/${lead.id}`)).status,
        create: (await client.post('/leads', { name: 'a' })).status,
        edit: (await client.patch(`/leads/${lead.id}`, { version: await version(), title: role })).status,
        transfer: (
          await client.put(`/leads/${lead.id}/owner`, { version: await version(), ownerId: organization.admin.userId })
        ).status,
        delete: (await client.delete(`/leads/${lead.id}?version=${await version()}`)).status,
      }
      expect([role, answers]).toEqual([role, expected])
    }
  })

  it('moves a lead out of the giver’s sight when it is handed over', async () => {
    const organization = await app.organization()
    const [east, west] = [await organization.addDepartment('东区'), await organization.addDepartment('西区')]
    const manager = await organization.addUser('manager', { departmentId: east })
    const receiver = await organization.addUser('rep', { departmentId: west, name: '李强' })
    const lead = await makeLead(manager)
    expect(await manager.put(`/leads/${lead.id}/owner`, { ownerId: receiver.userId, version: 1 })).toMatchObject({
      status: 200,
      body: { owner: { name: '李强' } },
    })
    expect((await manager.get(`/leads/${lead.id}`)).status).toBe(404)
    expect((await receiver.get(`/leads/${lead.id}`)).status).toBe(200)
  })
})
