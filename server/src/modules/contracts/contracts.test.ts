import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { makeContract } from './factory.ts'

const app = useTestApp()

describe('creating', () => {
  it('stores every field as given and numbers the contracts of a year without gaps', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin, { name: '华为技术' })
    const given = {
      name: '年度框架合同',
      customerId: customer.id,
      signedOn: '2026-03-01',
      startsOn: '2026-03-01',
      endsOn: '2027-02-28',
      amount: '120000.5',
      remark: '第一行\n第二行',
    }
    const { status, body } = await admin.post('/contracts', given)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...given,
      amount: '120000.50',
      currency: 'CNY',
      status: 'draft',
      customer: { id: customer.id, name: '华为技术' },
      paidAmount: '0.00',
      unpaidAmount: '120000.50',
      paymentStatus: 'unpaid',
      lines: [],
      owner: { id: admin.userId },
      nextStatuses: ['active', 'terminated'],
      can: { edit: true, delete: true, transfer: true, changeStatus: true },
    })
    const year = new Date().getFullYear()
    const others = await Promise.all([1, 2, 3].map(() => makeContract(admin)))
    expect([body, ...others].map((contract) => contract.number).toSorted()).toEqual(
      [1, 2, 3, 4].map((index) => `HT-${year}-0000${index}`),
    )
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    expect(timeline.items[0]).toMatchObject({
      kind: 'contract.created',
      data: { name: '年度框架合同' },
      subject: { type: 'contract', name: '年度框架合同' },
    })
  })

  it('adds its lines up to the amount', async () => {
    const { admin } = await app.organization()
    const product = await makeProduct(admin, { price: '99.99' })
    const contract = await makeContract(admin, {
      lines: [
        { productId: product.id, quantity: '3' },
        { productId: product.id, quantity: '0.5', unitPrice: '10.00', discountPercent: 10 },
      ],
    })
    expect(contract).toMatchObject({
      amount: '304.47',
      lines: [{ amount: '299.97', product: { name: product.name } }, { amount: '4.50' }],
    })
  })

  it('takes over from an opportunity what is not given, and its owner', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const { admin } = organization
    const customer = await makeCustomer(rep)
    const contact = await makeContact(rep, { customerId: customer.id })
    const product = await makeProduct(admin, { price: '50.00' })
    const deal = await makeOpportunity(rep, {
      customerId: customer.id,
      contactId: contact.id,
      lines: [{ productId: product.id, quantity: '2', discountPercent: 5 }],
    })
    const whole = await makeContract(admin, { opportunityId: deal.id })
    expect(whole).toMatchObject({
      customerId: customer.id,
      contactId: contact.id,
      amount: '95.00',
      owner: { id: rep.userId },
      opportunity: { id: deal.id, name: deal.name },
    })
    expect(whole.lines).toMatchObject([{ quantity: '2', discountPercent: 5, amount: '95.00' }])
    const other = await makeCustomer(admin)
    const own = await makeContract(admin, {
      opportunityId: deal.id,
      customerId: other.id,
      contactId: null,
      amount: '80.00',
      ownerId: admin.userId,
    })
    expect(own).toMatchObject({
      customerId: other.id,
      contactId: null,
      amount: '80.00',
      lines: [],
      owner: { id: admin.userId },
    })
    expect((await rep.get(`/contracts/${own.id}`)).status).toBe(404)
  })

  it('tells all faults at once and stores nothing', async () => {
    const { admin } = await app.organization()
    const stranger = await app.organization()
    const foreign = await makeCustomer(stranger.admin)
    const shape = await admin.post('/contracts', {
      name: ' ',
      amount: '-1',
      signedOn: '2026-02-30',
      status: 'signed',
      paidAmount: '1.00',
    })
    expect(shape.body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`)).toEqual([
      'name:required',
      'status:invalid_option',
      'signedOn:invalid_format',
      'amount:too_small',
      'paidAmount:unknown_field',
    ])
    const large = await admin.post('/contracts', { name: 'a', amount: '12345678901234567' })
    expect(large.body.fields).toMatchObject([
      { path: 'amount', code: 'too_large', params: { max: '9999999999999999.99' } },
    ])
    const { status, body } = await admin.post('/contracts', {
      name: 'a',
      customerId: foreign.id,
      contactId: newId(),
      opportunityId: newId(),
      startsOn: '2026-02-01',
      endsOn: '2026-01-01',
      lines: [{ productId: newId(), quantity: '1' }],
    })
    expect(status).toBe(400)
    expect(body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`)).toEqual([
      'customerId:not_found',
      'contactId:not_found',
      'opportunityId:not_found',
      'endsOn:too_small',
      'lines.0.productId:not_found',
    ])
    expect(await admin.post('/contracts', { name: 'a' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'customerId', code: 'required' }] },
    })
    expect((await admin.get('/contracts')).body.total.value).toBe(0)
  })

  it('happens once when the request is repeated with its Idempotency-Key', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const headers = { 'idempotency-key': newId() }
    const answers = await Promise.all(
      [1, 2, 3].map(() => admin.post('/contracts', { name: '一次', customerId: customer.id }, headers)),
    )
    expect(new Set(answers.map((answer) => answer.body.number)).size).toBe(1)
    expect((await admin.get('/contracts')).body.total.value).toBe(1)
  })
})

describe('changing', () => {
  it('records what changed, lines included, and moves its history along with the customer', async () => {
    const { admin } = await app.organization()
    const product = await makeProduct(admin, { name: 'GTX', price: '10.00' })
    const contract = await makeContract(admin, { lines: [{ productId: product.id, quantity: '1' }] })
    const other = await makeCustomer(admin)
    const { status, body } = await admin.patch(`/contracts/${contract.id}`, {
      version: 1,
      customerId: other.id,
      lines: [{ productId: product.id, quantity: '3' }],
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ amount: '30.00', unpaidAmount: '30.00', version: 2 })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: other.id })
    expect(timeline.items[0].data.changes).toEqual(
      expect.arrayContaining([
        { field: 'amount', from: '10.00', to: '30.00' },
        { field: 'lines', from: 'GTX × 1', to: 'GTX × 3' },
      ]),
    )
    expect(timeline.items.map((item: { kind: string }) => item.kind)).toContain('contract.created')
    expect(await admin.patch(`/contracts/${contract.id}`, { version: 2, amount: '5.00' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'amount', code: 'computed_from_lines' }] },
    })
  })

  it('is refused with the current record when someone else was faster, and of two at once one wins', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin)
    const answers = await Promise.all(
      ['1.00', '2.00'].map((amount) => admin.patch(`/contracts/${contract.id}`, { version: 1, amount })),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(answers.find((answer) => answer.status === 409)!.body).toMatchObject({
      code: 'stale_version',
      current: { version: 2 },
    })
  })

  it('follows the flow of statuses and keeps every step', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin)
    const move = (status: string, version: number, remark?: string) =>
      admin.post(`/contracts/${contract.id}/status-changes`, { status, version, ...(remark ? { remark } : {}) })
    expect(await move('completed', 1)).toMatchObject({ status: 409, body: { code: 'status_not_allowed' } })
    expect(await move('active', 1)).toMatchObject({
      status: 201,
      body: { status: 'active', version: 2, nextStatuses: ['completed', 'terminated', 'draft'] },
    })
    expect(await move('active', 2)).toMatchObject({ status: 201, body: { version: 2 } })
    expect(await move('terminated', 1)).toMatchObject({ status: 409, body: { code: 'stale_version' } })
    expect((await move('terminated', 2, '客户破产')).status).toBe(201)
    const { body } = await admin.get(`/contracts/${contract.id}/status-changes`)
    expect(body.items).toMatchObject([
      { from: null, to: 'draft', changedBy: { id: admin.userId } },
      { from: 'draft', to: 'active' },
      { from: 'active', to: 'terminated', remark: '客户破产' },
    ])
    expect(await admin.patch(`/contracts/${contract.id}`, { version: 3, status: 'active' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'status', code: 'unknown_field' }] },
    })
  })

  it('of two status changes at once makes one', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin)
    const answers = await Promise.all(
      ['active', 'terminated'].map((status) =>
        admin.post(`/contracts/${contract.id}/status-changes`, { status, version: 1 }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409])
  })
})

describe('rights', () => {
  it('follow role and scope for every action', async () => {
    const organization = await app.organization()
    const east = await organization.addDepartment('东区')
    const west = await organization.addDepartment('西区')
    const rep = await organization.addUser('rep', { departmentId: east })
    const peer = await organization.addUser('rep', { departmentId: east })
    const lead = await organization.addUser('manager', { departmentId: east })
    const foreign = await organization.addUser('manager', { departmentId: west })
    const finance = await organization.addUser('finance')
    const outsider = await organization.addUserWithRights([], 'all')
    const contract = await makeContract(rep)
    const actions = async (client: typeof rep) => {
      const { id } = contract
      return [
        (await client.get(`/contracts/${id}`)).status,
        (await client.patch(`/contracts/${id}`, { version: 999, remark: 'x' })).status,
        (await client.post(`/contracts/${id}/status-changes`, { status: 'active', version: 999 })).status,
        (await client.put(`/contracts/${id}/owner`, { ownerId: client.userId, version: 999 })).status,
        (await client.delete(`/contracts/${id}?version=999`)).status,
      ]
    }
    // 409: allowed, but the version is wrong on purpose.
    expect(await actions(rep)).toEqual([200, 409, 409, 403, 403])
    expect(await actions(peer)).toEqual([404, 404, 404, 404, 404])
    expect(await actions(lead)).toEqual([200, 409, 409, 409, 403])
    expect(await actions(foreign)).toEqual([404, 404, 404, 404, 404])
    expect(await actions(finance)).toEqual([200, 403, 403, 403, 403])
    expect(await actions(outsider)).toEqual([404, 404, 404, 404, 404])
    expect(await actions(organization.admin)).toEqual([200, 409, 409, 409, 409])
    expect((await finance.post('/contracts', { name: 'a', customerId: contract.customerId })).status).toBe(403)
  })

  it('lists, filters and counts only what is visible', async () => {
    const organization = await app.organization()
    const [rep, other] = [await organization.addUser('rep'), await organization.addUser('rep')]
    const mine = await makeContract(rep, { amount: '10.00', signedOn: '2026-01-05' })
    await makeContract(other, { amount: '20.00' })
    const { body } = await rep.get('/contracts')
    expect(body).toMatchObject({ total: { value: 1 }, items: [{ id: mine.id, customer: { id: mine.customerId } }] })
    const names = async (filter: object) =>
      (await organization.admin.get('/contracts', { filter })).body.items.map((item: { amount: string }) => item.amount)
    expect(await names({ field: 'unpaidAmount', op: 'gte', value: '15' })).toEqual(['20.00'])
    expect(await names({ field: 'signedOn', op: 'between', value: ['2026-01-01', '2026-01-31'] })).toEqual(['10.00'])
    expect(await names({ field: 'paymentStatus', op: 'eq', value: 'paid' })).toEqual([])
    expect((await organization.admin.get('/contracts', { q: mine.number })).body.items).toHaveLength(1)
  })

  it('hides a deleted contract from everyone', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin)
    expect((await admin.delete(`/contracts/${contract.id}?version=1`)).status).toBe(204)
    expect((await admin.get(`/contracts/${contract.id}`)).status).toBe(404)
    expect((await admin.get('/contracts')).body.items).toEqual([])
  })
})
