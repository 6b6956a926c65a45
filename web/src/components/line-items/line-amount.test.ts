import { describe, expect, it } from 'vitest'
import { lineAmount, linesDiscount, linesToSend, linesTotal } from './line-amount.ts'

describe('lineAmount', () => {
  it('rounds half up to two digits', () => {
    expect(lineAmount({ quantity: '1', unitPrice: '0.05', discountPercent: 50 })).toBe('0.03')
  })

  it('is exact where floats are not', () => {
    expect(lineAmount({ quantity: '3', unitPrice: '0.1' })).toBe('0.30')
    expect(lineAmount({ quantity: '12345678901234', unitPrice: '99.99' })).toBe('1234444433334387.66')
  })

  it('is unknown beyond the limits, which are told at their field', () => {
    expect(lineAmount({ quantity: '-2', unitPrice: '5' })).toBeNull()
    expect(lineAmount({ quantity: '2', unitPrice: '-5' })).toBeNull()
    expect(lineAmount({ quantity: '2', unitPrice: '5.005' })).toBeNull()
    expect(lineAmount({ quantity: '2', unitPrice: '5', discountPercent: 150 })).toBeNull()
    expect(lineAmount({ quantity: '2', unitPrice: '10000000000000000' })).toBeNull()
    expect(lineAmount({ quantity: '100000000000000', unitPrice: '5' })).toBeNull()
    expect(lineAmount({ quantity: '2', unitPrice: '5', discountPercent: 100 })).toBe('0.00')
  })

  it('is unknown until quantity and price are there', () => {
    expect(lineAmount({ quantity: '2' })).toBeNull()
    expect(lineAmount({ unitPrice: '5' })).toBeNull()
    expect(lineAmount({ quantity: 'x', unitPrice: '5' })).toBeNull()
  })
})

describe('linesTotal', () => {
  it('adds the rounded lines, as the server does', () => {
    const line = { quantity: '1', unitPrice: '0.05', discountPercent: 50 }
    expect(linesTotal([line, line])).toBe('0.06')
    expect(linesTotal([])).toBe('0.00')
  })
})

describe('linesDiscount', () => {
  it('tells what the discounts take off', () => {
    expect(linesDiscount([{ quantity: '2', unitPrice: '100', discountPercent: 15 }])).toBe('30.00')
    expect(linesDiscount([{ quantity: '2', unitPrice: '100' }])).toBeNull()
  })
})

describe('linesToSend', () => {
  it('leaves out rows that nobody began, names and empty discounts', () => {
    const sent = linesToSend([
      { quantity: '1' },
      { productId: 'p', product: { id: 'p', name: '网关' }, quantity: '2', unitPrice: '10.00', discountPercent: 0 },
    ])
    expect(sent).toEqual([{ productId: 'p', quantity: '2', unitPrice: '10.00' }])
  })
})
