import { authorize, authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { refuseDuplicate } from '../../../platform/records/duplicates.ts'
import { checkReferences } from '../../../platform/records/references.ts'
import { toColumns } from '../../../platform/records/row.ts'
import { recordActivity } from '../../timeline/index.ts'
import { userActivities } from '../activities.ts'
import { userKind } from '../fields.ts'
import { lockHierarchy } from '../hierarchy-store.ts'
import { knownRoles } from '../roles/store.ts'
import { reachesDepartment } from './policy.ts'
import { presentOne } from './queries.ts'
import { chooseRoles } from './role-choice.ts'
import type { NewUser, User } from './schema.ts'
import * as store from './store.ts'

/** Enters a colleague who can own records at once, but cannot sign in until invited. */
export async function createUser(ctx: Ctx, input: NewUser): Promise<User> {
  return withOrg(ctx, (tx) => createUserIn(tx, ctx, input))
}

/** The same inside a transaction that is already open, for invitations and imports. */
export async function createUserIn(
  tx: OrgTx,
  ctx: Ctx,
  input: NewUser,
  status: 'active' | 'invited' = 'active',
): Promise<User> {
  authorizeRight(ctx.actor, 'user.create')
  await lockHierarchy(tx, ctx)
  const { roleIds = [], ...values } = input
  await checkReferences(tx, ctx, userKind, values)
  authorize(reachesDepartment(ctx.actor, 'user.create', values.departmentId), 'user.create')
  const roles = await knownRoles(tx, ctx)
  const choice = chooseRoles(roles, [], roleIds)
  await refuseDuplicate(tx, ctx, userKind, 'email', values.email)
  const row = await store.insert(tx, ctx, {
    ...toColumns(userKind, values),
    email: values.email?.toLowerCase() ?? null,
    status,
  })
  await store.replaceRoles(tx, ctx, row.id, choice.roleIds)
  const user = await presentOne(tx, ctx, row, roles)
  await recordActivity(tx, ctx, {
    activity: userActivities.created,
    subject: { type: 'user', id: user.id },
    data: { name: user.name },
  })
  return user
}
