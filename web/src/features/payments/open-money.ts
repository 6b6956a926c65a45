import type { FieldDescriptor } from '../../components/record-kind/field-descriptor.ts'
import { allOf, type Filter } from '../../components/record-kind/filter.ts'
import type { PaymentSummary, Plan } from './payment.ts'

/** What is owed next: the rest of the first open instalment, or of the whole contract where nothing is planned. */
export function nextAmount(summary: PaymentSummary, plans: readonly Plan[]): string {
  return plans.find((plan) => plan.status !== 'paid')?.unpaidAmount ?? summary.unpaidAmount
}

/** Contracts that can still be paid or planned, and the instalments of the chosen one. */
export function narrowMoney(
  { key }: FieldDescriptor,
  { contractId, customerId }: Record<string, unknown>,
): Filter | undefined {
  if (key === 'paymentPlanId')
    return allOf([is('contractId', contractId), { field: 'unpaidAmount', op: 'gt', value: '0' }])
  if (key !== 'contractId') return undefined
  const open: Filter[] = [
    { field: 'status', op: 'ne', value: 'terminated' },
    { field: 'unpaidAmount', op: 'gt', value: '0' },
  ]
  return allOf([is('customerId', customerId), ...open])
}

function is(field: string, value: unknown): Filter | undefined {
  return typeof value === 'string' ? { field, op: 'eq', value } : undefined
}
