import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAmounts } from '../../platform/money.ts'
import { allocate, type Payment, type Plan } from './allocation.ts'
import { sumOf } from './plan.ts'

const amount = fc.integer({ min: 1, max: 100_000 }).map((cents) => (cents / 100).toFixed(2))
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`)

const situation = fc.array(fc.record({ amount, dueOn: day }), { maxLength: 8 }).chain((plans) =>
  fc.record({
    plans: fc.constant(plans.map((plan, index): Plan => ({ ...plan, id: `plan${index}`, sequence: index + 1 }))),
    payments: fc
      .array(fc.record({ amount, paidOn: day, plan: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }) }), {
        maxLength: 8,
      })
      .map((payments) =>
        payments.map((payment, index): Payment => {
          // Also a plan that is gone.
          const paymentPlanId = payment.plan === null ? null : `plan${payment.plan}`
          return { id: `payment${index}`, amount: payment.amount, paidOn: payment.paidOn, paymentPlanId }
        }),
      ),
  }),
)

describe('allocating payments to plans', () => {
  it('gives no plan more than its amount and takes from no payment more than its own', () => {
    fc.assert(
      fc.property(situation, ({ plans, payments }) => {
        const given = allocate(plans, payments)
        for (const plan of plans)
          expect(
            compareAmounts(sumOf(given.filter((one) => one.paymentPlanId === plan.id)), plan.amount),
          ).toBeLessThanOrEqual(0)
        for (const payment of payments)
          expect(
            compareAmounts(sumOf(given.filter((one) => one.paymentId === payment.id)), payment.amount),
          ).toBeLessThanOrEqual(0)
        for (const one of given) expect(compareAmounts(one.amount, '0')).toBe(1)
      }),
    )
  })

  it('leaves money over only when every plan is paid', () => {
    fc.assert(
      fc.property(situation, ({ plans, payments }) => {
        const [planned, paid] = [sumOf(plans), sumOf(payments)]
        expect(sumOf(allocate(plans, payments))).toBe(compareAmounts(planned, paid) < 0 ? planned : paid)
      }),
    )
  })

  it('does not depend on the order in which plans and payments are told', () => {
    fc.assert(
      fc.property(situation, ({ plans, payments }) => {
        const plain = (given: ReturnType<typeof allocate>) =>
          given.map((one) => `${one.paymentId} ${one.paymentPlanId} ${one.amount}`).toSorted()
        expect(plain(allocate(plans.toReversed(), payments.toReversed()))).toEqual(plain(allocate(plans, payments)))
      }),
    )
  })

  it('pays the plan a payment was made for, then the ones due first', () => {
    const plans: Plan[] = [
      { id: 'late', amount: '50.00', dueOn: '2026-03-01', sequence: 1 },
      { id: 'early', amount: '50.00', dueOn: '2026-01-01', sequence: 2 },
      { id: 'middle', amount: '50.00', dueOn: '2026-02-01', sequence: 3 },
    ]
    const payments: Payment[] = [
      { id: 'a', amount: '70.00', paidOn: '2026-01-01', paymentPlanId: 'late' },
      { id: 'b', amount: '40.00', paidOn: '2026-01-02', paymentPlanId: null },
    ]
    expect(allocate(plans, payments)).toEqual([
      { paymentId: 'a', paymentPlanId: 'late', amount: '50.00' },
      { paymentId: 'a', paymentPlanId: 'early', amount: '20.00' },
      { paymentId: 'b', paymentPlanId: 'early', amount: '30.00' },
      { paymentId: 'b', paymentPlanId: 'middle', amount: '10.00' },
    ])
  })
})
