import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { refuseDuplicate } from '../../../platform/records/duplicates.ts'
import { toColumns } from '../../../platform/records/row.ts'
import { recordActivity } from '../../timeline/index.ts'
import { roleActivities } from '../activities.ts'
import { roleKind } from '../fields.ts'
import { tidyFieldRights } from './field-rights.ts'
import { addedGrants, refuseBeyond, rightsBeyond } from './grant.ts'
import { presentRole } from './present.ts'
import { tidyRights } from './right.ts'
import type { NewRole, RoleRecord } from './schema.ts'
import * as store from './store.ts'

/** Makes a role out of rights that the actor holds. Throws beyond_own_rights (403) with those that they don't. */
export async function createRole(ctx: Ctx, input: NewRole): Promise<RoleRecord> {
  return withOrg(ctx, async (tx) => {
    authorizeRight(ctx.actor, 'role.create')
    const { rights: given, fieldRights = {}, ...values } = input
    const rights = tidyRights(given, ctx.kinds.rights)
    const levels = tidyFieldRights(fieldRights, rights, ctx.kinds)
    await refuseDuplicate(tx, ctx, roleKind, 'name', values.name)
    const held = (await store.knownRoles(tx, ctx)).filter((role) => role.isHeld)
    refuseBeyond(
      'rights',
      rightsBeyond(held, addedGrants(undefined, { rights, levels, scope: values.scope, isSystem: false })),
    )
    const role = presentRole(
      ctx,
      await store.insert(tx, ctx, {
        ...toColumns(roleKind, values),
        rights,
        field_rights: JSON.stringify(levels),
        is_system: false,
      }),
      0,
    )
    await recordActivity(tx, ctx, {
      activity: roleActivities.created,
      subject: { type: 'role', id: role.id },
      data: { name: role.name },
    })
    return role
  })
}
