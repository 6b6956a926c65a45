import { describe, expect, it } from 'vitest'
import { changedValues } from '../record-kind/conflict.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { isSumOfLines, saleValues } from './sale-values.ts'

const line = { productId: 'p', product: { id: 'p', name: 'G200' }, quantity: '2', unitPrice: '100.00' }
const record = { id: '1', version: 1, name: '二期', amount: '200.00', lines: [{ id: 'l', ...line, amount: '200.00' }] }
const fields = new Map([['amount', { type: 'money' as const }]])
const sent = { productId: 'p', quantity: '3', unitPrice: '100.00' }

describe('saleValues', () => {
  it('changes lines without a word about the amount, which follows them', () => {
    const values = { name: '二期', amount: '300.00', lines: [{ ...line, quantity: '3' }] }
    expect(changedValues(record, saleValues(values, record), fields)).toEqual({ lines: [sent] })
  })

  it('sends neither lines nor amount when nobody touched them', () => {
    expect(
      changedValues(record, saleValues({ name: '三期', amount: '200.00', lines: record.lines }, record), fields),
    ).toEqual({
      name: '三期',
    })
  })

  it('takes a price or a quantity that was typed again for untouched', () => {
    const again = [{ ...line, quantity: '2.0000', unitPrice: '100' }]
    expect(changedValues(record, saleValues({ lines: again }, record), fields)).toEqual({})
  })

  it('sends the amount again once the last line is gone', () => {
    expect(changedValues(record, saleValues({ name: '二期', amount: '180.00', lines: [] }, record), fields)).toEqual({
      amount: '180.00',
      lines: [],
    })
  })
})

it('the amount is decided by lines as soon as one has a product', () => {
  const amount = { key: 'amount' } as FieldDescriptor
  expect(isSumOfLines(amount, { lines: [line] })).toBe(true)
  expect(isSumOfLines(amount, { lines: [{ quantity: '1' }] })).toBe(false)
  expect(isSumOfLines({ key: 'name' } as FieldDescriptor, { lines: [line] })).toBe(false)
})
