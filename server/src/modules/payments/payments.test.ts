import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContract } from '../contracts/factory.ts'
import { makePayment, makePlan } from './factory.ts'

const app = useTestApp()

async function statusOf(client: TestClient, contractId: string) {
  const { body } = await client.get(`/contracts/${contractId}`)
  return { paid: body.paidAmount, unpaid: body.unpaidAmount, planned: body.plannedAmount, status: body.paymentStatus }
}

describe('recording a payment', () => {
  it('makes the contract that much more paid, and tells contract and customer', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin, { amount: '1000.00' })
    const { status, body } = await admin.post(`/contracts/${contract.id}/payments`, {
      amount: '300.5',
      paidOn: '2026-03-05',
      method: 'bankTransfer',
      remark: '首付',
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      number: `HK-${new Date().getFullYear()}-00001`,
      amount: '300.50',
      currency: 'CNY',
      allocatedAmount: '0.00',
      contract: { id: contract.id, name: contract.name },
      customer: { id: contract.customerId },
      owner: { id: admin.userId },
      paymentPlan: null,
      can: { edit: true, delete: true },
    })
    expect(await statusOf(admin, contract.id)).toEqual({
      paid: '300.50',
      unpaid: '699.50',
      planned: '0.00',
      status: 'partial',
    })
    await makePayment(admin, contract.id, { amount: '699.50' })
    expect((await statusOf(admin, contract.id)).status).toBe('paid')
    // Being paid is not being done.
    expect((await admin.get(`/contracts/${contract.id}`)).body).toMatchObject({ status: 'draft', version: 1 })
    for (const [subjectType, subjectId] of [
      ['contract', contract.id],
      ['customer', contract.customerId],
    ]) {
      const { body: timeline } = await admin.get('/activities', { subjectType, subjectId })
      const told = timeline.items.find((item: { subject: { id: string } }) => item.subject.id === body.id)
      expect(told).toMatchObject({
        kind: 'payment.created',
        subject: { type: 'payment', name: body.number },
        data: { amount: '300.50', paidOn: '2026-03-05' },
      })
    }
  })

  it('refuses more than is left, nothing, another currency, foreign plans and a terminated contract', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin, { amount: '100.00' })
    const other = await makePlan(admin, (await makeContract(admin)).id)
    await makePayment(admin, contract.id, { amount: '60.00' })
    const post = (body: object) =>
      admin.post('/payments', { contractId: contract.id, amount: '1.00', paidOn: '2026-01-01', ...body })
    expect(await post({ amount: '40.01' })).toMatchObject({
      status: 409,
      body: {
        code: 'payment_exceeds_contract',
        fields: [{ path: 'amount', code: 'too_large', params: { max: '40.00' } }],
      },
    })
    expect(await post({ amount: '0.00' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'amount', code: 'too_small' }] },
    })
    expect(await post({ currency: 'USD' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'currency', params: { options: ['CNY'] } }] },
    })
    expect(await post({ paymentPlanId: other.id })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'paymentPlanId', code: 'not_found' }] },
    })
    expect(await post({ contractId: newId() })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'contractId', code: 'not_found' }] },
    })
    expect((await admin.post(`/contracts/${newId()}/payments`, { amount: '1.00', paidOn: '2026-01-01' })).status).toBe(
      404,
    )
    expect(await post({ amount: 'x', paidOn: '2026-13-01', method: 'barter' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'amount' }, { path: 'paidOn' }, { path: 'method' }] },
    })
    await admin.post(`/contracts/${contract.id}/status-changes`, { status: 'terminated', version: 1 })
    expect(await post({})).toMatchObject({ status: 409, body: { code: 'contract_terminated' } })
    expect(await statusOf(admin, contract.id)).toMatchObject({ paid: '60.00' })
  })

  it('never passes the contract’s amount, however many write at once', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin, { amount: '100.00' })
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        admin.post('/payments', { contractId: contract.id, amount: '30.00', paidOn: '2026-01-01' }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([
      201, 201, 201, 409, 409, 409, 409, 409,
    ])
    expect(await statusOf(admin, contract.id)).toEqual({
      paid: '90.00',
      unpaid: '10.00',
      planned: '0.00',
      status: 'partial',
    })
  })

  it('happens once when the request is repeated with its Idempotency-Key', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin)
    const headers = { 'idempotency-key': newId() }
    const body = { contractId: contract.id, amount: '10.00', paidOn: '2026-01-01' }
    const answers = await Promise.all([1, 2, 3].map(() => admin.post('/payments', body, headers)))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect((await statusOf(admin, contract.id)).paid).toBe('10.00')
  })

  it('is held in the database too: no sum beyond its amount can be written', async () => {
    const organization = await app.organization()
    const contract = await makeContract(organization.admin, { amount: '100.00' })
    const plan = await makePlan(organization.admin, contract.id, { amount: '50.00' })
    const write = (table: 'contracts' | 'payment_plans', id: string, amount: string) =>
      organization.tx((tx) =>
        tx
          .updateTable(table)
          .set({ paid_amount: amount })
          .where('org_id', '=', organization.orgId)
          .where('id', '=', id)
          .execute(),
      )
    await expect(write('contracts', contract.id, '100.01')).rejects.toMatchObject({ code: '23514' })
    await expect(write('payment_plans', plan.id, '50.01')).rejects.toMatchObject({ code: '23514' })
    await expect(write('contracts', contract.id, '-0.01')).rejects.toMatchObject({ code: '23514' })
  })
})

describe('changing and taking back', () => {
  it('works out anew what a corrected payment pays', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin, { amount: '200.00' })
    const [first, second] = [
      await makePlan(admin, contract.id, { dueOn: '2026-01-01' }),
      await makePlan(admin, contract.id, { dueOn: '2026-02-01' }),
    ]
    const payment = await makePayment(admin, contract.id, { amount: '150.00' })
    const paid = async () =>
      Promise.all([first, second].map(async (plan) => (await admin.get(`/payment-plans/${plan.id}`)).body.paidAmount))
    expect(await paid()).toEqual(['100.00', '50.00'])
    expect(await admin.patch(`/payments/${payment.id}`, { version: 1, paymentPlanId: second.id })).toMatchObject({
      status: 200,
      body: { paymentPlan: { id: second.id }, allocatedAmount: '150.00', version: 2 },
    })
    expect(await paid()).toEqual(['50.00', '100.00'])
    expect(await admin.patch(`/payments/${payment.id}`, { version: 2, amount: '20.00' })).toMatchObject({
      status: 200,
      body: { amount: '20.00', allocatedAmount: '20.00' },
    })
    expect(await paid()).toEqual(['0.00', '20.00'])
    expect(await admin.patch(`/payments/${payment.id}`, { version: 3, amount: '200.01' })).toMatchObject({
      status: 409,
      body: { code: 'payment_exceeds_contract', fields: [{ params: { max: '200.00' } }] },
    })
    expect(await admin.patch(`/payments/${payment.id}`, { version: 2, remark: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'stale_version', current: { version: 3 } },
    })
  })

  it('takes a deleted payment back from plans and contract, and remembers it', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin)
    const plan = await makePlan(admin, contract.id)
    const payment = await makePayment(admin, contract.id)
    expect((await admin.get(`/payment-plans/${plan.id}`)).body.status).toBe('paid')
    expect((await admin.delete(`/contracts/${contract.id}?version=1`)).body.code).toBe('contract_has_payments')
    expect((await admin.delete(`/payments/${payment.id}?version=1`)).status).toBe(204)
    expect((await admin.get(`/payment-plans/${plan.id}`)).body).toMatchObject({ status: 'pending', paidAmount: '0.00' })
    expect(await statusOf(admin, contract.id)).toMatchObject({ paid: '0.00', status: 'unpaid' })
    expect((await admin.get(`/payments/${payment.id}`)).status).toBe(404)
    const { body: timeline } = await admin.get('/activities', { subjectType: 'contract', subjectId: contract.id })
    expect(timeline.items[0]).toMatchObject({
      kind: 'payment.deleted',
      data: { number: payment.number, amount: '100.00' },
    })
    expect((await admin.delete(`/contracts/${contract.id}?version=1`)).status).toBe(204)
  })
})

it('goes along in the history when the contract turns out to be another customer’s', async () => {
  const { admin } = await app.organization()
  const contract = await makeContract(admin)
  await makePayment(admin, contract.id)
  const other = await makeContract(admin)
  await admin.patch(`/contracts/${contract.id}`, { version: 1, customerId: other.customerId })
  const { body } = await admin.get('/activities', { subjectType: 'customer', subjectId: other.customerId })
  const { body: left } = await admin.get('/activities', { subjectType: 'customer', subjectId: contract.customerId })
  expect(body.items.map((item: { kind: string }) => item.kind)).toContain('payment.created')
  expect(left.items.map((item: { kind: string }) => item.kind)).toEqual(['customer.created'])
  expect((await admin.get('/payments')).body.items[0].customer.id).toBe(other.customerId)
})

describe('lists', () => {
  it('filter by customer and owner, which they take from the contract, and by day', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const rep = await organization.addUser('rep')
    const [mine, other] = [await makeContract(rep), await makeContract(admin)]
    const payment = await makePayment(admin, mine.id, { paidOn: '2026-03-01' })
    await makePayment(admin, other.id, { paidOn: '2026-02-01' })
    const ids = async (query: Record<string, unknown>) =>
      (await admin.get('/payments', query)).body.items.map((item: { id: string }) => item.id)
    expect(await ids({ filter: { field: 'customerId', op: 'eq', value: mine.customerId } })).toEqual([payment.id])
    expect(await ids({ filter: { field: 'ownerId', op: 'eq', value: rep.userId } })).toEqual([payment.id])
    expect(await ids({ filter: { field: 'paidOn', op: 'gte', value: '2026-03-01' } })).toEqual([payment.id])
    expect((await ids({}))[0]).toBe(payment.id)
    expect(await ids({ q: payment.number })).toEqual([payment.id])
  })
})
