import { describe, expect, it } from 'vitest'
import type { FieldDescriptor } from '../../components/record-kind/field-descriptor.ts'
import { contractStart, contractValues, narrowContract } from './contract-start.ts'

const deal = {
  id: 'deal',
  version: 7,
  name: '二期扩容',
  customerId: 'customer',
  contactId: 'contact',
  ownerId: 'owner',
  currency: 'CNY',
  amount: '200.00',
  lines: [{ productId: 'p', product: { id: 'p', name: 'G200' }, quantity: '2', unitPrice: '100.00' }],
}
const field = (key: string) => ({ key }) as FieldDescriptor

describe('contractValues', () => {
  it('sends the lines of the opportunity without names, and no amount beside them', () => {
    const sent = contractValues(contractStart(deal), undefined)
    expect(sent).toMatchObject({
      opportunityId: 'deal',
      contactId: 'contact',
      lines: [{ productId: 'p', quantity: '2', unitPrice: '100.00' }],
    })
    expect(sent).not.toHaveProperty('amount')
  })

  it('says so when what the opportunity brought was taken out again', () => {
    const { lines: _, contactId: __, ...rest } = contractStart(deal)
    expect(contractValues({ ...rest, amount: '80.00' }, undefined)).toMatchObject({
      amount: '80.00',
      lines: [],
      contactId: null,
    })
  })

  it('leaves out what nobody filled in where there is no opportunity', () => {
    const sent = contractValues({ name: '直签合同', customerId: 'customer' }, undefined)
    expect(JSON.parse(JSON.stringify(sent))).toEqual({ name: '直签合同', customerId: 'customer' })
  })
})

describe('narrowContract', () => {
  it("offers the customer's own people and its deals that are not lost", () => {
    const own = { field: 'customerId', op: 'eq', value: 'c' }
    expect(narrowContract(field('contactId'), { customerId: 'c' })).toEqual(own)
    expect(narrowContract(field('opportunityId'), { customerId: 'c' })).toEqual({
      and: [own, { field: 'status', op: 'ne', value: 'lost' }],
    })
    expect(narrowContract(field('contactId'), {})).toBeUndefined()
    expect(narrowContract(field('ownerId'), { customerId: 'c' })).toBeUndefined()
  })
})
