import { z } from 'zod'
import { pageOf } from '../../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema } from '../../../platform/records/schema.ts'
import { roleKind } from '../fields.ts'
import { roleActions } from './policy.ts'

const rights = z.array(z.string().max(100)).max(500)

export const newRole = newRecordSchema(roleKind, { rights })
export type NewRole = z.infer<typeof newRole>
export const rolePatch = recordPatchSchema(roleKind, { rights: rights.optional() })
export type RolePatch = z.infer<typeof rolePatch>
export const roleSchema = recordSchema(roleKind, {
  rights: z.array(z.string()),
  /** How many people hold it, whatever their status. */
  userCount: z.int(),
  can: z.record(z.enum(roleActions), z.boolean()),
})
export type RoleRecord = z.infer<typeof roleSchema>
export const rolePage = pageOf(roleSchema)

/** The rights that roles are made of, by what they are about. Rights whose kind has owners cover the role's scope only. */
export const rightCatalogue = z.object({
  items: z.array(
    z.object({
      kind: z.string(),
      isScoped: z.boolean(),
      actions: z.array(z.object({ action: z.string(), right: z.string() })),
    }),
  ),
})
export type RightCatalogue = z.infer<typeof rightCatalogue>
