import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { countReferrers } from '../../../platform/records/references.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { departmentActivities } from '../activities.ts'
import { lockHierarchy } from '../hierarchy-store.ts'
import { refuseNotEmpty, refuseRoot } from './department.ts'
import { presentDepartment } from './present.ts'
import * as store from './store.ts'

/**
 * Deletes a department that nobody works in, nothing stands below and no record belongs to, be it in the recycle bin; otherwise
 * department_not_empty (409) says what does.
 */
export async function deleteDepartment(ctx: Ctx, id: Id, version: number): Promise<void> {
  await withOrg(ctx, async (tx) => {
    await lockHierarchy(tx, ctx)
    const department = presentDepartment(ctx, await store.forUpdate(tx, ctx, id))
    authorize(ctx.actor.rights.has('department.delete'), 'department.delete')
    refuseRoot(department)
    if (department.version !== version) throw staleVersion(department)
    refuseNotEmpty(await countReferrers(tx, ctx, 'department', [id], { binToo: true }))
    await store.softDelete(tx, ctx, id)
    await recordActivity(tx, ctx, {
      activity: departmentActivities.deleted,
      subject: { type: 'department', id },
      data: { name: department.name },
    })
    await announceAccessChange(tx)
  })
}
