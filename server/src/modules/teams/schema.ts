import { z } from 'zod'
import { scopes } from '../../platform/access/actor.ts'
import { teamAccess } from '../../platform/access/team.ts'
import { instant } from '../../platform/records/field.ts'
import { named } from '../../platform/records/schema.ts'

const terms = {
  access: z.enum(teamAccess),
  expiresAt: instant.nullable().describe('From then on it opens nothing; null: until it is taken away'),
}

export const newMember = z.strictObject({
  userId: z.uuid(),
  access: terms.access,
  expiresAt: terms.expiresAt.optional(),
})
export type NewMember = z.infer<typeof newMember>

export const memberPatch = z.strictObject({
  version: z.int().min(1),
  access: terms.access.optional(),
  expiresAt: terms.expiresAt.optional(),
})
export type MemberPatch = z.infer<typeof memberPatch>

/** active · expired · inactive: the colleague cannot sign in · noRight: no role of theirs allows it. */
const standings = ['active', 'expired', 'inactive', 'noRight'] as const

export const memberSchema = z.object({
  id: z.uuid(),
  version: z.int(),
  userId: z.uuid(),
  user: named,
  ...terms,
  standing: z.enum(standings),
  addedAt: z.iso.datetime(),
  addedBy: named,
  can: z.object({ edit: z.boolean(), delete: z.boolean() }),
})
export type Member = z.infer<typeof memberSchema>

export const teamSchema = z.object({
  items: z.array(memberSchema),
  can: z.object({ add: z.boolean().describe('Also: ask about others who sees the record, and why') }),
})
export type Team = z.infer<typeof teamSchema>

export const memberParams = z.object({ id: z.string().max(200), memberId: z.string().max(200) })

export const accessQuery = z.strictObject({
  userId: z.uuid().optional().describe('About whom; without it about who asks'),
})

/** Why somebody may: the first nine. Why not: the others. */
const reasonCodes = [
  'everyone',
  'owner',
  'subordinate',
  'department',
  'departmentBelow',
  'headed',
  'member',
  'assignee',
  'creator',
  'notActive',
  'noRight',
  'outOfScope',
  'memberExpired',
  'memberReadOnly',
  'notForMembers',
  'notVisible',
  'notEditable',
  'frozen',
  'throughHidden',
] as const

const reasonSchema = z.object({
  code: z.enum(reasonCodes),
  role: z.object({ id: z.uuid(), name: z.string(), scope: z.enum(scopes) }).nullable(),
  membership: z
    .object({ ...terms, addedAt: z.iso.datetime(), addedBy: named })
    .nullable()
    .describe('The membership that opens it, or does not'),
  through: z
    .object({ kind: z.string(), id: z.uuid(), name: z.string().describe('Empty where the asker may not see it') })
    .nullable()
    .describe('The reason holds for this record, through which the other one is seen'),
})
export type Reason = z.infer<typeof reasonSchema>

export const accessActions = ['view', 'edit', 'delete', 'transfer', 'share'] as const
export type AccessAction = (typeof accessActions)[number]

export const accessSchema = z.object({
  person: named.extend({
    status: z.enum(['active', 'invited', 'inactive']),
    departmentPath: z.array(z.string()).describe('From the top down'),
  }),
  owner: named,
  ownerDepartmentPath: z.array(z.string()),
  canAsk: z.boolean().describe('Whoever asks may ask about others as well'),
  leaders: z.array(named).describe('Who leads from the owner up to the person, if the person leads the owner'),
  actions: z.array(z.object({ action: z.enum(accessActions), isAllowed: z.boolean(), reasons: z.array(reasonSchema) })),
})
export type Access = z.infer<typeof accessSchema>
