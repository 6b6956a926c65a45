import type { Ctx } from '../../../platform/context.ts'
import type { Id } from '../../../platform/id.ts'
import { presentRecord, type Row } from '../../../platform/records/row.ts'
import { userKind } from '../fields.ts'
import { can, userActions } from './policy.ts'
import type { User } from './schema.ts'
import type { UserDetails } from './store.ts'

export function presentUser(
  ctx: Pick<Ctx, 'actor' | 'kinds'>,
  row: Row,
  { roles, hasSignIn }: UserDetails,
  assignable: ReadonlySet<Id>,
): User {
  const user = { ...presentRecord(ctx, userKind, row), roleIds: roles.map((role) => role.id), roles, hasSignIn }
  const allowed = userActions.map((action) => [action, can(ctx.actor, action, user, assignable)] as const)
  return { ...user, can: Object.fromEntries(allowed) as User['can'] }
}
