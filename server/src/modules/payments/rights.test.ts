import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContract } from '../contracts/factory.ts'
import { makePayment } from './factory.ts'

const app = useTestApp()

describe('rights', () => {
  it('follow the contract’s owner: who sees it and may see payments, sees its payments', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const peer = await organization.addUser('rep')
    const finance = await organization.addUser('finance')
    const service = await organization.addUser('service')
    const contract = await makeContract(rep)
    const payment = await makePayment(finance, contract.id)
    const answers = async (client: TestClient) => [
      (await client.get(`/payments/${payment.id}`)).status,
      (await client.get('/payments')).body.items.length,
      (await client.post('/payments', { contractId: contract.id, amount: '1.00', paidOn: '2026-01-01' })).status,
      (await client.post(`/contracts/${contract.id}/payments`, { amount: '1.00', paidOn: '2026-01-01' })).status,
      (await client.patch(`/payments/${payment.id}`, { version: 99, remark: 'x' })).status,
      (await client.delete(`/payments/${payment.id}?version=99`)).status,
    ]
    // 409: allowed, but the version is wrong on purpose.
    expect(await answers(rep)).toEqual([200, 1, 403, 403, 403, 403])
    expect(await answers(peer)).toEqual([404, 0, 403, 404, 404, 404])
    expect(await answers(service)).toEqual([404, 0, 403, 403, 404, 404])
    expect((await answers(finance)).slice(2)).toEqual([201, 201, 409, 409])
    expect((await rep.get(`/payments/${payment.id}`)).body.can).toEqual({ edit: false, delete: false })
    const told = async (client: TestClient) => {
      const { body } = await client.get('/activities', { subjectType: 'contract', subjectId: contract.id })
      return body.items.some((item: { kind: string }) => item.kind === 'payment.created')
    }
    expect([await told(rep), await told(service)]).toEqual([true, false])
  })

  it('reach no further with one right than with the other', async () => {
    const organization = await app.organization()
    const client = await organization.addUserWithRights(['contract.view', 'payment.view'], 'own')
    const all = await organization.addUserWithRights(['contract.view'], 'all')
    const payment = await makePayment(organization.admin, (await makeContract(organization.admin)).id)
    expect((await client.get(`/payments/${payment.id}`)).status).toBe(404)
    expect((await all.get(`/payments/${payment.id}`)).status).toBe(404)
  })
})
