import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { conflict, staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { recordActivity } from '../../timeline/index.ts'
import { userActivities } from '../activities.ts'
import { refuseBeyond, rightsBeyondOf } from '../roles/grant.ts'
import { knownRoles } from '../roles/store.ts'
import { presentOne } from '../users/queries.ts'
import type { User } from '../users/schema.ts'
import * as users from '../users/store.ts'
import { withdrawInvitations } from './store.ts'

/** Takes the link back; the colleague stays in the list as deactivated. Throws not_invited (409) when there is nothing to take back. */
export async function revokeInvitation(ctx: Ctx, id: Id, version: number): Promise<User> {
  return withOrg(ctx, async (tx) => {
    const row = await users.forUpdate(tx, ctx, id)
    const roles = await knownRoles(tx, ctx)
    const before = await presentOne(tx, ctx, row, roles)
    authorize(before.can.edit, 'user.edit')
    refuseBeyond('', rightsBeyondOf(roles, before.roleIds))
    if (before.status !== 'invited') throw conflict('not_invited', 'This colleague has no open invitation.')
    if (before.version !== version) throw staleVersion(before)
    await withdrawInvitations(tx, ctx.orgId, id)
    const after = await presentOne(tx, ctx, await users.update(tx, ctx, id, { status: 'inactive' }), roles)
    await recordActivity(tx, ctx, {
      activity: userActivities.invitationRevoked,
      subject: { type: 'user', id },
      data: { name: after.name },
    })
    return after
  })
}
