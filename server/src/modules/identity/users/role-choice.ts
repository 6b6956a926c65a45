import { type FieldError, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import type { Named } from '../../../platform/records/schema.ts'
import { type Grants, refuseBeyond, rightsBeyond } from '../roles/grant.ts'

type Role = Grants & Named & { isHeld: boolean }

export interface RoleChoice {
  /** The roles afterwards, each once. */
  roleIds: Id[]
  isChanged: boolean
  losesSystemRole: boolean
}

/**
 * Which roles somebody has after a change. Throws validation_failed for ids that are no role, and beyond_own_rights (403)
 * when a role that is given or taken holds more than the actor's own.
 */
export function chooseRoles(roles: readonly Role[], before: readonly Id[], wanted: readonly Id[]): RoleChoice {
  const known = new Map(roles.map((role) => [role.id, role]))
  const unknown = wanted.flatMap((id, index): FieldError[] =>
    known.has(id) ? [] : [{ path: `roleIds.${index}`, code: 'not_found' }],
  )
  if (unknown.length > 0) throw validationFailed(unknown)
  const roleIds = [...new Set(wanted)]
  const given = roleIds.filter((id) => !before.includes(id))
  const taken = before.filter((id) => !roleIds.includes(id))
  const held = roles.filter((role) => role.isHeld)
  refuseBeyond('roleIds', [...new Set([...given, ...taken].flatMap((id) => rightsBeyond(held, known.get(id)!)))])
  return {
    roleIds,
    isChanged: given.length + taken.length > 0,
    losesSystemRole: taken.some((id) => known.get(id)!.isSystem),
  }
}
