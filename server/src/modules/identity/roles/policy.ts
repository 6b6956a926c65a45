import { type Actor, hasRight } from '../../../platform/access/actor.ts'

export const roleActions = ['edit', 'delete'] as const
export type RoleAction = (typeof roleActions)[number]

/** The system role is what keeps an organization administrable: nobody changes or deletes it. */
export function can(actor: Actor, action: RoleAction, role: { isSystem: boolean }): boolean {
  return hasRight(actor, `role.${action}`) && !role.isSystem
}
