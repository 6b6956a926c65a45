import { z } from 'zod'

const fieldKey = z.string().min(1).max(100)

/** How a list looks: what its address says, under a name. Persisted: it only ever grows. */
export const viewShape = z.strictObject({
  filter: z
    .record(z.string(), z.unknown())
    .refine((filter) => JSON.stringify(filter).length <= 10_000, { params: { code: 'too_long', max: 10_000 } })
    .optional()
    .describe('As in the filter of lists, but no text: {"and":[{"field":"ownerId","op":"eq","value":"me"}]}'),
  sort: fieldKey.optional().describe('A sortable field; a leading minus sorts downwards'),
  q: z.string().min(1).max(200).optional().describe('Words to look for'),
  columns: z.array(fieldKey).min(1).max(200).optional().describe('Keys of fields, in their order'),
  layout: z
    .string()
    .regex(/^[a-z][A-Za-z]{0,39}$/)
    .optional()
    .describe('Another way of showing the records than the table, such as board'),
  group: fieldKey.optional().describe('The field by which a table is parted'),
  by: fieldKey.optional().describe('The field whose values are the columns of a board'),
})
export type ViewShape = z.infer<typeof viewShape>
export type ViewPart = keyof ViewShape

/**
 * A part of a view that does not apply to who reads it: the field is gone, or a choice, or their roles hide it. The field is
 * told only to who sees it, and what it was compared with to nobody.
 */
export const viewProblem = z.object({
  part: z.enum(Object.keys(viewShape.shape) as [ViewPart]),
  field: z.string().optional().describe('Told to who sees the field'),
})
export type ViewProblem = z.infer<typeof viewProblem>
