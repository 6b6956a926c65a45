import { type Actor, hasRight } from '../../../platform/access/actor.ts'

/** The tree decides how far rights reach, so changing it is for administrators; these rights have no scope. */
export const departmentActions = ['edit', 'delete'] as const
export type DepartmentAction = (typeof departmentActions)[number]

/** The topmost department is the organization itself. */
export function can(actor: Actor, action: DepartmentAction, department: { parentId: string | null }): boolean {
  return hasRight(actor, `department.${action}`) && (action !== 'delete' || department.parentId !== null)
}
