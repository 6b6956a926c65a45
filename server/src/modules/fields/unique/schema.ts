import { z } from 'zod'
import { named } from '../../../platform/records/schema.ts'

export const maxRules = 10

export const newUniqueRule = z.strictObject({
  kind: z.string().max(40),
  fields: z
    .array(z.string().max(100))
    .min(1)
    .max(4)
    .describe('Keys of fields, own ones as custom.<key>: no two records have all of these alike'),
})
export type NewUniqueRule = z.infer<typeof newUniqueRule>

export const uniqueRuleQuery = z.strictObject({ kind: z.string().max(40) })

export const uniqueRule = z.object({
  id: z.uuid(),
  version: z.int(),
  kind: z.string(),
  fields: z.array(z.string()),
  status: z
    .enum(['checking', 'active', 'refused'])
    .describe(
      'New values are checked from the start; `refused`: records had the same values already, so it does not hold',
    ),
  duplicates: z
    .object({
      total: z
        .object({ value: z.int(), relation: z.enum(['eq', 'gte']) })
        .describe('Records with values that others have'),
      groups: z
        .array(z.object({ records: z.array(named), unseen: z.int().describe('More that the asker may not see') }))
        .describe('The first of them, each with the record that has the same values'),
    })
    .nullable(),
  can: z.object({ edit: z.boolean(), delete: z.boolean() }),
})
export type UniqueRule = z.infer<typeof uniqueRule>
