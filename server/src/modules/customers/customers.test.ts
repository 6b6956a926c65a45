import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from './factory.ts'

const app = useTestApp()

describe('creating', () => {
  it('stores every field as given, fills in status, currency and owner, and tells the timeline', async () => {
    const { admin } = await app.organization()
    const given = {
      name: ' 华为技术 "有限" 公司 ',
      level: 'A',
      industry: 'telecommunications',
      phone: '0755-28780808',
      annualRevenue: '99999999999999.99',
      employees: 207000,
      remark: 'line 1\nline 2',
    }
    const { status, body } = await admin.post('/customers', given)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...given,
      status: 'potential',
      currency: 'CNY',
      version: 1,
      owner: { id: admin.userId, name: '管理员' },
    })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: body.id })
    expect(timeline.items).toMatchObject([{ kind: 'customer.created', data: { name: given.name } }])
  })

  it('tells all faults at once and stores nothing', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.post('/customers', {
      name: '  ',
      level: 'Z',
      employees: 1.5,
      annualRevenue: '-1',
      colour: 'red',
      parentId: newId(),
    })
    expect(status).toBe(400)
    expect(body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`)).toEqual([
      'name:required',
      'level:invalid_option',
      'employees:invalid_type',
      'annualRevenue:too_small',
      'colour:unknown_field',
    ])
    expect((await admin.get('/customers')).body.total).toEqual({ value: 0, relation: 'eq' })
  })

  it('happens once when the request is repeated with its Idempotency-Key', async () => {
    const { admin } = await app.organization()
    const headers = { 'idempotency-key': newId() }
    const answers = await Promise.all([1, 2, 3].map(() => admin.post('/customers', { name: '同一个' }, headers)))
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201])
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect((await admin.get('/customers')).body.total.value).toBe(1)
    const reused = await admin.post('/customers', { name: '另一个' }, headers)
    expect(reused).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
  })

  it('refuses an owner in another organization and a parent that the actor cannot see', async () => {
    const organization = await app.organization()
    const stranger = await app.organization()
    const rep = await organization.addUser('rep')
    const hidden = await makeCustomer(organization.admin)
    expect(await organization.admin.post('/customers', { name: 'a', ownerId: stranger.admin.userId })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'ownerId', code: 'not_found' }] },
    })
    expect(await rep.post('/customers', { name: 'a', parentId: hidden.id })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'parentId', code: 'not_found' }] },
    })
  })
})

describe('changing', () => {
  it('writes the given fields only and records what changed from what to what', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin, { level: 'B', city: '深圳' })
    const { status, body } = await admin.patch(`/customers/${customer.id}`, { version: 1, level: 'A' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ level: 'A', city: '深圳', version: 2 })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    expect(timeline.items[0]).toMatchObject({
      kind: 'customer.updated',
      data: { changes: [{ field: 'level', from: 'B', to: 'A' }] },
    })
  })

  it('is refused with the current record when someone else was faster, and of two at once one wins', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const answers = await Promise.all(
      ['A', 'B'].map((level) => admin.patch(`/customers/${customer.id}`, { version: 1, level })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    const loser = answers.find((answer) => answer.status === 409)!
    expect(loser.body).toMatchObject({ code: 'stale_version', current: { id: customer.id, version: 2 } })
  })

  it('refuses a customer as its own parent, through any number of levels', async () => {
    const { admin } = await app.organization()
    const top = await makeCustomer(admin)
    const middle = await makeCustomer(admin, { parentId: top.id })
    const low = await makeCustomer(admin, { parentId: middle.id })
    expect(await admin.patch(`/customers/${top.id}`, { version: 1, parentId: low.id })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'parentId', code: 'circular' }] },
    })
  })

  it('does not let the owner be changed on the side', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    expect(await admin.patch(`/customers/${customer.id}`, { version: 1, ownerId: admin.userId })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'ownerId', code: 'unknown_field' }] },
    })
  })
})

describe('listing', () => {
  it('pages through every record once in any order, also where values are missing', async () => {
    const { admin } = await app.organization()
    for (let index = 0; index < 7; index++)
      await makeCustomer(admin, { level: index % 3 === 0 ? null : index % 2 === 0 ? 'A' : 'B' })
    for (const sort of ['nextContactAt', '-level', 'updatedAt', '-name']) {
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const { body } = await admin.get('/customers', { sort, limit: 2, ...(cursor ? { cursor } : {}) })
        expect(body.total).toEqual({ value: 7, relation: 'eq' })
        seen.push(...body.items.map((item: { id: string }) => item.id))
        cursor = body.nextCursor
      } while (cursor)
      expect(new Set(seen).size).toBe(7)
      expect(seen).toHaveLength(7)
    }
  })

  it('combines filters and search, with wildcards taken literally', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '华为技术', level: 'A', annualRevenue: '100.00' })
    await makeCustomer(admin, { name: '华夏银行', level: 'B', annualRevenue: '20.00' })
    await makeCustomer(admin, { name: '100%棉', level: 'A' })
    const names = async (query: Record<string, unknown>) =>
      (await admin.get('/customers', { sort: 'name', ...query })).body.items.map((item: { name: string }) => item.name)
    expect(await names({ q: '华' })).toEqual(['华为技术', '华夏银行'])
    expect(await names({ q: '%' })).toEqual(['100%棉'])
    expect(
      await names({
        filter: {
          and: [
            { field: 'name', op: 'contains', value: '华' },
            {
              or: [
                { field: 'level', op: 'eq', value: 'A' },
                { field: 'annualRevenue', op: 'lt', value: '10' },
              ],
            },
          ],
        },
      }),
    ).toEqual(['华为技术'])
    expect(await names({ filter: { field: 'annualRevenue', op: 'isEmpty' } })).toEqual(['100%棉'])
    expect(await names({ filter: { field: 'createdAt', op: 'within', value: 'today' } })).toHaveLength(3)
  })

  it('names every fault of filter, sort and cursor', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.get('/customers', {
      sort: 'colour',
      cursor: 'x',
      filter: {
        and: [
          { field: 'colour', op: 'eq', value: 1 },
          { field: 'name', op: 'like', value: 'a' },
          { field: 'employees', op: 'gt', value: 'many' },
        ],
      },
    })
    expect(status).toBe(400)
    expect(body.fields.map((field: { path: string }) => field.path)).toEqual([
      'sort',
      'filter.and.0.field',
      'filter.and.1.op',
      'filter.and.2.value',
    ])
  })
})

describe('rights', () => {
  it('shows a rep only their own, a manager the department and below, a director everything', async () => {
    const organization = await app.organization()
    const north = await organization.addDepartment('北区')
    const beijing = await organization.addDepartment('北京', { parentId: north })
    const south = await organization.addDepartment('南区')
    const manager = await organization.addUser('manager', { departmentId: north })
    const rep = await organization.addUser('rep', { departmentId: beijing })
    const other = await organization.addUser('rep', { departmentId: south })
    const director = await organization.addUser('director', { departmentId: south })
    const mine = await makeCustomer(rep)
    const theirs = await makeCustomer(other)
    const ids = async (client: typeof rep) =>
      (await client.get('/customers')).body.items.map((item: { id: string }) => item.id).sort()
    expect(await ids(rep)).toEqual([mine.id])
    expect(await ids(manager)).toEqual([mine.id])
    expect(await ids(director)).toEqual([mine.id, theirs.id].sort())
    expect(await rep.get(`/customers/${theirs.id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(await rep.patch(`/customers/${theirs.id}`, { version: 1, level: 'A' })).toMatchObject({ status: 404 })
    expect(await rep.delete(`/customers/${mine.id}?version=1`)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
    expect(await rep.get('/activities', { subjectType: 'customer', subjectId: theirs.id })).toMatchObject({
      status: 404,
    })
  })

  it('moves a customer out of the giver’s sight when it is handed over', async () => {
    const organization = await app.organization()
    const east = await organization.addDepartment('东区')
    const west = await organization.addDepartment('西区')
    const manager = await organization.addUser('manager', { departmentId: east })
    const receiver = await organization.addUser('rep', { departmentId: west, name: '李强' })
    const customer = await makeCustomer(manager)
    const moved = await manager.put(`/customers/${customer.id}/owner`, { ownerId: receiver.userId, version: 1 })
    expect(moved).toMatchObject({ status: 200, body: { owner: { name: '李强' }, ownerDepartment: { id: west } } })
    expect((await manager.get(`/customers/${customer.id}`)).status).toBe(404)
    expect((await receiver.get(`/customers/${customer.id}`)).status).toBe(200)
  })

  it('hides a deleted customer from everyone', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    expect((await admin.delete(`/customers/${customer.id}?version=1`)).status).toBe(204)
    expect((await admin.get(`/customers/${customer.id}`)).status).toBe(404)
    expect((await admin.get('/customers')).body.items).toEqual([])
  })
})
