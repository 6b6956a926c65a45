import { queryOptions } from '@tanstack/react-query'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { type Answer, answer, client, ofRecord } from '../../lib/client.ts'
import { listAll } from '../../lib/list-all.ts'

export type PaymentSummary = Answer<'getPaymentSummary'>
export type Plan = Answer<'getPaymentPlan'>
export type Payment = Answer<'getPayment'>

/** How far a contract is paid, and what this person may do about it. */
export function paymentSummaryQuery(contractId: string) {
  return queryOptions({
    queryKey: ['contracts', 'payment-summary', contractId],
    queryFn: ({ signal }) =>
      answer<PaymentSummary>(client.GET('/api/v1/contracts/{id}/payment-summary', { ...ofRecord(contractId), signal })),
  })
}

/** A contract's instalments, the first one due first. Sorted here: roles may hide the day. */
export function plansOfContractQuery(contractId: string) {
  return queryOptions({
    queryKey: ['payment-plans', 'of-contract', contractId],
    queryFn: async ({ signal }) => {
      const plans = await listAll<Plan & RecordItem>('/payment-plans', { filter: ofContract(contractId) }, signal)
      return plans.sort((a, b) => compareDays(a.dueOn, b.dueOn) || a.sequence - b.sequence)
    },
  })
}

/** What came in on a contract, the newest first, likewise. */
export function paymentsOfContractQuery(contractId: string) {
  return queryOptions({
    queryKey: ['payments', 'of-contract', contractId],
    queryFn: async ({ signal }) => {
      const payments = await listAll<Payment & RecordItem>('/payments', { filter: ofContract(contractId) }, signal)
      return payments.sort((a, b) => compareDays(b.paidOn, a.paidOn) || (b.id < a.id ? -1 : 1))
    },
  })
}

function compareDays(a: string | undefined, b: string | undefined): number {
  return (a ?? '').localeCompare(b ?? '')
}

function ofContract(contractId: string): string {
  return JSON.stringify({ field: 'contractId', op: 'eq', value: contractId })
}
