import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import type { FieldLevel } from '../../platform/access/field-level.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeLead } from './factory.ts'

const app = useTestApp()

const known = { mobile: '13800138000', phone: '0755-86660001', email: 'z@example.com', expectedAmount: '88000.00' }
const parts = { customer: { name: '华强' }, contact: { name: '张伟' }, opportunity: { name: '一期' } }

async function converted(fieldRights: Record<string, Record<string, FieldLevel>>, input: object = known) {
  const organization = await app.organization()
  const { admin } = organization
  const blind = await organization.addUserWithRights([...kinds.rights], 'all', { fieldRights })
  const lead = await makeLead(admin, { name: '张伟', city: '深圳', ...input })
  const proposal = (await blind.get(`/leads/${lead.id}/conversion-proposal`)).body
  const { status, body } = await blind.post(`/leads/${lead.id}/conversion`, parts)
  expect(status).toBe(201)
  const get = async (path: string) => (await admin.get(path)).body
  return {
    body,
    proposal,
    lead: await get(`/leads/${lead.id}`),
    customer: await get(`/customers/${body.customer.id}`),
    contact: await get(`/contacts/${body.contact.id}`),
    opportunity: await get(`/opportunities/${body.opportunity.id}`),
  }
}

describe('a conversion by somebody who does not see all of the lead', () => {
  it('leaves with the lead what the new records would show them, and says which fields those are', async () => {
    const { body, proposal, lead, customer, contact, opportunity } = await converted({
      lead: { mobile: 'hidden', phone: 'masked', email: 'hidden', expectedAmount: 'hidden' },
    })
    expect([customer.phone, customer.email, customer.city]).toEqual([null, null, '深圳'])
    expect([contact.mobile, contact.phone, contact.email]).toEqual([null, null, null])
    expect(opportunity.amount).toBe(null)
    expect(lead).toMatchObject(known)
    expect(body.leftWithLead).toEqual([
      { part: 'customer', field: 'phone' },
      { part: 'customer', field: 'mobile' },
      { part: 'customer', field: 'email' },
      { part: 'contact', field: 'mobile' },
      { part: 'contact', field: 'phone' },
      { part: 'contact', field: 'email' },
      { part: 'opportunity', field: 'expectedAmount' },
    ])
    expect(proposal.leftWithLead).toEqual(body.leftWithLead)
  })

  it('takes along what they see as little of in the new records', async () => {
    const { body, customer, contact, opportunity } = await converted({
      lead: { mobile: 'masked', phone: 'hidden', expectedAmount: 'hidden' },
      customer: { phone: 'hidden' },
      contact: { mobile: 'masked', phone: 'masked' },
      opportunity: { amount: 'hidden' },
    })
    expect([customer.phone, customer.email]).toEqual([known.phone, known.email])
    expect([contact.mobile, contact.phone]).toEqual([known.mobile, null])
    expect(opportunity.amount).toBe('88000.00')
    expect([body.contact.mobile, 'amount' in body.opportunity]).toEqual(['138****8000', false])
    expect(body.leftWithLead).toEqual([{ part: 'contact', field: 'phone' }])
  })

  it('tells nothing by which of two numbers the customer gets', async () => {
    const rights = { lead: { phone: 'hidden', companyName: 'hidden' } } as const
    for (const hidden of [{ phone: null, companyName: null }, { phone: known.phone }, { companyName: '华强电子' }]) {
      const { customer, contact } = await converted(rights, { mobile: known.mobile, ...hidden })
      expect([customer.phone, customer.email, contact.mobile, contact.phone]).toEqual([null, null, known.mobile, null])
    }
    const person = await converted({ lead: { phone: 'hidden' } }, { ...known })
    expect(person.customer.phone).toBe(known.mobile)
  })

  it('takes everything along where they see all of it', async () => {
    const { body, customer, contact, opportunity } = await converted({})
    expect([customer.phone, contact.mobile, opportunity.amount]).toEqual([known.phone, known.mobile, '88000.00'])
    expect(body.leftWithLead).toEqual([])
  })
})
