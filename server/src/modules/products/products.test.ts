import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeProduct } from './factory.ts'

const app = useTestApp()

describe('the price list', () => {
  it('stores a product as given, active and in the organization’s currency, and tells the timeline', async () => {
    const { admin } = await app.organization()
    const given = {
      name: 'GTX Pro',
      code: 'GTX-P',
      series: 'GTX',
      unit: '台',
      price: '4821.00',
      description: '旗舰\n型号',
    }
    const { status, body } = await admin.post('/products', given)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...given,
      currency: 'CNY',
      isActive: true,
      version: 1,
      createdBy: { id: admin.userId },
      can: { edit: true, delete: true },
    })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'product', subjectId: body.id })
    expect(timeline.items).toMatchObject([{ kind: 'product.created', data: { name: 'GTX Pro' } }])
  })

  it('tells all faults at once', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.post('/products', {
      name: ' ',
      price: '-1',
      currency: 'yuan',
      ownerId: newId(),
    })
    expect(status).toBe(400)
    expect(body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`)).toEqual([
      'name:required',
      'price:too_small',
      'currency:invalid_format',
      'ownerId:unknown_field',
    ])
  })

  it('has a price to the cent: more digits are refused by name instead of rounded, less are filled up', async () => {
    const { admin } = await app.organization()
    const refused = await admin.post('/products', { name: '线缆', price: '1.235' })
    expect(refused).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'price', code: 'too_precise', params: { max: 2 } }] },
    })
    const { id } = await makeProduct(admin, { name: '线缆', price: '1.2' })
    expect(await admin.patch(`/products/${id}`, { version: 1, price: '1.999' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'price', code: 'too_precise' }] },
    })
    const filter = { field: 'price', op: 'between', value: ['-1', '1.2001'] }
    expect((await admin.get('/products', { filter })).body.items).toMatchObject([{ id, price: '1.20', version: 1 }])
  })

  it('is searched by name and code, and filtered by what is still sold', async () => {
    const { admin } = await app.organization()
    await makeProduct(admin, { name: '标准版', code: 'STD-1' })
    await makeProduct(admin, { name: '专业版', code: 'PRO-1' })
    await makeProduct(admin, { name: '旧版', code: 'OLD-1', isActive: false })
    const names = async (query: object) =>
      (await admin.get('/products', { sort: 'name', ...query })).body.items.map((item: { name: string }) => item.name)
    expect(await names({ q: 'pro' })).toEqual(['专业版'])
    expect(await names({ q: '版', filter: { field: 'isActive', op: 'eq', value: true } })).toEqual(['专业版', '标准版'])
  })

  it('changes a price with its version only, and hides what is deleted', async () => {
    const { admin } = await app.organization()
    const product = await makeProduct(admin, { price: '10.00' })
    expect(await admin.patch(`/products/${product.id}`, { version: 1, price: '12.5' })).toMatchObject({
      status: 200,
      body: { price: '12.50', version: 2 },
    })
    expect(await admin.patch(`/products/${product.id}`, { version: 1, price: '13' })).toMatchObject({
      status: 409,
      body: { code: 'stale_version', current: { price: '12.50' } },
    })
    expect((await admin.delete(`/products/${product.id}?version=1`)).status).toBe(409)
    expect((await admin.delete(`/products/${product.id}?version=2`)).status).toBe(204)
    expect((await admin.get(`/products/${product.id}`)).status).toBe(404)
  })
})

describe('a code', () => {
  it('belongs to one product, whatever the case of its letters, and is free again after a deletion', async () => {
    const { admin } = await app.organization()
    const first = await makeProduct(admin, { name: '甲', code: 'ab-1' })
    const second = await makeProduct(admin, { name: '乙' })
    const refusal = {
      status: 409,
      body: {
        code: 'conflict',
        fields: [{ path: 'code', code: 'duplicate', params: { kind: 'product', id: first.id, name: '甲' } }],
      },
    }
    expect(await admin.post('/products', { name: '丙', price: '1', code: 'AB-1' })).toMatchObject(refusal)
    expect(await admin.patch(`/products/${second.id}`, { version: 1, code: 'Ab-1' })).toMatchObject(refusal)
    expect((await admin.patch(`/products/${first.id}`, { version: 1, code: 'AB-1' })).status).toBe(200)
    await admin.delete(`/products/${first.id}?version=2`)
    expect((await admin.post('/products', { name: '丙', price: '1', code: 'ab-1' })).status).toBe(201)
  })

  it('is given to one of two who take it at once', async () => {
    const { admin } = await app.organization()
    const answers = await Promise.all(
      [1, 2, 3].map((index) => admin.post('/products', { name: `产品${index}`, price: '1', code: 'same' })),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409, 409])
  })

  it('may be missing or empty on any number of products, and the same in another organization', async () => {
    const { admin } = await app.organization()
    const other = await app.organization()
    await makeProduct(admin, { code: '' })
    await makeProduct(admin, { code: '' })
    await makeProduct(admin, { code: 'x' })
    expect((await makeProduct(other.admin, { code: 'x' })).code).toBe('x')
  })
})

describe('rights', () => {
  it.each([
    ['admin', 201, 200, 204],
    ['director', 201, 200, 403],
    ['manager', 403, 403, 403],
    ['rep', 403, 403, 403],
    ['finance', 403, 403, 403],
    ['service', 403, 403, 403],
  ] as const)(
    'let every role read; %s gets %i for creating, %i for changing, %i for deleting',
    async (role, create, change, remove) => {
      const organization = await app.organization()
      const client = await organization.addUser(role)
      const product = await makeProduct(organization.admin)
      expect((await client.get(`/products/${product.id}`)).status).toBe(200)
      expect((await client.post('/products', { name: 'x', price: '1' })).status).toBe(create)
      const changed = await client.patch(`/products/${product.id}`, { version: 1, unit: '套' })
      expect(changed.status).toBe(change)
      expect((await client.delete(`/products/${product.id}?version=${change === 200 ? 2 : 1}`)).status).toBe(remove)
    },
  )

  it('hide the price list from whoever may not see it', async () => {
    const organization = await app.organization()
    const stranger = await organization.addUserWithRights(['customer.view'], 'all')
    const product = await makeProduct(organization.admin)
    expect((await stranger.get(`/products/${product.id}`)).status).toBe(404)
    expect((await stranger.get('/products')).body.items).toEqual([])
  })
})
