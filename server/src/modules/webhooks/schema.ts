import { z } from 'zod'
import { pageOf } from '../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema, withoutFields } from '../../platform/records/schema.ts'
import { webhookKind } from './fields.ts'
import { webhookActions } from './policy.ts'

const events = z
  .array(z.string().max(100))
  .min(1)
  .max(200)
  .describe('Kinds of activity: "customer.created", all of a kind by "customer.*", or everything by "*"')

const written = withoutFields(webhookKind, 'ownerId')
export const newWebhook = newRecordSchema(written, { events })
export type NewWebhook = z.infer<typeof newWebhook>
export const webhookPatch = recordPatchSchema(written, { events: events.optional() })
export type WebhookPatch = z.infer<typeof webhookPatch>

const shape = {
  events: z.array(z.string()),
  /** Not sent yet, and given up. */
  pendingCount: z.int(),
  deadCount: z.int(),
  can: z.record(z.enum(webhookActions), z.boolean()),
}
export const webhookSchema = recordSchema(webhookKind, shape)
export type Webhook = z.infer<typeof webhookSchema>
export const webhookPage = pageOf(webhookSchema)

const secret = z
  .string()
  .nullable()
  .describe('Signs every message; shown in this answer only, and null where an Idempotency-Key repeats it')
export const madeWebhook = recordSchema(webhookKind, { ...shape, secret })
export const replacedSecret = z.object({
  secret,
  previousSecretUntil: z.iso.datetime().describe('Until then messages carry a signature by the previous secret too'),
})

export const eventTypes = z.object({
  items: z.array(z.object({ type: z.string(), sample: z.unknown().describe('The data of such an event') })),
})
