import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { conflict, staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { recordActivity } from '../../timeline/index.ts'
import { roleActivities } from '../activities.ts'
import { lockHierarchy } from '../hierarchy-store.ts'
import { can } from './policy.ts'
import { presentRole } from './present.ts'
import * as store from './store.ts'

/** Deletes a role that nobody holds; otherwise throws role_in_use (409) with the number of its holders. */
export async function deleteRole(ctx: Ctx, id: Id, version: number): Promise<void> {
  await withOrg(ctx, async (tx) => {
    await lockHierarchy(tx, ctx)
    const row = await store.forUpdate(tx, ctx, id)
    const count = (await store.holderCounts(tx, ctx, [id])).get(id) ?? 0
    const role = presentRole(ctx, row, count)
    authorize(ctx.actor.rights.has('role.delete'), 'role.delete')
    if (!can(ctx.actor, 'delete', role)) throw conflict('system_role', 'The administrator role cannot be deleted.')
    if (role.version !== version) throw staleVersion(role)
    if (count > 0)
      throw conflict('role_in_use', `${count} people hold this role; give them another one first.`, [
        { path: '', code: 'in_use', params: { kind: 'user', count } },
      ])
    await store.softDelete(tx, ctx, id)
    await recordActivity(tx, ctx, {
      activity: roleActivities.deleted,
      subject: { type: 'role', id },
      data: { name: role.name },
    })
  })
}
