import { type Scope, scopes } from '../../../platform/access/actor.ts'
import { exceeds, levelIn, levelsFor, type RoleLevels } from '../../../platform/access/field-level.ts'
import { AppError } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'

/** What a role gives its holder. The system role gives every right there is, to every field. */
export interface Grants extends RoleLevels {
  scope: Scope
}

/** The scopes that reach at least as far, wherever the two holders work. Subordinates may sit in any department. */
const atLeast: Record<Scope, readonly Scope[]> = {
  own: ['own', 'ownAndSubordinates', 'department', 'departmentAndBelow', 'all'],
  ownAndSubordinates: ['ownAndSubordinates', 'all'],
  department: ['department', 'departmentAndBelow', 'all'],
  departmentAndBelow: ['departmentAndBelow', 'all'],
  all: ['all'],
}

/** Does the first scope cover whatever the second does? */
export function reachesAsFar(wide: Scope, narrow: Scope): boolean {
  return atLeast[narrow].includes(wide)
}

/** Of several scopes those that no other one covers, in their usual order. */
export function widest(given: readonly Scope[]): Scope[] {
  return scopes.filter(
    (scope) => given.includes(scope) && !given.some((other) => other !== scope && reachesAsFar(other, scope)),
  )
}

/** The rights of `wanted` that none of the `held` roles gives as far. Empty when the holder may pass all of it on. */
export function rightsBeyond(held: readonly Grants[], wanted: Grants): string[] {
  if (held.some((role) => role.isSystem)) return []
  if (wanted.isSystem) return wanted.rights.length > 0 ? [...wanted.rights] : ['*']
  return wanted.rights.filter(
    (right) =>
      !held.some((role) => role.rights.includes(right) && atLeast[wanted.scope].includes(role.scope)) ||
      (isView(right) && showsMore(kindOf(right), wanted, held)),
  )
}

/** Does the role open a field of the kind further than the held ones do together? */
function showsMore(kind: string, wanted: RoleLevels, held: readonly RoleLevels[]): boolean {
  const own = levelsFor(kind, true, held)
  return [...own].some(([field, level]) => exceeds(levelIn(wanted, kind, field), level))
}

function isView(right: string): boolean {
  return right.endsWith('.view')
}

function kindOf(right: string): string {
  return right.slice(0, right.indexOf('.'))
}

/** What `after` gives that `before` did not: a wider or different scope makes every right new, a field opened further that to see the kind. */
export function addedGrants(before: Grants | undefined, after: Grants): Grants {
  if (!before || !atLeast[after.scope].includes(before.scope)) return after
  const isNew = (right: string) =>
    !before.rights.includes(right) || (isView(right) && showsMore(kindOf(right), after, [before]))
  return { ...after, rights: after.rights.filter(isNew) }
}

/** Nobody hands out what they don't hold, or touches the sign-in of somebody who holds more: 403 with those rights. */
export function refuseBeyond(path: string, rights: readonly string[]): void {
  if (rights.length === 0) return
  throw new AppError(403, 'beyond_own_rights', 'This reaches beyond the rights that you hold yourself.', {
    fields: [{ path, code: 'beyond_own_rights', params: { rights } }],
  })
}

/** The roles that a holder of the held ones may give to others and take from them. */
export function assignableRoles(roles: readonly (Grants & { id: Id; isHeld: boolean })[]): ReadonlySet<Id> {
  const held = roles.filter((role) => role.isHeld)
  return new Set(roles.filter((role) => rightsBeyond(held, role).length === 0).map((role) => role.id))
}

/** What these roles of a colleague give beyond the actor's own. */
export function rightsBeyondOf(
  roles: readonly (Grants & { id: Id; isHeld: boolean })[],
  roleIds: readonly Id[],
): string[] {
  const held = roles.filter((role) => role.isHeld)
  return [...new Set(roles.filter((role) => roleIds.includes(role.id)).flatMap((role) => rightsBeyond(held, role)))]
}
