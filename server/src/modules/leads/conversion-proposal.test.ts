import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeLead } from './factory.ts'

const app = useTestApp()

describe('the proposal', () => {
  const proposed = async (client: TestClient, id: string) =>
    (await client.get(`/leads/${id}/conversion-proposal`)).body.customers.map(
      (customer: { name: string; matches: string[] }) => [customer.name, ...customer.matches],
    )

  it('names visible customers of the same name or phone, the best first', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '华强 电子' })
    await makeCustomer(admin, { name: '深圳华强电子有限公司', phone: '+86 138-0013-8000' })
    const other = await makeCustomer(admin, { name: '远航' })
    await makeContact(admin, { customerId: other.id, mobile: '138 0013 8000' })
    await makeCustomer(admin, { name: '无关' })
    const lead = await makeLead(admin, { companyName: '华强电子', mobile: '13800138000' })
    expect(await proposed(admin, lead.id)).toEqual([
      ['华强 电子', 'name'],
      ['远航', 'contact'],
      ['深圳华强电子有限公司', 'name'],
    ])
    const noPhone = await makeLead(admin, { name: '王', companyName: '无' })
    expect(await proposed(admin, noPhone.id)).toEqual([])
  })

  it('names nothing that the actor cannot see', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    await makeCustomer(organization.admin, { name: '华强电子' })
    const lead = await makeLead(rep, { companyName: '华强电子' })
    expect(await proposed(rep, lead.id)).toEqual([])
    expect((await rep.get(`/leads/${(await makeLead(organization.admin)).id}/conversion-proposal`)).status).toBe(404)
  })
})
