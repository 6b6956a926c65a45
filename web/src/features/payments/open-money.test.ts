import { expect, it } from 'vitest'
import type { FieldDescriptor } from '../../components/record-kind/field-descriptor.ts'
import { narrowMoney, nextAmount } from './open-money.ts'
import type { PaymentSummary, Plan } from './payment.ts'

const field = (key: string) => ({ key }) as FieldDescriptor
const open = [
  { field: 'status', op: 'ne', value: 'terminated' },
  { field: 'unpaidAmount', op: 'gt', value: '0' },
]

it('offers contracts that can still be paid, on a customer’s page its own', () => {
  expect(narrowMoney(field('contractId'), {})).toEqual({ and: open })
  expect(narrowMoney(field('contractId'), { customerId: 'c' })).toEqual({
    and: [{ field: 'customerId', op: 'eq', value: 'c' }, ...open],
  })
})

it('offers the open instalments of the chosen contract', () => {
  expect(narrowMoney(field('paymentPlanId'), { contractId: 'k' })).toEqual({
    and: [
      { field: 'contractId', op: 'eq', value: 'k' },
      { field: 'unpaidAmount', op: 'gt', value: '0' },
    ],
  })
})

it('proposes what is left of the first open instalment, without any all that is unpaid', () => {
  const summary = { unpaidAmount: '900.00' } as PaymentSummary
  const plan = (status: Plan['status'], unpaidAmount: string) => ({ status, unpaidAmount }) as Plan
  expect(nextAmount(summary, [plan('paid', '0.00'), plan('overdue', '120.00'), plan('pending', '300.00')])).toBe(
    '120.00',
  )
  expect(nextAmount(summary, [plan('paid', '0.00')])).toBe('900.00')
})
