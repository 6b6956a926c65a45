import type { Id } from '../../platform/id.ts'
import { type Amount, compareAmounts, subtractAmounts } from '../../platform/money.ts'

export interface Plan {
  id: Id
  amount: Amount
  dueOn: string
  sequence: number
}

export interface Payment {
  id: Id
  amount: Amount
  paidOn: string
  /** The plan it was made for. */
  paymentPlanId: Id | null
}

export interface Allocation {
  paymentId: Id
  paymentPlanId: Id
  amount: Amount
}

/**
 * Which payment pays which plan of a contract. First each payment goes to the plan it was made for, then whatever is left
 * to the plans due first; payments go in the order of their days. So it depends on nothing but the plans and payments there
 * are: no plan gets more than its amount, no payment gives more than its own, and a rest stays only when every plan is paid.
 */
export function allocate(plans: readonly Plan[], payments: readonly Payment[]): Allocation[] {
  const open = new Map(plans.map((plan) => [plan.id, plan.amount]))
  const left = new Map(payments.map((payment) => [payment.id, payment.amount]))
  const given = new Map<string, Allocation>()
  const give = (payment: Payment, planId: Id) => {
    const [has, needs] = [left.get(payment.id)!, open.get(planId)]
    if (needs === undefined) return
    const amount = compareAmounts(has, needs) < 0 ? has : needs
    if (compareAmounts(amount, '0') <= 0) return
    left.set(payment.id, subtractAmounts(has, amount))
    open.set(planId, subtractAmounts(needs, amount))
    given.set(`${payment.id} ${planId}`, { paymentId: payment.id, paymentPlanId: planId, amount })
  }
  const inOrder = payments.toSorted((a, b) => compareText(a.paidOn, b.paidOn) || compareText(a.id, b.id))
  const byDueDate = plans.toSorted((a, b) => compareText(a.dueOn, b.dueOn) || a.sequence - b.sequence)
  for (const payment of inOrder) if (payment.paymentPlanId) give(payment, payment.paymentPlanId)
  for (const payment of inOrder) for (const plan of byDueDate) give(payment, plan.id)
  return [...given.values()]
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
