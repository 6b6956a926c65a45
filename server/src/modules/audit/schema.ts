import { z } from 'zod'
import { named } from '../../platform/records/schema.ts'

/** A log has no other centuries. */
const day = z.iso.date().refine((value) => /^[12]/.test(value), { params: { code: 'invalid_format' } })

const vias = ['web', 'api', 'import', 'bulk', 'job', 'shell'] as const
export type Via = (typeof vias)[number]

const filters = {
  actorId: z.uuid().optional().describe('Who did it'),
  kind: z.string().min(1).max(40).optional().describe('What it was done to: customer, role, account, …'),
  recordId: z.uuid().optional().describe('The one record that it was done to'),
  field: z.string().min(1).max(100).optional().describe('A field that was changed; needs a kind'),
  action: z.string().min(1).max(60).optional().describe('What was done: updated, deleted, signedIn, …'),
  via: z.enum(vias).optional(),
  from: day.optional().describe('The first day, in the organization’s time zone'),
  to: day.optional().describe('The last day'),
}

export const auditFilters = z.strictObject(filters)
export type AuditFilters = z.infer<typeof auditFilters>

export const auditQuery = z.strictObject({
  ...filters,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional().describe('nextCursor of the page before'),
})
export type AuditQuery = z.infer<typeof auditQuery>

export const auditFileQuery = z.strictObject({ ...filters, locale: z.enum(['zh-CN', 'en']).optional() })

export const auditEntry = z.object({
  id: z.uuid(),
  kind: z.string().describe('What happened, such as customer.updated'),
  subject: z.object({
    type: z.string(),
    id: z.uuid(),
    name: z.string().nullable(),
    isOpen: z.boolean().describe('The record is there and you can see it'),
  }),
  actor: named.nullable(),
  via: z.string(),
  apiKey: named.nullable(),
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
  requestId: z.uuid().nullable().describe('All that one request changed has the same'),
  data: z.record(z.string(), z.unknown()),
  occurredAt: z.iso.datetime(),
  position: z.int().nullable().describe('Its place in the chain; null until it is sealed, seconds after it happened'),
  hash: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof auditEntry>

export const auditPage = z.object({ items: z.array(auditEntry), nextCursor: z.string().nullable() })
export type AuditPage = z.infer<typeof auditPage>

const verification = z.object({
  at: z.iso.datetime(),
  by: named.nullable(),
  count: z.int().describe('Entries found sound'),
  damage: z.object({ kind: z.string(), position: z.int().nullable() }).nullable().describe('The first broken entry'),
})
export type Verification = z.infer<typeof verification>

export const chainState = z.object({
  count: z.int().describe('Entries in the chain'),
  hash: z.string().nullable().describe('Its end: kept elsewhere, it proves later that nothing before was rewritten'),
  sealedAt: z.iso.datetime().nullable(),
  waiting: z.int().describe('Entries that are about to be sealed'),
  isVerifying: z.boolean(),
  verified: verification.nullable().describe('What the last verification found'),
  remembered: z
    .object({
      count: z.int(),
      hash: z.string().nullable(),
      at: z.iso.datetime().describe('When a verification saw it'),
    })
    .nullable()
    .describe(
      'The end at which the chain was last found sound; the next verification sees whether it goes on from there',
    ),
})
export type ChainState = z.infer<typeof chainState>
