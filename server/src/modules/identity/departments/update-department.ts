import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { checkReferences } from '../../../platform/records/references.ts'
import { diffRecords, toColumns } from '../../../platform/records/row.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { departmentActivities } from '../activities.ts'
import { departmentKind } from '../fields.ts'
import { departmentsFrom, lockHierarchy } from '../hierarchy-store.ts'
import { refuseCircle, refuseSameName, refuseSecondRoot } from './department.ts'
import { can } from './policy.ts'
import { presentDepartment } from './present.ts'
import type { Department, DepartmentPatch } from './schema.ts'
import * as store from './store.ts'

/**
 * Renames or moves a department, with all below it, or gives it another head. Records belong to the department itself, so
 * a move takes them along: who reaches them follows the new place in the tree at once.
 */
export async function updateDepartment(ctx: Ctx, id: Id, patch: DepartmentPatch): Promise<Department> {
  return withOrg(ctx, async (tx) => {
    await lockHierarchy(tx, ctx)
    const before = presentDepartment(ctx, await store.forUpdate(tx, ctx, id))
    authorize(can(ctx.actor, 'edit', before), 'department.edit')
    const { version, ...changes } = patch
    if (before.version !== version) throw staleVersion(before)
    await checkReferences(tx, ctx, departmentKind, changes)
    await checkPlace(tx, ctx, before, changes)
    const after = presentDepartment(ctx, await store.update(tx, ctx, id, toColumns(departmentKind, changes)))
    const changed = diffRecords(ctx, departmentKind, before, after)
    if (changed.length > 0)
      await recordActivity(tx, ctx, {
        activity: departmentActivities.updated,
        subject: { type: 'department', id },
        data: { changes: changed },
      })
    await announceAccessChange(tx)
    return after
  })
}

async function checkPlace(
  tx: OrgTx,
  ctx: Ctx,
  before: Department,
  changes: Omit<DepartmentPatch, 'version'>,
): Promise<void> {
  refuseSecondRoot(before, changes)
  if (changes.parentId) refuseCircle('parentId', before.id, await departmentsFrom(tx, ctx, changes.parentId))
  const parentId = changes.parentId ?? before.parentId
  if (!parentId) return
  const siblings = await store.childrenOf(tx, ctx, parentId)
  refuseSameName(
    'name',
    [changes.name ?? before.name],
    siblings.filter((sibling) => sibling.id !== before.id),
  )
}
