import { z } from 'zod'
import { pageOf } from '../../../platform/records/list.ts'
import { named, newRecordSchema, recordPatchSchema, recordSchema } from '../../../platform/records/schema.ts'
import { userKind } from '../fields.ts'
import { userActions } from './policy.ts'

const roleIds = z.array(z.uuid()).max(50).optional()

export const newUser = newRecordSchema(userKind, { roleIds })
export type NewUser = z.infer<typeof newUser>
export const userPatch = recordPatchSchema(userKind, { roleIds })
export type UserPatch = z.infer<typeof userPatch>
export const userSchema = recordSchema(userKind, {
  roleIds: z.array(z.uuid()),
  roles: z.array(named),
  /** False for colleagues who were entered or imported, and not invited yet or not joined. */
  hasSignIn: z.boolean(),
  can: z.record(z.enum(userActions), z.boolean()),
})
export type User = z.infer<typeof userSchema>
export const userPage = pageOf(userSchema)
