import { z } from 'zod'
import { instant } from '../../../platform/records/field.ts'
import { pageOf } from '../../../platform/records/list.ts'
import { recordSchema } from '../../../platform/records/schema.ts'
import { apiKeyKind } from './fields.ts'
import { apiKeyActions } from './policy.ts'

/** `expiresAt` must be chosen: null is never. */
export const newApiKey = z.strictObject({
  name: apiKeyKind.fields.name.value,
  rights: z.array(z.string().max(100)).min(1).max(500),
  expiresAt: instant.nullable(),
})
export type NewApiKey = z.infer<typeof newApiKey>

const shape = { rights: z.array(z.string()), can: z.record(z.enum(apiKeyActions), z.boolean()) }
export const apiKeySchema = recordSchema(apiKeyKind, shape)
export type ApiKey = z.infer<typeof apiKeySchema>
export const apiKeyPage = pageOf(apiKeySchema)

/** `key` is shown here and never again; null when a request is repeated whose first answer had it. */
export const madeApiKey = recordSchema(apiKeyKind, { ...shape, key: z.string().nullable() })
