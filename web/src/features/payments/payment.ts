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

/** A contract's instalments, the first one due first. */
export function plansOfContractQuery(contractId: string) {
  return queryOptions({
    queryKey: ['payment-plans', 'of-contract', contractId],
    queryFn: ({ signal }) =>
      listAll<Plan & RecordItem>('/payment-plans', { filter: ofContract(contractId), sort: 'dueOn' }, signal),
  })
}

/** What came in on a contract, the newest first. */
export function paymentsOfContractQuery(contractId: string) {
  return queryOptions({
    queryKey: ['payments', 'of-contract', contractId],
    queryFn: ({ signal }) =>
      listAll<Payment & RecordItem>('/payments', { filter: ofContract(contractId), sort: '-paidOn' }, signal),
  })
}

function ofContract(contractId: string): string {
  return JSON.stringify({ field: 'contractId', op: 'eq', value: contractId })
}
