import { z } from 'zod'

const named = z.object({ id: z.uuid(), name: z.string() })

/** The body of a message: what happened, and the record as it is when it is sent. */
export const messageSchema = z.object({
  id: z.uuid().describe('The event; for a test message the delivery'),
  type: z.string().describe('customer.created, …; webhook.ping is a test'),
  occurredAt: z.iso.datetime(),
  subject: z
    .object({ type: z.string(), id: z.uuid(), name: z.string().nullable() })
    .nullable()
    .describe('The record that it is about; null in a test message'),
  actor: named.nullable().describe('Who did it; null when nobody did'),
  via: z.string().nullable().describe('web, api, import, bulk, job or shell'),
  data: z.record(z.string(), z.unknown()).describe('What happened'),
  record: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('The record as the API answers it to the webhook’s owner now; null when it is deleted'),
})
export type Message = z.infer<typeof messageSchema>
