import { z } from 'zod'
import { password, personName } from '../schema.ts'

const address = z.email().max(254)

export const newInvitation = z.strictObject({
  email: address,
  name: personName,
  departmentId: z.uuid(),
  roleIds: z.array(z.uuid()).max(50),
  managerId: z.uuid().nullable().optional(),
  title: z.string().max(100).nullable().optional(),
})
export type NewInvitation = z.infer<typeof newInvitation>

/** Without an address the one on record is used. */
export const sentInvitation = z.strictObject({ version: z.int().min(1), email: address.optional() })
export type SentInvitation = z.infer<typeof sentInvitation>

export const acceptance = z.strictObject({ token: z.string().max(200), name: personName.optional(), password })
export type Acceptance = z.infer<typeof acceptance>
export const accepted = z.object({ organizationId: z.uuid(), userId: z.uuid() })
