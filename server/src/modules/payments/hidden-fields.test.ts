import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import type { FieldLevel } from '../../platform/access/field-level.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContract } from '../contracts/factory.ts'
import { makePayment, makePlan } from './factory.ts'

const app = useTestApp()

async function contractAnd(fieldRights: Record<string, Record<string, FieldLevel>>) {
  const organization = await app.organization()
  const { admin } = organization
  const blind = await organization.addUserWithRights([...kinds.rights], 'all', { fieldRights })
  const contract = await makeContract(admin, { amount: '1000.00' })
  const plan = await makePlan(admin, contract.id, { amount: '100.00' })
  const payment = await makePayment(admin, contract.id, { amount: '100.00' })
  return { admin, blind, contract, plan, payment }
}

const unseen = (path: string, ...against: string[]) => [{ path, code: 'checked_unseen', params: { against } }]

describe('somebody who does not see what a contract comes to', () => {
  it('gets no schedule, which would be exactly that', async () => {
    const { admin, blind, contract } = await contractAnd({ contract: { amount: 'hidden' } })
    const body = { count: 1, firstDueOn: '2026-12-01', everyMonths: 1 }
    const refused = await blind.post(`/contracts/${contract.id}/payment-schedule`, body)
    expect([refused.status, refused.body.code, refused.body.fields]).toEqual([
      403,
      'field_right_missing',
      unseen('amount', 'contract.amount'),
    ])
    expect((await admin.get('/payment-plans')).body.total.value).toBe(1)
  })

  it.each([
    ['amount', 'payments'],
    ['paidAmount', 'payments'],
    ['amount', 'payment-plans'],
    ['plannedAmount', 'payment-plans'],
  ])('hidden %s: enters and changes no amount of %s, whatever the amount', async (field, path) => {
    const { blind, contract, plan, payment } = await contractAnd({ contract: { [field]: 'hidden' } })
    const record = path === 'payments' ? payment : plan
    for (const amount of ['1.00', '900.00', '900.01', '5000.00']) {
      const day = path === 'payments' ? { paidOn: '2026-01-02' } : { dueOn: '2026-12-01' }
      const answers = [
        await blind.post(`/${path}`, { contractId: contract.id, amount, ...day }),
        await blind.post(`/contracts/${contract.id}/${path}`, { amount, ...day }),
        await blind.patch(`/${path}/${record.id}`, { version: record.version, amount }),
      ]
      for (const { status, body } of answers)
        expect([status, body.fields]).toEqual([400, unseen('amount', `contract.${field}`)])
    }
    const remark = await blind.patch(`/${path}/${record.id}`, { version: record.version, remark: '已对账' })
    expect([remark.status, remark.body.remark]).toEqual([200, '已对账'])
    const { can } = (await blind.get(`/contracts/${contract.id}/payment-summary`)).body
    expect(path === 'payments' ? can.recordPayment : can.planPayments).toBe(false)
    const kind = path === 'payments' ? 'payment' : 'paymentPlan'
    expect((await blind.get('/fields', { kind })).body.actions).not.toContain('create')
  })

  it('brings no payment and no plan back from the recycle bin, where the rest of the contract must have room for it', async () => {
    const { admin, blind, contract, plan, payment } = await contractAnd({ contract: { amount: 'hidden' } })
    for (const [path, { id }] of [
      ['payment-plans', plan],
      ['payments', payment],
    ] as const) {
      const { version } = (await admin.get(`/${path}/${id}`)).body
      expect((await blind.delete(`/${path}/${id}?version=${version}`)).status).toBe(204)
      const deleted = (await admin.get('/recycle-bin')).body.items[0] as { id: string; version: number }
      const refused = await blind.post(`/recycle-bin/${id}/restoration`, { version: deleted.version })
      expect([deleted.id, refused.status, refused.body.code, refused.body.fields]).toEqual([
        id,
        403,
        'field_right_missing',
        unseen('amount', 'contract.amount'),
      ])
    }
    expect((await admin.get(`/contracts/${contract.id}`)).body.paidAmount).toBe('0.00')
  })
})

it('what a deleted payment came to stays hidden in the history, whatever else of its kind has moved since', async () => {
  const { admin, blind, contract, payment } = await contractAnd({ payment: { amount: 'hidden' } })
  expect((await admin.delete(`/payments/${payment.id}?version=${payment.version}`)).status).toBe(204)
  const { items } = (await admin.get('/recycle-bin')).body
  const restored = await admin.post(`/recycle-bin/${payment.id}/restoration`, { version: items[0].version })
  expect(restored.status).toBe(201)
  const told = async (client: typeof admin) => {
    const { body } = await client.get('/activities', { subjectType: 'contract', subjectId: contract.id })
    return Object.fromEntries(body.items.map(({ kind, data }: { kind: string; data: object }) => [kind, data]))
  }
  expect((await told(admin))['payment.deleted']).toMatchObject({ number: payment.number, amount: '100.00' })
  const { 'payment.created': created, 'payment.deleted': deleted } = await told(blind)
  for (const data of [created, deleted]) {
    expect(data).toMatchObject({ number: payment.number })
    expect(data).not.toHaveProperty('amount')
  }
})
