import { z } from 'zod'
import { amount, givenAmount, givenPercent } from '../../platform/records/field.ts'
import { writtenDecimal } from '../../platform/records/written-decimal.ts'
import { named } from '../../platform/records/schema.ts'

const quantity = writtenDecimal(14, 4)
  .refine((value) => /^[^-]*[1-9]/.test(value), { params: { code: 'too_small', min: '0.0001' } })
  .meta({ pattern: /^\d{1,14}(\.\d{1,4})?$/.source })

/** One line as a client writes it; the amount is ours to work out. */
const givenLine = z.strictObject({
  productId: z.uuid(),
  quantity: quantity.describe('A decimal with at most four digits, as a string: "1.5"'),
  unitPrice: givenAmount.optional().describe('Left out: the product’s price'),
  discountPercent: givenPercent.optional(),
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
