import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import type { FieldLevel } from '../../platform/access/field-level.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { makeContract } from './factory.ts'

const app = useTestApp()

async function dealAnd(fieldRights: Record<string, Record<string, FieldLevel>>) {
  const organization = await app.organization()
  const { admin } = organization
  const blind = await organization.addUserWithRights([...kinds.rights], 'all', { fieldRights })
  const product = await makeProduct(admin, { price: '4321.00' })
  const customer = await makeCustomer(admin)
  const contact = await makeContact(admin, { customerId: customer.id })
  const deal = await makeOpportunity(admin, {
    customerId: customer.id,
    contactId: contact.id,
    lines: [{ productId: product.id, quantity: '1' }],
  })
  return { admin, blind, product, deal }
}

describe('a contract from an opportunity whose amount the actor does not see', () => {
  it('takes neither amount nor lines over: the actor gives an amount of their own', async () => {
    const { admin, blind, deal } = await dealAnd({ opportunity: { amount: 'hidden' } })
    for (const lines of [{}, { lines: [] }]) {
      const refused = await blind.post('/contracts', { name: '一期', opportunityId: deal.id, ...lines })
      expect([refused.status, refused.body.fields]).toEqual([400, [{ path: 'amount', code: 'required' }]])
    }
    const made = await blind.post('/contracts', { name: '一期', opportunityId: deal.id, amount: '5.00' })
    expect([made.status, made.body.amount, made.body.lines]).toEqual([201, '5.00', []])
    expect((await admin.get('/contracts')).body.total.value).toBe(1)
  })

  it('says the same whether the opportunity has an amount or none', async () => {
    const { admin, blind, deal } = await dealAnd({ opportunity: { amount: 'hidden' } })
    const bare = await makeOpportunity(admin, { customerId: deal.customerId })
    const answers = [deal.id, bare.id].map((opportunityId) => blind.post('/contracts', { name: '一期', opportunityId }))
    const [first, second] = await Promise.all(answers)
    expect([first!.status, first!.body.fields]).toEqual([second!.status, second!.body.fields])
  })

  it('takes them over where the actor sees no more of the contract’s amount', async () => {
    const { admin, blind, deal } = await dealAnd({ opportunity: { amount: 'hidden' }, contract: { amount: 'hidden' } })
    const made = await blind.post('/contracts', { name: '一期', opportunityId: deal.id })
    expect([made.status, 'amount' in made.body, 'lines' in made.body]).toEqual([201, false, false])
    expect((await admin.get(`/contracts/${made.body.id}`)).body.amount).toBe('4321.00')
  })

  it('stays without an amount where the actor cannot give one', async () => {
    const { blind, deal } = await dealAnd({ opportunity: { amount: 'hidden' }, contract: { amount: 'read' } })
    const made = await blind.post('/contracts', { name: '一期', opportunityId: deal.id })
    expect([made.status, made.body.amount]).toEqual([201, '0.00'])
  })

  it('tells nothing of the hidden lines by which products may be sold no more', async () => {
    const { admin, blind, deal, product } = await dealAnd({ opportunity: { amount: 'hidden' } })
    const other = await makeProduct(admin)
    for (const { id, version } of [product, other]) await admin.delete(`/products/${id}?version=${version}`)
    const answers = [product.id, other.id].map((productId) =>
      blind.post('/contracts', {
        name: '一期',
        opportunityId: deal.id,
        lines: [{ productId, quantity: '1', unitPrice: '1.00' }],
      }),
    )
    for (const { status, body } of await Promise.all(answers))
      expect([status, body.fields]).toEqual([400, [{ path: 'lines.0.productId', code: 'not_found' }]])
  })

  it('takes its contact over only where that is seen', async () => {
    const { admin, blind, deal } = await dealAnd({ opportunity: { contactId: 'hidden' } })
    const made = await blind.post('/contracts', { name: '一期', opportunityId: deal.id })
    expect([made.status, made.body.contactId]).toEqual([201, null])
    const whole = await admin.post('/contracts', { name: '一期', opportunityId: deal.id })
    expect(whole.body.contactId).toBe(deal.contactId)
  })
})

describe('what a contract’s value is checked against', () => {
  it('closes it to changes by those who do not see all of it: by trying, they would find it', async () => {
    const { admin, blind } = await dealAnd({ contract: { paidAmount: 'hidden', startsOn: 'hidden' } })
    const contract = await makeContract(admin, { amount: '1000.00', startsOn: '2026-05-05' })
    for (const changes of [{ amount: '5.00' }, { amount: '900.00' }, { lines: [] }, { currency: 'USD' }]) {
      const { status, body } = await blind.patch(`/contracts/${contract.id}`, { version: 1, ...changes })
      expect([status, body.fields]).toEqual([
        400,
        [{ path: Object.keys(changes)[0], code: 'checked_unseen', params: { against: ['contract.paidAmount'] } }],
      ])
    }
    for (const endsOn of ['2026-01-01', '2026-12-31']) {
      const { status, body } = await blind.patch(`/contracts/${contract.id}`, { version: 1, endsOn })
      expect([status, body.fields]).toEqual([
        400,
        [{ path: 'endsOn', code: 'checked_unseen', params: { against: ['contract.startsOn'] } }],
      ])
    }
    const made = await blind.post('/contracts', {
      name: '二期',
      customerId: contract.customerId,
      amount: '5.00',
      endsOn: '2026-12-31',
    })
    expect([made.status, made.body.amount, made.body.endsOn]).toEqual([201, '5.00', '2026-12-31'])
    const told = (await blind.get('/fields', { kind: 'contract' })).body.items as { key: string; createOnly: boolean }[]
    expect(told.filter(({ key, createOnly }) => createOnly && ['amount', 'endsOn', 'signedOn'].includes(key))).toEqual([
      expect.objectContaining({ key: 'endsOn' }),
      expect.objectContaining({ key: 'amount' }),
    ])
  })
})
