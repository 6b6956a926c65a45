import { z } from 'zod'

/** A field as forms, lists and filters need it; its label is a translation of `fields.<kind>.<key>`. */
export const fieldDescription = z.object({
  key: z.string(),
  type: z.string(),
  required: z.boolean(),
  readOnly: z.boolean(),
  createOnly: z.boolean(),
  sortable: z.boolean(),
  filterable: z.boolean(),
  listed: z.boolean(),
  options: z.array(z.string()).optional(),
  reference: z.string().optional(),
  maxLength: z.int().optional(),
})
export type FieldDescription = z.infer<typeof fieldDescription>
