import { z } from 'zod'
import { listQuery, pageOf } from '../../platform/records/list.ts'
import { named, recordSchema } from '../../platform/records/schema.ts'
import { exportedKinds, formats } from './export.ts'
import { requestParts } from './told-request.ts'
import { exportKind } from './fields.ts'

export const newExport = z.strictObject({
  kind: z.enum(exportedKinds),
  format: z.enum(formats),
  query: z.strictObject({
    filter: listQuery.shape.filter,
    sort: listQuery.shape.sort,
    q: listQuery.shape.q,
    view: listQuery.shape.view,
  }),
  columns: z
    .array(z.string().max(100))
    .min(1)
    .max(200)
    .optional()
    .describe('Keys of fields, in their order; without it those of the view, or what lists show'),
  locale: z.enum(['zh-CN', 'en']).optional().describe('The language of headers and options'),
})
export type NewExport = z.infer<typeof newExport>

export const exportSchema = recordSchema(exportKind, {
  decidedBy: named.nullable(),
  columns: z.array(z.string()),
  query: z
    .object({ filter: z.string().optional(), sort: z.string().optional(), q: z.string().optional() })
    .describe('A view is written out as it stood when the export was asked for'),
  unseen: z
    .array(z.enum(requestParts))
    .describe(
      'What of the request goes by fields that you cannot see: such conditions stand as {"unseen": true}, the rest is left out, and with conditions or words also how many rows there are',
    ),
  isCancelRequested: z.boolean(),
  fileSize: z.number().nullable(),
  can: z.object({ download: z.boolean(), cancel: z.boolean(), delete: z.boolean(), decide: z.boolean() }),
})
export type Export = z.infer<typeof exportSchema>
export const exportPage = pageOf(exportSchema)

export const decision = z.strictObject({
  version: z.int().min(1),
  isApproved: z.boolean(),
  reason: z.string().trim().max(500).optional().describe('Told to who asked; a refusal needs one'),
})
export type Decision = z.infer<typeof decision>
