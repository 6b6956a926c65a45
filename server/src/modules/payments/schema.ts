import { z } from 'zod'
import { date } from '../../platform/records/field.ts'
import { pageOf } from '../../platform/records/list.ts'
import {
  newRecordSchema,
  recordPatchSchema,
  recordSchema,
  telling,
  withoutFields,
} from '../../platform/records/schema.ts'
import { paymentKind, planKind } from './fields.ts'
import { moneyActions } from './policy.ts'

const can = z.record(z.enum(moneyActions), z.boolean())

export const newPlan = newRecordSchema(planKind)
export type NewPlan = z.infer<typeof newPlan>
/** Below a contract its id is in the path. */
export const newPlanOfContract = newRecordSchema(withoutFields(planKind, 'contractId'))
export const planPatch = recordPatchSchema(planKind)
export type PlanPatch = z.infer<typeof planPatch>
export const planSchema = recordSchema(planKind, { can })
export type PaymentPlan = z.infer<typeof planSchema>
export const planPage = pageOf(planSchema)
export const planList = z.object({ items: z.array(planSchema) })

export const newSchedule = z.strictObject({
  count: z.int().min(1).max(60).describe('How many equal instalments of what is not planned yet'),
  firstDueOn: date().value,
  everyMonths: z.int().min(1).max(12).default(1),
})
export type NewSchedule = z.infer<typeof newSchedule>

export const newPayment = newRecordSchema(paymentKind)
export type NewPayment = z.infer<typeof newPayment>
export const newPaymentOfContract = newRecordSchema(withoutFields(paymentKind, 'contractId'))
export const paymentPatch = recordPatchSchema(paymentKind)
export type PaymentPatch = z.infer<typeof paymentPatch>
export const paymentSchema = recordSchema(paymentKind, { can })
export type Payment = z.infer<typeof paymentSchema>
export const paymentPage = pageOf(paymentSchema)

const ofContract = (field: string) => telling('contract', field, z.string())
export const paymentSummary = z.object({
  currency: z.string(),
  amount: ofContract('amount'),
  paidAmount: ofContract('paidAmount'),
  unpaidAmount: ofContract('unpaidAmount'),
  plannedAmount: ofContract('plannedAmount'),
  unplannedAmount: telling('contract', ['amount', 'plannedAmount'], z.string()),
  overdueAmount: telling('paymentPlan', ['unpaidAmount', 'dueOn'], z.string().nullable()).describe(
    'What plans are behind today; null without the right to see plans',
  ),
  nextDueOn: telling('paymentPlan', ['dueOn', 'status'], z.string().nullable()).describe(
    'When the first plan that is not paid is due',
  ),
  can: z.object({ recordPayment: z.boolean(), planPayments: z.boolean() }),
})
export type PaymentSummary = z.infer<typeof paymentSummary>
