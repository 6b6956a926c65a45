import { z } from 'zod'
import { problemFields } from '../../platform/http/problem.ts'
import { listQuery, pageOf } from '../../platform/records/list.ts'
import { named, recordSchema } from '../../platform/records/schema.ts'
import { bulkActions, bulkKinds, most, recordStatuses } from './bulk-change.ts'
import { bulkChangeKind } from './fields.ts'

export const newBulkChange = z.strictObject({
  kind: z.enum(bulkKinds),
  action: z.enum(bulkActions),
  records: z
    .array(
      z.strictObject({
        id: z.uuid(),
        version: z.int().min(1).optional().describe('The one that was read: a record that has changed since fails'),
      }),
    )
    .min(1)
    .max(most.chosen)
    .optional()
    .describe('Either these records, or all that `query` finds'),
  query: z
    .strictObject({ filter: listQuery.shape.filter, q: listQuery.shape.q, view: listQuery.shape.view })
    .optional()
    .describe('All records that a list with this filter, these words and this view has now'),
  changes: z
    .record(z.string().max(100), z.unknown())
    .optional()
    .describe(
      'For an edit: fields with their values as in PATCH of the kind, null empties one, own fields under custom',
    ),
  ownerId: z.uuid().optional().describe('For a transfer: whose the records become'),
})
export type NewBulkChange = z.infer<typeof newBulkChange>

export const bulkChangeSchema = recordSchema(bulkChangeKind, {
  changes: z.record(z.string(), z.unknown()).nullable(),
  newOwner: named.nullable(),
  undoneBy: named.nullable(),
  isCancelRequested: z.boolean(),
  can: z.object({ cancel: z.boolean(), undo: z.boolean() }),
})
export type BulkChange = z.infer<typeof bulkChangeSchema>
export const bulkChangePage = pageOf(bulkChangeSchema)

export const resultQuery = z.strictObject({
  status: z
    .enum([...recordStatuses, 'kept'])
    .optional()
    .describe('kept: could not be undone'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional().describe('nextCursor of the page before'),
})
export type ResultQuery = z.infer<typeof resultQuery>

const problem = z.object({ code: z.string(), fields: problemFields }).nullable()

export const resultPage = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      name: z.string().nullable().describe('Null for a record that you cannot see, or not any more'),
      isDeleted: z.boolean(),
      status: z.enum(recordStatuses),
      problem: problem.describe('Why it failed'),
      undo: z.enum(['undone', 'kept']).nullable(),
      undoProblem: problem.describe('Why it was kept as it is when the rest was undone'),
    }),
  ),
  nextCursor: z.string().nullable(),
})
export type ResultPage = z.infer<typeof resultPage>
