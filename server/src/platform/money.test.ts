import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAmounts, compareAmounts, lineAmount, subtractAmounts } from './money.ts'

const cents = fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n })
const toAmount = (value: bigint) =>
  `${value < 0n ? '-' : ''}${(value < 0n ? -value : value) / 100n}.${String((value < 0n ? -value : value) % 100n).padStart(2, '0')}`

describe('amounts', () => {
  it('add and subtract exactly, as whole cents do', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(compareAmounts(addAmounts(toAmount(a), toAmount(b)), toAmount(a + b))).toBe(0)
        expect(compareAmounts(subtractAmounts(toAmount(a), toAmount(b)), toAmount(a - b))).toBe(0)
      }),
    )
  })

  it('count null as nothing and always show two digits', () => {
    expect(addAmounts()).toBe('0.00')
    expect(addAmounts('0.1', null, '0.2')).toBe('0.30')
  })

  it.each([
    ['3', '0.10', '0', '0.30'],
    ['1', '0.05', '50', '0.03'],
    ['1.5', '99.99', '12.5', '131.24'],
    ['0.0001', '1.00', '0', '0.00'],
    ['999999', '9999999999.99', '0', '9999989999990000.01'],
  ])('a line of %s × %s less %s%% is %s, rounded half up', (quantity, price, discount, expected) => {
    expect(lineAmount(quantity, price, discount)).toBe(expected)
  })
})
