import { type Actor, covers, hasRight } from '../../../platform/access/actor.ts'
import type { Id } from '../../../platform/id.ts'

/** `editProfile`: name, phone and title only, which everybody may correct for themselves. */
export const userActions = ['edit', 'editProfile', 'invite', 'deactivate', 'reactivate'] as const
export type UserAction = (typeof userActions)[number]

/** What decides who may do what with a colleague. */
export interface Colleague {
  id: Id
  departmentId: Id
  status: 'active' | 'invited' | 'inactive'
  roleIds: readonly Id[]
  hasSignIn: boolean
}

/**
 * A right over colleagues covers whom its scope reaches: the colleague is as an own record of theirs, in their department.
 * Whoever could change the sign-in of somebody with more rights could take that person's place, so for that the actor must
 * hold all of the colleague's roles (`assignable`: the roles that the actor may hand out).
 */
export function can(actor: Actor, action: UserAction, colleague: Colleague, assignable: ReadonlySet<Id>): boolean {
  const mayEdit = covers(actor, 'user.edit', { ownerId: colleague.id, ownerDepartmentId: colleague.departmentId })
  const isWithinOwnRights = mayEdit && colleague.roleIds.every((id) => assignable.has(id))
  switch (action) {
    case 'edit':
      return mayEdit
    case 'editProfile':
      return mayEdit || (colleague.id === actor.userId && !actor.apiKey)
    case 'invite':
      return isWithinOwnRights && !colleague.hasSignIn
    case 'deactivate':
      return isWithinOwnRights && colleague.status !== 'inactive' && colleague.id !== actor.userId
    case 'reactivate':
      return isWithinOwnRights && colleague.status === 'inactive'
  }
}

/** May the actor put people into this department? */
export function reachesDepartment(actor: Actor, right: 'user.create' | 'user.edit', departmentId: Id): boolean {
  const reach = hasRight(actor, right) ? actor.rights.get(right)! : { userIds: [], departmentIds: [] }
  return reach === 'all' || reach.departmentIds.includes(departmentId)
}
