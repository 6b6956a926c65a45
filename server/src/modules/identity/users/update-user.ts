import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { refuseDuplicate } from '../../../platform/records/duplicates.ts'
import { checkReferences } from '../../../platform/records/references.ts'
import { diffRecords, toColumns } from '../../../platform/records/row.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { userActivities } from '../activities.ts'
import { userKind } from '../fields.ts'
import { lockHierarchy, managersFrom } from '../hierarchy-store.ts'
import { withdrawInvitations } from '../invitations/store.ts'
import { refuseBeyond, rightsBeyondOf } from '../roles/grant.ts'
import { knownRoles } from '../roles/store.ts'
import { changeSignIn } from '../sign-in-store.ts'
import { reachesDepartment } from './policy.ts'
import { presentOne } from './queries.ts'
import { chooseRoles } from './role-choice.ts'
import type { User, UserPatch } from './schema.ts'
import * as store from './store.ts'
import {
  onlyChanges,
  refuseLastAdministrator,
  refuseOwnManager,
  refuseSignInWithoutAddress,
  touchesProfileOnly,
} from './user.ts'

/**
 * Changes a colleague; new rights hold from the next request on. A new department is the home of the records that the
 * colleague makes or gets from now on: those they already own stay where they are until handed over.
 * A new address withdraws an open invitation and is the one to sign in with.
 */
export async function updateUser(ctx: Ctx, id: Id, patch: UserPatch): Promise<User> {
  return withOrg(ctx, (tx) => updateUserIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open, for imports. */
export async function updateUserIn(tx: OrgTx, ctx: Ctx, id: Id, patch: UserPatch): Promise<User> {
  await lockHierarchy(tx, ctx)
  const row = await store.forUpdate(tx, ctx, id)
  const roles = await knownRoles(tx, ctx)
  const before = await presentOne(tx, ctx, row, roles)
  const { version, roleIds = before.roleIds, ...given } = patch
  const changes = onlyChanges(before, { ...given, ...(given.email ? { email: given.email.toLowerCase() } : {}) })
  const choice = chooseRoles(roles, before.roleIds, roleIds)
  authorize(before.can.edit || (before.can.editProfile && touchesProfileOnly(changes, choice)), 'user.edit')
  if (before.version !== version) throw staleVersion(before)
  await checkPlace(tx, ctx, id, changes)
  if ('email' in changes) {
    refuseBeyond('email', rightsBeyondOf(roles, before.roleIds))
    refuseSignInWithoutAddress(before, changes.email)
    await refuseDuplicate(tx, ctx, userKind, 'email', changes.email, id)
    await withdrawInvitations(tx, ctx.orgId, id)
  }
  if (choice.losesSystemRole && before.status === 'active')
    refuseLastAdministrator(await store.hasOtherAdministrator(tx, ctx, id))
  if (before.hasSignIn) await changeSignIn(tx, id, { name: changes.name, email: changes.email, now: ctx.now })
  if (choice.isChanged) await store.replaceRoles(tx, ctx, id, choice.roleIds)
  const after = await presentOne(tx, ctx, await store.update(tx, ctx, id, toColumns(userKind, changes)), roles)
  const changed = [
    ...diffRecords(ctx, userKind, before, after),
    ...(choice.isChanged ? [{ field: 'roleIds', from: before.roles, to: after.roles }] : []),
  ]
  if (changed.length > 0)
    await recordActivity(tx, ctx, {
      activity: userActivities.updated,
      subject: { type: 'user', id },
      data: { changes: changed },
    })
  await announceAccessChange(tx)
  return after
}

async function checkPlace(tx: OrgTx, ctx: Ctx, id: Id, changes: Partial<UserPatch>): Promise<void> {
  await checkReferences(tx, ctx, userKind, changes)
  if (changes.departmentId) authorize(reachesDepartment(ctx.actor, 'user.edit', changes.departmentId), 'user.edit')
  if (changes.managerId) refuseOwnManager(id, await managersFrom(tx, ctx, changes.managerId))
}
