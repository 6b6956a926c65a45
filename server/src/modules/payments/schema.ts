import { z } from 'zod'
import { date } from '../../platform/records/field.ts'
import { pageOf } from '../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema } from '../../platform/records/schema.ts'
import { paymentFields, planFields } from './fields.ts'
import { moneyActions } from './policy.ts'

const can = z.record(z.enum(moneyActions), z.boolean())

export const newPlan = newRecordSchema(planFields)
export type NewPlan = z.infer<typeof newPlan>
const { contractId: _planContract, ...planFieldsOfContract } = planFields
/** Below a contract its id is in the path. */
export const newPlanOfContract = newRecordSchema(planFieldsOfContract)
export const planPatch = recordPatchSchema(planFields)
export type PlanPatch = z.infer<typeof planPatch>
export const planSchema = recordSchema(planFields, { can })
export type PaymentPlan = z.infer<typeof planSchema>
export const planPage = pageOf(planSchema)
export const planList = z.object({ items: z.array(planSchema) })

export const newSchedule = z.strictObject({
  count: z.int().min(1).max(60).describe('How many equal instalments of what is not planned yet'),
  firstDueOn: date().value,
  everyMonths: z.int().min(1).max(12).default(1),
})
export type NewSchedule = z.infer<typeof newSchedule>

export const newPayment = newRecordSchema(paymentFields)
export type NewPayment = z.infer<typeof newPayment>
const { contractId: _paymentContract, ...paymentFieldsOfContract } = paymentFields
export const newPaymentOfContract = newRecordSchema(paymentFieldsOfContract)
export const paymentPatch = recordPatchSchema(paymentFields)
export type PaymentPatch = z.infer<typeof paymentPatch>
export const paymentSchema = recordSchema(paymentFields, { can })
export type Payment = z.infer<typeof paymentSchema>
export const paymentPage = pageOf(paymentSchema)

const amount = z.string()
export const paymentSummary = z.object({
  currency: z.string(),
  amount,
  paidAmount: amount,
  unpaidAmount: amount,
  plannedAmount: amount,
  unplannedAmount: amount,
  overdueAmount: amount.nullable().describe('What plans are behind today; null without the right to see plans'),
  nextDueOn: z.string().nullable().describe('When the first plan that is not paid is due'),
  can: z.object({ recordPayment: z.boolean(), planPayments: z.boolean() }),
})
export type PaymentSummary = z.infer<typeof paymentSummary>
