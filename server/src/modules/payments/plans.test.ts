import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContract } from '../contracts/factory.ts'
import { makePayment, makePlan } from './factory.ts'

const app = useTestApp()

describe('planning', () => {
  it('numbers the plans of a contract and keeps their sum within its amount', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin, { amount: '250.00' })
    const first = await makePlan(admin, contract.id, { remark: '预付款' })
    expect(first).toMatchObject({
      number: `${contract.number}-1`,
      sequence: 1,
      amount: '100.00',
      currency: 'CNY',
      paidAmount: '0.00',
      unpaidAmount: '100.00',
      status: 'pending',
      customer: { id: contract.customerId },
      contract: { id: contract.id },
      owner: { id: admin.userId },
      can: { edit: true, delete: true },
    })
    expect((await makePlan(admin, contract.id)).sequence).toBe(2)
    expect(
      await admin.post(`/contracts/${contract.id}/payment-plans`, { dueOn: '2030-01-01', amount: '50.01' }),
    ).toMatchObject({
      status: 409,
      body: {
        code: 'plan_exceeds_contract',
        fields: [{ path: 'amount', code: 'too_large', params: { max: '50.00' } }],
      },
    })
    expect(
      await admin.post(`/contracts/${contract.id}/payment-plans`, {
        dueOn: '2030-01-01',
        amount: '50.00',
        sequence: 2,
      }),
    ).toMatchObject({ status: 409, body: { fields: [{ path: 'sequence', code: 'duplicate' }] } })
    expect(await admin.patch(`/contracts/${contract.id}`, { version: 1, amount: '199.99' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'amount', code: 'too_small', params: { min: '200.00' } }] },
    })
    expect((await admin.get(`/contracts/${contract.id}`)).body.plannedAmount).toBe('200.00')
  })

  it('of many at once keeps within the amount too', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin, { amount: '100.00' })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        admin.post('/payment-plans', { contractId: contract.id, amount: '40.00', dueOn: '2030-01-01' }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 201, 409, 409, 409, 409])
  })

  it('splits what is not planned yet into equal instalments', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin, { amount: '1100.00' })
    await makePlan(admin, contract.id)
    const { status, body } = await admin.post(`/contracts/${contract.id}/payment-schedule`, {
      count: 3,
      firstDueOn: '2026-01-31',
    })
    expect(status).toBe(201)
    expect(body.items).toMatchObject([
      { sequence: 2, dueOn: '2026-01-31', amount: '333.33' },
      { sequence: 3, dueOn: '2026-02-28', amount: '333.33' },
      { sequence: 4, dueOn: '2026-03-31', amount: '333.34' },
    ])
    expect(
      (await admin.post(`/contracts/${contract.id}/payment-schedule`, { count: 1, firstDueOn: '2026-01-31' })).body
        .code,
    ).toBe('plan_exceeds_contract')
    const small = await makeContract(admin, { amount: '0.02' })
    expect(
      await admin.post(`/contracts/${small.id}/payment-schedule`, { count: 3, firstDueOn: '2026-01-31' }),
    ).toMatchObject({ status: 400, body: { fields: [{ path: 'count', code: 'too_large', params: { max: 2 } }] } })
  })

  it('is paid at once by money that came in before it, and lets go of it when dropped', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin)
    const payment = await makePayment(admin, contract.id, { amount: '150.00' })
    const plan = await makePlan(admin, contract.id)
    expect(plan).toMatchObject({ status: 'paid', paidAmount: '100.00' })
    expect((await admin.get(`/payments/${payment.id}`)).body.allocatedAmount).toBe('100.00')
    expect(await admin.patch(`/payment-plans/${plan.id}`, { version: 1, amount: '60.00' })).toMatchObject({
      status: 200,
      body: { paidAmount: '60.00', status: 'paid', version: 2 },
    })
    expect((await admin.delete(`/payment-plans/${plan.id}?version=2`)).status).toBe(204)
    expect((await admin.get(`/payments/${payment.id}`)).body.allocatedAmount).toBe('0.00')
    expect((await makePlan(admin, contract.id)).sequence).toBe(2)
  })
})

describe('what is due', () => {
  it('is told by status, filtered by it and summed up, by the organization’s own day', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin)
    const late = await makePlan(admin, contract.id, { dueOn: '2020-01-01' })
    const part = await makePlan(admin, contract.id, { dueOn: '2099-01-01' })
    const open = await makePlan(admin, contract.id, { dueOn: '2099-02-01' })
    await makePayment(admin, contract.id, { amount: '30.00' })
    await makePayment(admin, contract.id, { amount: '40.00', paymentPlanId: part.id })
    const ids = async (status: string) =>
      (await admin.get('/payment-plans', { filter: { field: 'status', op: 'eq', value: status } })).body.items.map(
        (item: { id: string }) => item.id,
      )
    expect([await ids('overdue'), await ids('partial'), await ids('pending'), await ids('paid')]).toEqual([
      [late.id],
      [part.id],
      [open.id],
      [],
    ])
    const { body } = await admin.get('/payment-plans')
    expect(body.items.map((item: { id: string; status: string }) => [item.id, item.status])).toEqual([
      [late.id, 'overdue'],
      [part.id, 'partial'],
      [open.id, 'pending'],
    ])
    expect((await admin.get(`/contracts/${contract.id}/payment-summary`)).body).toEqual({
      currency: 'CNY',
      amount: '1000.00',
      paidAmount: '70.00',
      unpaidAmount: '930.00',
      plannedAmount: '300.00',
      unplannedAmount: '700.00',
      overdueAmount: '70.00',
      nextDueOn: '2020-01-01',
      can: { recordPayment: true, planPayments: true },
    })
  })
})

describe('rights', () => {
  it('follow the contract’s owner', async () => {
    const organization = await app.organization()
    const [rep, peer] = [await organization.addUser('rep'), await organization.addUser('rep')]
    const service = await organization.addUser('service')
    const contract = await makeContract(rep)
    const plan = await makePlan(rep, contract.id)
    const answers = async (client: typeof rep) => [
      (await client.get(`/payment-plans/${plan.id}`)).status,
      (await client.post('/payment-plans', { contractId: contract.id, amount: '1.00', dueOn: '2030-01-01' })).status,
      (await client.post(`/contracts/${contract.id}/payment-schedule`, { count: 1, firstDueOn: '2030-01-01' })).status,
      (await client.patch(`/payment-plans/${plan.id}`, { version: 99, remark: 'x' })).status,
      (await client.delete(`/payment-plans/${plan.id}?version=99`)).status,
    ]
    // 409: allowed, but the version is wrong on purpose.
    expect(await answers(rep)).toEqual([200, 201, 201, 409, 403])
    expect(await answers(peer)).toEqual([404, 400, 404, 404, 404])
    expect(await answers(service)).toEqual([404, 403, 403, 404, 404])
    expect((await service.get(`/contracts/${contract.id}/payment-summary`)).body).toMatchObject({
      overdueAmount: null,
      nextDueOn: null,
      can: { recordPayment: false, planPayments: false },
    })
    expect((await peer.get(`/contracts/${contract.id}/payment-summary`)).status).toBe(404)
  })
})
