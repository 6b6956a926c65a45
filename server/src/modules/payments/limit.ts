import { conflict, validationFailed } from '../../platform/errors.ts'
import { type Amount, compareAmounts } from '../../platform/money.ts'
import { remaining } from './plan.ts'

/** A contract as far as its money goes. */
interface Contract {
  amount: Amount
  currency: string
  status: string
}

export function refuseNothing(amount: Amount): void {
  if (compareAmounts(amount, '0') <= 0)
    throw validationFailed([{ path: 'amount', code: 'too_small', params: { min: '0.01' } }])
}

/** What has been paid never passes the contract's amount. `others` is the sum of its other payments. */
export function refuseOverpayment(contract: Contract, others: Amount, amount: Amount): void {
  const max = remaining(contract.amount, others)
  if (compareAmounts(amount, max) <= 0) return
  throw conflict('payment_exceeds_contract', `Only ${max} ${contract.currency} of this contract is left to be paid.`, [
    { path: 'amount', code: 'too_large', params: { max }, tells: ['contract.amount', 'contract.paidAmount'] },
  ])
}

export function refuseOverplanning(contract: Contract, others: Amount, amount: Amount): void {
  const max = remaining(contract.amount, others)
  if (compareAmounts(amount, max) <= 0) return
  throw conflict('plan_exceeds_contract', `Only ${max} ${contract.currency} of this contract is left to be planned.`, [
    { path: 'amount', code: 'too_large', params: { max }, tells: ['contract.amount', 'contract.plannedAmount'] },
  ])
}

/** What was agreed no longer holds: reopen the contract first. */
export function refuseTerminated(contract: Contract): void {
  if (contract.status === 'terminated')
    throw conflict('contract_terminated', 'This contract is terminated; make it active again first.')
}

export function refuseOtherCurrency(contract: Contract, currency: string | undefined): void {
  if (currency === undefined || currency === contract.currency) return
  throw validationFailed([{ path: 'currency', code: 'invalid_option', params: { options: [contract.currency] } }])
}
