import { z } from 'zod'
import { problemFields } from '../../platform/http/problem.ts'
import { named } from '../../platform/records/schema.ts'

const record = z.object({ kind: z.string(), id: z.uuid(), name: z.string() })

export const binQuery = z.strictObject({
  kind: z.string().max(40).optional().describe('Only this kind, also what was taken along by another record'),
  deletedById: z.uuid().optional(),
  q: z.string().max(200).optional().describe('Part of the name'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional().describe('nextCursor of the page before'),
})
export type BinQuery = z.infer<typeof binQuery>

export const binEntry = z.object({
  id: z.uuid().describe('The id of the deleted record'),
  kind: z.string(),
  name: z.string(),
  version: z.int(),
  deletedAt: z.iso.datetime(),
  deletedBy: named.nullable(),
  purgeAt: z.iso.datetime().describe('From then on it may be purged at any time'),
  /** The record whose deletion took this one along; it comes back with that one only. */
  root: record.nullable(),
  /** How many records of which kind come back with it. */
  parts: z.array(z.object({ kind: z.string(), count: z.int() })),
  can: z.object({ restore: z.boolean(), purge: z.boolean() }),
})
export type BinEntry = z.infer<typeof binEntry>

export const binPage = z.object({ items: z.array(binEntry), nextCursor: z.string().nullable() })
export type BinPage = z.infer<typeof binPage>

/** A record of the bin with all that comes back with it. */
export const binDetail = binEntry.extend({ records: z.array(record) })
export type BinDetail = z.infer<typeof binDetail>

export const restored = z.object({ records: z.array(record).describe('The record, and what came back with it') })
export type Restored = z.infer<typeof restored>

export const binSelection = z.strictObject({
  records: z
    .array(z.strictObject({ id: z.uuid(), version: z.int().min(1) }))
    .min(1)
    .max(200),
})
export type BinSelection = z.infer<typeof binSelection>

export const binResults = z.object({
  results: z.array(
    z.object({
      id: z.uuid(),
      isDone: z.boolean(),
      /** Why not; null when it was done. */
      problem: z.object({ code: z.string(), fields: problemFields }).nullable(),
    }),
  ),
})
export type BinResults = z.infer<typeof binResults>
