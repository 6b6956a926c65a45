import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeContact } from './factory.ts'

const app = useTestApp()

describe('creating', () => {
  it('stores every field as given and appears on the timeline of the contact and of its customer', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin, { name: '华为' })
    const given = {
      name: '任"先生"',
      customerId: customer.id,
      title: '采购总监',
      departmentName: '采购部',
      isDecisionMaker: true,
      mobile: '138 0013 8000',
      phone: '0755-1',
      email: 'ren@example.com',
      wechat: 'ren_wx',
      gender: 'male',
      birthdayOn: '1988-02-29',
      address: '坂田',
      remark: 'line 1\nline 2',
    }
    const { status, body } = await admin.post('/contacts', given)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...given,
      customer: { id: customer.id, name: '华为' },
      owner: { name: '管理员' },
      version: 1,
      can: { edit: true, delete: true, transfer: true },
    })
    for (const [subjectType, subjectId] of [
      ['contact', body.id],
      ['customer', customer.id],
    ]) {
      const { body: timeline } = await admin.get('/activities', { subjectType, subjectId })
      expect(timeline.items[0]).toMatchObject({
        kind: 'contact.created',
        subject: { type: 'contact', id: body.id, name: given.name },
      })
    }
  })

  it('tells all faults at once and stores nothing', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.post('/contacts', {
      name: '',
      gender: 'x',
      birthdayOn: '2026-02-30',
      email: 'no',
      isDecisionMaker: 1,
      lastFollowUpAt: null,
    })
    expect(status).toBe(400)
    expect(body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`)).toEqual([
      'name:required',
      'isDecisionMaker:invalid_type',
      'email:invalid_format',
      'gender:invalid_option',
      'birthdayOn:invalid_format',
      'lastFollowUpAt:unknown_field',
    ])
    expect((await admin.get('/contacts')).body.total.value).toBe(0)
  })

  it('happens once when the request is repeated with its Idempotency-Key', async () => {
    const { admin } = await app.organization()
    const headers = { 'idempotency-key': newId() }
    const answers = await Promise.all([1, 2].map(() => admin.post('/contacts', { name: '同一个' }, headers)))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect((await admin.get('/contacts')).body.total.value).toBe(1)
  })

  it('refuses a customer that the actor cannot see', async () => {
    const organization = await app.organization()
    const stranger = await app.organization()
    const rep = await organization.addUser('rep')
    for (const hidden of [await makeCustomer(organization.admin), await makeCustomer(stranger.admin)]) {
      expect(await rep.post('/contacts', { name: 'a', customerId: hidden.id })).toMatchObject({
        status: 400,
        body: { fields: [{ path: 'customerId', code: 'not_found' }] },
      })
    }
  })
})

describe('changing', () => {
  it('moves a contact to another customer and tells from which to which', async () => {
    const { admin } = await app.organization()
    const [from, to] = [await makeCustomer(admin, { name: '老东家' }), await makeCustomer(admin, { name: '新东家' })]
    const contact = await makeContact(admin, { customerId: from.id })
    const { status, body } = await admin.patch(`/contacts/${contact.id}`, { version: 1, customerId: to.id })
    expect([status, body.customer, body.version]).toEqual([200, { id: to.id, name: '新东家' }, 2])
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: to.id })
    expect(timeline.items[0]).toMatchObject({
      kind: 'contact.updated',
      data: { changes: [{ field: 'customerId', from: { name: '老东家' }, to: { name: '新东家' } }] },
    })
  })

  it('is refused with the current record when someone else was faster, and of two at once one wins', async () => {
    const { admin } = await app.organization()
    const contact = await makeContact(admin)
    const answers = await Promise.all(
      ['甲', '乙'].map((title) => admin.patch(`/contacts/${contact.id}`, { version: 1, title })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    expect(answers.find((answer) => answer.status === 409)!.body).toMatchObject({
      code: 'stale_version',
      current: { id: contact.id, version: 2 },
    })
  })

  it('hides a deleted contact from everyone', async () => {
    const { admin } = await app.organization()
    const contact = await makeContact(admin)
    expect((await admin.delete(`/contacts/${contact.id}?version=2`)).status).toBe(409)
    expect((await admin.delete(`/contacts/${contact.id}?version=1`)).status).toBe(204)
    expect((await admin.get(`/contacts/${contact.id}`)).status).toBe(404)
    expect((await admin.get('/contacts')).body.items).toEqual([])
  })
})

describe('listing', () => {
  it('finds by customer, by name and by mobile, and pages through every contact once', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    for (const index of [1, 2, 3])
      await makeContact(admin, { name: `张${index}`, customerId: customer.id, mobile: `1380000000${index}` })
    await makeContact(admin, { name: '李四' })
    const names = async (query: Record<string, unknown>) =>
      (await admin.get('/contacts', { sort: 'name', ...query })).body.items.map((item: { name: string }) => item.name)
    expect(await names({ filter: { field: 'customerId', op: 'eq', value: customer.id } })).toEqual([
      '张1',
      '张2',
      '张3',
    ])
    expect(await names({ filter: { field: 'customerId', op: 'isEmpty' } })).toEqual(['李四'])
    expect(await names({ q: '0002' })).toEqual(['张2'])
    const first = await admin.get('/contacts', { sort: 'name', limit: 3 })
    expect(await names({ limit: 3, cursor: first.body.nextCursor })).toEqual(['李四'])
  })
})

describe('rights', () => {
  it('shows a contact to whoever owns it and to whoever sees its customer, and lets both change it', async () => {
    const organization = await app.organization()
    const owner = await organization.addUser('rep')
    const receiver = await organization.addUser('rep')
    const other = await organization.addUser('rep')
    const customer = await makeCustomer(owner)
    const contact = await makeContact(owner, { customerId: customer.id })
    const loose = await makeContact(owner)
    await organization.admin.put(`/customers/${customer.id}/owner`, { ownerId: receiver.userId, version: 1 })
    const ids = async (client: typeof owner) =>
      (await client.get('/contacts')).body.items.map((item: { id: string }) => item.id).sort()
    expect(await ids(owner)).toEqual([contact.id, loose.id].sort())
    expect(await ids(receiver)).toEqual([contact.id])
    expect(await ids(other)).toEqual([])
    expect(await receiver.patch(`/contacts/${contact.id}`, { version: 1, title: '总监' })).toMatchObject({
      status: 200,
      body: { can: { edit: true, delete: false } },
    })
    expect((await other.get(`/contacts/${contact.id}`)).status).toBe(404)
    expect(await other.patch(`/contacts/${contact.id}`, { version: 2, title: 'x' })).toMatchObject({ status: 404 })
  })

  it('answers each role and action as the roles say', async () => {
    const organization = await app.organization()
    const matrix = {
      director: { view: 200, create: 201, edit: 200, transfer: 200, delete: 204 },
      manager: { view: 200, create: 201, edit: 200, transfer: 200, delete: 403 },
      rep: { view: 404, create: 201, edit: 404, transfer: 404, delete: 404 },
      finance: { view: 200, create: 403, edit: 403, transfer: 403, delete: 403 },
      service: { view: 200, create: 403, edit: 403, transfer: 403, delete: 403 },
    } as const
    for (const [role, expected] of Object.entries(matrix)) {
      const client = await organization.addUser(role as keyof typeof matrix)
      const contact = await makeContact(organization.admin)
      const version = async () => (await organization.admin.get(`/contacts/${contact.id}`)).body.version as number
      const answers = {
        view: (await client.get(`/contacts/${contact.id}`)).status,
        create: (await client.post('/contacts', { name: 'a' })).status,
        edit: (await client.patch(`/contacts/${contact.id}`, { version: await version(), title: role })).status,
        transfer: (
          await client.put(`/contacts/${contact.id}/owner`, {
            version: await version(),
            ownerId: organization.admin.userId,
          })
        ).status,
        delete: (await client.delete(`/contacts/${contact.id}?version=${await version()}`)).status,
      }
      expect([role, answers]).toEqual([role, expected])
    }
  })

  it('shows nothing through the customer to a role without contact.view', async () => {
    const organization = await app.organization()
    const customer = await makeCustomer(organization.admin)
    const contact = await makeContact(organization.admin, { customerId: customer.id })
    const client = await organization.addUserWithRights(['customer.view'], 'all')
    expect((await client.get('/contacts')).body.items).toEqual([])
    expect((await client.get(`/contacts/${contact.id}`)).status).toBe(404)
    const { body: timeline } = await client.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    expect(timeline.items.map((item: { kind: string }) => item.kind)).toEqual(['customer.created'])
  })
})
