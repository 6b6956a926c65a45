import { z } from 'zod'

/** The body of PUT …/owner. */
export const ownerChange = z.strictObject({ ownerId: z.uuid(), version: z.int().min(1) })
export type OwnerChange = z.infer<typeof ownerChange>

/** The same where records have teams. */
export const teamOwnerChange = ownerChange.extend({
  keepsFormerOwner: z.boolean().optional().describe('Who hands it over stays in its team, and may go on reading it'),
})
export type TeamOwnerChange = z.infer<typeof teamOwnerChange>

/** `:id` of a record route: anything that is no id is simply not found. */
export const idParam = z.object({ id: z.string().max(200) })

/** `?version=` of a DELETE: the version the client read. */
export const versionQuery = z.strictObject({ version: z.coerce.number().int().min(1) })

/** The body of a state change that takes nothing else: the version the client read. */
export const versionBody = z.strictObject({ version: z.int().min(1) })
