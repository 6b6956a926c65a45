import { z } from 'zod'
import { fieldLevels } from '../../../platform/access/field-level.ts'
import { pageOf } from '../../../platform/records/list.ts'
import { scopes } from '../../../platform/access/actor.ts'
import { named, newRecordSchema, recordPatchSchema, recordSchema } from '../../../platform/records/schema.ts'
import { roleKind } from '../fields.ts'
import { roleActions } from './policy.ts'

const fieldRights = z
  .record(z.string(), z.record(z.string(), z.enum(fieldLevels)))
  .describe('By kind and field: hidden, masked, read. What is not told is open (edit)')
const rights = z.array(z.string().max(100)).max(500)

export const newRole = newRecordSchema(roleKind, { rights, fieldRights: fieldRights.optional() })
export type NewRole = z.infer<typeof newRole>
export const rolePatch = recordPatchSchema(roleKind, {
  rights: rights.optional(),
  fieldRights: fieldRights.optional().describe('Of the kinds it names all fields are told anew'),
})
export type RolePatch = z.infer<typeof rolePatch>
export const roleSchema = recordSchema(roleKind, {
  rights: z.array(z.string()),
  fieldRights,
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
      hasFieldRights: z.boolean().describe('A role may limit fields of the kind'),
      actions: z.array(z.object({ action: z.string(), right: z.string() })),
    }),
  ),
})
export type RightCatalogue = z.infer<typeof rightCatalogue>

const effect = z.enum(['gain', 'lose', 'change'])
const people = z.array(named)

/** A role as it would be; what is left out stays. */
export const rolePreview = z.strictObject({
  scope: z.enum(scopes).optional(),
  rights: rights.optional(),
  fieldRights: fieldRights.optional().describe('Of the kinds it names all fields are told anew'),
})
export type RolePreview = z.infer<typeof rolePreview>

/** Who would gain and lose what. What another role of somebody gives as well they neither gain nor lose. */
export const roleImpact = z.object({
  holders: z.int().describe('Active and invited people who hold the role'),
  unaffected: people.describe('Those of them for whom nothing changes'),
  rights: z.array(
    z.object({
      rights: z.array(z.string()),
      from: z.array(z.enum(scopes)).describe('None: not held'),
      to: z.array(z.enum(scopes)),
      effect,
      people,
    }),
  ),
  fields: z.array(
    z.object({
      kind: z.string(),
      fields: z.array(z.string()),
      from: z.enum(fieldLevels),
      to: z.enum(fieldLevels),
      effect,
      people,
    }),
  ),
})
export type RoleImpact = z.infer<typeof roleImpact>
