import { z } from 'zod'
import { named } from '../../platform/records/schema.ts'

export const activityQuery = z.strictObject({
  subjectType: z.string().max(40),
  subjectId: z.uuid(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(200).optional(),
})

const activitySchema = z.object({
  id: z.uuid(),
  kind: z.string(),
  subject: z.object({ type: z.string(), id: z.uuid(), name: z.string().nullable() }),
  actor: named.nullable(),
  via: z.string(),
  data: z.record(z.string(), z.unknown()),
  occurredAt: z.iso.datetime(),
})
export type ActivityView = z.infer<typeof activitySchema>
export const activityPage = z.object({ items: z.array(activitySchema), nextCursor: z.string().nullable() })
