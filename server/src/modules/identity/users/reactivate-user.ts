import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { userActivities } from '../activities.ts'
import { refuseBeyond, rightsBeyondOf } from '../roles/grant.ts'
import { knownRoles } from '../roles/store.ts'
import { openSignIn } from '../sign-in-store.ts'
import { presentOne } from './queries.ts'
import type { User } from './schema.ts'
import * as store from './store.ts'

/** Lets a colleague in again with the password and second factor they had; one who never joined needs a new invitation. */
export async function reactivateUser(ctx: Ctx, id: Id, version: number): Promise<User> {
  return withOrg(ctx, async (tx) => {
    const row = await store.forUpdate(tx, ctx, id)
    const roles = await knownRoles(tx, ctx)
    const before = await presentOne(tx, ctx, row, roles)
    authorize(before.can.edit, 'user.edit')
    refuseBeyond('', rightsBeyondOf(roles, before.roleIds))
    if (before.status !== 'inactive') return before
    if (before.version !== version) throw staleVersion(before)
    await openSignIn(tx, id)
    const after = await presentOne(tx, ctx, await store.update(tx, ctx, id, { status: 'active' }), roles)
    await recordActivity(tx, ctx, {
      activity: userActivities.reactivated,
      subject: { type: 'user', id },
      data: { name: after.name },
    })
    await announceAccessChange(tx)
    return after
  })
}
