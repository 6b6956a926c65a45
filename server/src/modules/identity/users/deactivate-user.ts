import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { conflict, staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { userActivities } from '../activities.ts'
import { lockHierarchy } from '../hierarchy-store.ts'
import { withdrawInvitations } from '../invitations/store.ts'
import { refuseBeyond, rightsBeyondOf } from '../roles/grant.ts'
import { knownRoles } from '../roles/store.ts'
import { closeSignIn } from '../sign-in-store.ts'
import { presentOne } from './queries.ts'
import type { User } from './schema.ts'
import * as store from './store.ts'
import { refuseLastAdministrator } from './user.ts'

/**
 * Shuts a colleague out: their sessions end with this transaction, and an open invitation is withdrawn. What they own stays
 * theirs until handed over. Throws own_account and last_administrator (409), beyond_own_rights (403). Doing it twice changes nothing.
 */
export async function deactivateUser(ctx: Ctx, id: Id, version: number): Promise<User> {
  return withOrg(ctx, async (tx) => {
    await lockHierarchy(tx, ctx)
    const row = await store.forUpdate(tx, ctx, id)
    const roles = await knownRoles(tx, ctx)
    const before = await presentOne(tx, ctx, row, roles)
    authorize(before.can.edit, 'user.edit')
    refuseBeyond('', rightsBeyondOf(roles, before.roleIds))
    if (id === ctx.actor.userId)
      throw conflict('own_account', 'You cannot deactivate yourself; ask another administrator.')
    if (before.status === 'inactive') return before
    if (before.version !== version) throw staleVersion(before)
    if (roles.some((role) => role.isSystem && before.roleIds.includes(role.id)))
      refuseLastAdministrator(await store.hasOtherAdministrator(tx, ctx, id))
    await Promise.all([closeSignIn(tx, id), withdrawInvitations(tx, ctx.orgId, id)])
    const after = await presentOne(tx, ctx, await store.update(tx, ctx, id, { status: 'inactive' }), roles)
    await recordActivity(tx, ctx, {
      activity: userActivities.deactivated,
      subject: { type: 'user', id },
      data: { name: after.name, status: before.status },
    })
    await announceAccessChange(tx)
    return after
  })
}
