import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAmounts, compareAmounts } from '../../platform/money.ts'
import { describeLines, plainQuantity, priceLines, totalOf } from './line-item.ts'

const products = new Map([
  ['a', { name: 'GTX Pro', price: '4821.00', currency: 'CNY' }],
  ['b', { name: '实施', price: '999.99', currency: 'USD' }],
])

describe('pricing lines', () => {
  it('takes the product’s price unless one is given, and rounds each line half up', () => {
    const { lines, errors } = priceLines(
      [
        { productId: 'a', quantity: '2' },
        { productId: 'a', quantity: '0.3333', unitPrice: '10', discountPercent: 12.5 },
      ],
      'CNY',
      products,
    )
    expect(errors).toEqual([])
    expect(lines).toMatchObject([
      { quantity: '2', unitPrice: '4821.00', discountPercent: 0, amount: '9642.00' },
      { unitPrice: '10.00', amount: '2.92' },
    ])
    expect(totalOf(lines)).toBe('9644.92')
  })

  it('asks for a price in the record’s currency, and for products that can be found', () => {
    const { errors } = priceLines(
      [
        { productId: 'b', quantity: '1' },
        { productId: 'x', quantity: '1' },
        { productId: 'b', quantity: '1', unitPrice: '1' },
      ],
      'CNY',
      products,
    )
    expect(errors).toEqual([
      { path: 'lines.0.unitPrice', code: 'required' },
      { path: 'lines.1.productId', code: 'not_found' },
    ])
  })

  it('lets a line stay whose product has left the price list, at the price it had', () => {
    const { lines, errors } = priceLines(
      [{ productId: 'x', quantity: '1', unitPrice: '7.00' }],
      'CNY',
      products,
      new Set(['x']),
    )
    expect(errors).toEqual([])
    expect(lines).toMatchObject([{ amount: '7.00' }])
  })

  it('refuses what no amount can hold, in one line or in their sum', () => {
    expect(
      priceLines([{ productId: 'a', quantity: '99999999999999', unitPrice: '9999.00' }], 'CNY', products).errors,
    ).toMatchObject([{ path: 'lines.0.quantity', code: 'too_large' }])
    const half = { productId: 'a', quantity: '1', unitPrice: '6000000000000000.00' }
    expect(priceLines([half, half], 'CNY', products).errors).toMatchObject([{ path: 'lines', code: 'too_large' }])
  })
})

describe('amounts', () => {
  const quantity = fc.integer({ min: 1, max: 9_999_999 }).map((units) => new Decimal(units).dividedBy(10_000).toFixed())
  const price = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => new Decimal(cents).dividedBy(100).toFixed(2))
  const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
  const line = fc.record({ productId: fc.constant('a'), quantity, unitPrice: price, discountPercent: percent })

  it('are within half a cent of the exact product, never negative and never above the undiscounted price', () => {
    fc.assert(
      fc.property(line, (given) => {
        const { lines } = priceLines([given], 'CNY', products)
        const amount = new Decimal(lines[0]!.amount)
        const full = new Decimal(given.quantity).times(given.unitPrice)
        const exact = full.times(new Decimal(100).minus(given.discountPercent)).dividedBy(100)
        expect(amount.minus(exact).abs().lte('0.005')).toBe(true)
        expect(amount.gte(0)).toBe(true)
        expect(amount.lte(full.toDecimalPlaces(2, Decimal.ROUND_HALF_UP))).toBe(true)
      }),
    )
  })

  it('add up to the same total in any order, cent by cent', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (given) => {
        const { lines } = priceLines(given, 'CNY', products)
        const total = totalOf(lines)
        expect(totalOf(lines.toReversed())).toBe(total)
        expect(lines.reduce((sum, { amount }) => addAmounts(sum, amount), '0.00')).toBe(total)
        expect(lines.every(({ amount }) => compareAmounts(amount, total) <= 0)).toBe(true)
      }),
    )
  })

  it('survive being written again as they were answered', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (given) => {
        const once = priceLines(given, 'CNY', products).lines
        expect(priceLines(once, 'CNY', products).lines).toEqual(once)
      }),
    )
  })
})

it('shows quantities and lines as people write them', () => {
  expect(['2.0000', '0.5000', '100', '10.0100'].map(plainQuantity)).toEqual(['2', '0.5', '100', '10.01'])
  expect(
    describeLines([
      { product: { name: 'GTX Pro' }, quantity: '2' },
      { product: { name: '实施' }, quantity: '0.5' },
    ]),
  ).toBe('GTX Pro × 2 · 实施 × 0.5')
})
