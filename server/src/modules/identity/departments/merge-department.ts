import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { replaceReferences, visibleIds } from '../../../platform/records/references.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { departmentActivities } from '../activities.ts'
import { departmentsFrom, lockHierarchy } from '../hierarchy-store.ts'
import { refuseCircle, refuseRoot, refuseSameName } from './department.ts'
import { presentDepartment } from './present.ts'
import type { Department, Merger } from './schema.ts'
import * as store from './store.ts'

/**
 * Dissolves a department into another: its people, the departments below it and every record that belongs to it, deleted
 * ones included, belong to the other from now on, and so do those that an undo brings back to it. Answers the other one.
 */
export async function mergeDepartment(ctx: Ctx, id: Id, { intoId, version }: Merger): Promise<Department> {
  return withOrg(ctx, async (tx) => {
    await lockHierarchy(tx, ctx)
    const department = presentDepartment(ctx, await store.forUpdate(tx, ctx, id))
    authorize(ctx.actor.rights.has('department.delete') && ctx.actor.rights.has('department.edit'), 'department.delete')
    refuseRoot(department)
    if (department.version !== version) throw staleVersion(department)
    if (!(await visibleIds(tx, ctx, 'department', [intoId])).has(intoId))
      throw validationFailed([{ path: 'intoId', code: 'not_found' }])
    refuseCircle('intoId', id, await departmentsFrom(tx, ctx, intoId))
    const moving = await store.childrenOf(tx, ctx, id)
    refuseSameName(
      'intoId',
      moving.map((child) => child.name),
      (await store.childrenOf(tx, ctx, intoId)).filter((child) => child.id !== id),
    )
    await store.softDelete(tx, ctx, id)
    await store.noteMerger(tx, ctx, id, intoId)
    await replaceReferences(tx, ctx, 'department', id, intoId)
    const into = presentDepartment(ctx, await store.forUpdate(tx, ctx, intoId))
    const data = { name: department.name, into: { id: into.id, name: into.name } }
    await recordActivity(tx, ctx, {
      activity: departmentActivities.merged,
      subject: { type: 'department', id: into.id },
      data,
    })
    await announceAccessChange(tx)
    return into
  })
}
