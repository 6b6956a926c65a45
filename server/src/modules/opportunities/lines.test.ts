import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeProduct } from '../products/factory.ts'
import { makeOpportunity } from './factory.ts'

const app = useTestApp()

describe('lines', () => {
  it('set the amount, take prices from the price list and come back in their order', async () => {
    const { admin } = await app.organization()
    const [server, service] = [
      await makeProduct(admin, { name: '服务器', price: '4821.00' }),
      await makeProduct(admin, { name: '实施', price: '100.00' }),
    ]
    const { body } = await admin.post('/opportunities', {
      name: 'a',
      amount: '1.00',
      lines: [
        { productId: server.id, quantity: '2', discountPercent: 5 },
        { productId: service.id, quantity: '1.5', unitPrice: '80.00' },
      ],
    })
    expect(body.amount).toBe('9279.90')
    expect(body.lines).toMatchObject([
      {
        product: { id: server.id, name: '服务器' },
        quantity: '2',
        unitPrice: '4821.00',
        discountPercent: 5,
        amount: '9159.90',
      },
      {
        product: { id: service.id, name: '实施' },
        quantity: '1.5',
        unitPrice: '80.00',
        discountPercent: 0,
        amount: '120.00',
      },
    ])
  })

  it('are replaced as a whole, and the timeline says from what to what', async () => {
    const { admin } = await app.organization()
    const product = await makeProduct(admin, { name: '服务器', price: '10.00' })
    const { id } = await makeOpportunity(admin, { lines: [{ productId: product.id, quantity: '1' }] })
    const { body } = await admin.patch(`/opportunities/${id}`, {
      version: 1,
      lines: [{ productId: product.id, quantity: '3' }],
    })
    expect(body).toMatchObject({ amount: '30.00', lines: [{ quantity: '3' }] })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'opportunity', subjectId: id })
    expect(timeline.items[0]).toMatchObject({
      kind: 'opportunity.updated',
      data: {
        changes: [
          { field: 'amount', from: '10.00', to: '30.00' },
          { field: 'lines', from: '服务器 × 1', to: '服务器 × 3' },
        ],
      },
    })
    expect((await admin.patch(`/opportunities/${id}`, { version: 2, lines: [], amount: '7.00' })).body).toMatchObject({
      amount: '7.00',
      lines: [],
    })
  })

  it('are refused with more digits than are kept', async () => {
    const { admin } = await app.organization()
    const product = await makeProduct(admin, { price: '10.00' })
    const line = { productId: product.id, quantity: '1', unitPrice: '9.999', discountPercent: 33.333 }
    expect(await admin.post('/opportunities', { name: 'a', lines: [line] })).toMatchObject({
      status: 400,
      body: {
        fields: [
          { path: 'lines.0.unitPrice', code: 'too_precise', params: { max: 2 } },
          { path: 'lines.0.discountPercent', code: 'too_precise', params: { max: 2 } },
        ],
      },
    })
  })

  it('cannot be contradicted by an amount of one’s own', async () => {
    const { admin } = await app.organization()
    const product = await makeProduct(admin, { price: '10.00' })
    const { id } = await makeOpportunity(admin, { lines: [{ productId: product.id, quantity: '1' }] })
    const refused = await admin.patch(`/opportunities/${id}`, { version: 1, amount: '11.00' })
    expect(refused).toMatchObject({ status: 400, body: { fields: [{ path: 'amount', code: 'computed_from_lines' }] } })
  })

  it('stay when their product leaves the price list, but it cannot be added again', async () => {
    const { admin } = await app.organization()
    const product = await makeProduct(admin, { name: '旧型号', price: '10.00' })
    const { id, lines } = await makeOpportunity(admin, { lines: [{ productId: product.id, quantity: '1' }] })
    await admin.delete(`/products/${product.id}?version=1`)
    const kept = await admin.patch(`/opportunities/${id}`, {
      version: 1,
      lines: [{ productId: product.id, quantity: '2', unitPrice: lines[0]!.unitPrice }],
    })
    expect(kept).toMatchObject({ status: 200, body: { amount: '20.00', lines: [{ product: { name: '旧型号' } }] } })
    expect(
      (await admin.post('/opportunities', { name: 'b', lines: [{ productId: product.id, quantity: '1' }] })).status,
    ).toBe(400)
  })
})
