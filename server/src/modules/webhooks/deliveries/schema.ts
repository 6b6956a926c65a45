import { z } from 'zod'
import { subjectSchema } from '../../../platform/records/subject.ts'

const deliveryStatuses = ['pending', 'delivered', 'dead', 'withheld'] as const
const deliveryFaults = [
  'address_refused',
  'name_not_found',
  'connection_failed',
  'certificate_refused',
  'timeout',
  'redirect',
  'refused',
] as const

/** One message to a webhook. `id` is the header webhook-id, the same for every attempt and replay. */
export const deliverySchema = z.object({
  id: z.uuid(),
  event: z.string(),
  subject: subjectSchema,
  status: z.enum(deliveryStatuses).describe('dead: given up; withheld: its owner may not see the record any more'),
  attempts: z.int(),
  nextAttemptAt: z.iso.datetime().nullable(),
  lastAttemptAt: z.iso.datetime().nullable(),
  responseStatus: z.int().nullable(),
  responseMs: z.int().nullable(),
  responseBody: z.string().nullable().describe('The first 2 KB of the answer, for those who may edit the webhook'),
  fault: z.enum(deliveryFaults).nullable(),
  createdAt: z.iso.datetime(),
})
export type Delivery = z.infer<typeof deliverySchema>
/** With what was sent last. */
export const wholeDelivery = deliverySchema.extend({
  request: z
    .object({ url: z.string(), headers: z.record(z.string(), z.string()), body: z.string() })
    .nullable()
    .describe('The last attempt, its body up to 64 KB, for those who may edit the webhook; null before the first'),
})
export type WholeDelivery = z.infer<typeof wholeDelivery>
export const deliveryPage = z.object({ items: z.array(deliverySchema), nextCursor: z.string().nullable() })

export const deliveryQuery = z.strictObject({
  status: z.enum(deliveryStatuses).optional(),
  event: z.string().max(100).optional().describe('A kind of activity, such as customer.created'),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(100).optional().describe('nextCursor of the page before'),
})
export type DeliveryQuery = z.infer<typeof deliveryQuery>

const instant = z.iso.datetime({ offset: true })
/** Some deliveries, or all events of a period: also those that were never sent, because the webhook was off or did not exist. */
export const newReplay = z.union([
  z.strictObject({ deliveryIds: z.array(z.uuid()).min(1).max(200) }),
  z.strictObject({ from: instant, to: instant, onlyDead: z.boolean().optional() }),
])
export type NewReplay = z.infer<typeof newReplay>
export const replay = z.object({ queued: z.int().describe('How many messages are sent again') })
