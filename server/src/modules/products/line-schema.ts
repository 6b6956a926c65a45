import { z } from 'zod'
import { amount } from '../../platform/records/field.ts'
import { named } from '../../platform/records/schema.ts'

const quantity = z
  .string()
  .regex(/^\d{1,14}(\.\d{1,4})?$/)
  .refine((value) => /[1-9]/.test(value), { params: { code: 'too_small', min: '0.0001' } })
const unitPrice = amount.refine((value) => !value.startsWith('-'), { params: { code: 'too_small', min: '0' } })
// A float never holds 33.33 exactly: compare with the nearest hundredth instead of asking for a multiple.
const discountPercent = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, { params: { code: 'invalid_format' } })

/** One line as a client writes it; the amount is ours to work out. */
const givenLine = z.strictObject({
  productId: z.uuid(),
  quantity: quantity.describe('A decimal with at most four digits, as a string: "1.5"'),
  unitPrice: unitPrice.optional().describe('Left out: the product’s price'),
  discountPercent: discountPercent.optional(),
})
export const givenLines = z.array(givenLine).max(200)

export const lineSchema = z.object({
  id: z.uuid(),
  productId: z.uuid(),
  product: named,
  quantity: z.string(),
  unitPrice: amount,
  discountPercent: z.number(),
  amount,
})
export type Line = z.infer<typeof lineSchema>
