import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addAmounts, compareAmounts, subtractAmounts } from '../../platform/money.ts'
import { addMonths, planInstalments, splitAmount, statusOfPlan } from './plan.ts'

const cents = fc.integer({ min: 1, max: 99_999_999_999 }).map((value) => (value / 100).toFixed(2))

describe('equal instalments', () => {
  it('add up to the amount and differ by a cent at most, the larger ones last', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 60 }), (amount, count) => {
        const shares = splitAmount(amount, count)
        expect(shares).toHaveLength(count)
        expect(addAmounts(...shares)).toBe(amount)
        expect(shares).toEqual(shares.toSorted(compareAmounts))
        expect(compareAmounts(subtractAmounts(shares.at(-1)!, shares[0]!), '0.01')).toBeLessThanOrEqual(0)
      }),
    )
    expect(splitAmount('100.00', 3)).toEqual(['33.33', '33.33', '33.34'])
  })

  it('are due on the same day of each month, or on its last', () => {
    expect(
      planInstalments('30.00', { count: 3, firstDueOn: '2026-01-31', everyMonths: 1 }).map(({ dueOn }) => dueOn),
    ).toEqual(['2026-01-31', '2026-02-28', '2026-03-31'])
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
    expect(addMonths('2026-12-15', 12)).toBe('2027-12-15')
  })
})

it('a plan is overdue from the day after it was due, unless it is paid', () => {
  const plan = { amount: '100.00', paidAmount: '0.00', dueOn: '2026-11-24' }
  expect(statusOfPlan(plan, '2026-11-24')).toBe('pending')
  expect(statusOfPlan({ ...plan, paidAmount: '40.00' }, '2026-11-24')).toBe('partial')
  expect(statusOfPlan({ ...plan, paidAmount: '40.00' }, '2026-11-25')).toBe('overdue')
  expect(statusOfPlan({ ...plan, paidAmount: '100.00' }, '2027-01-01')).toBe('paid')
})
