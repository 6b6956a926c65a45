import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { conflict, staleVersion, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { diffRecords } from '../../platform/records/row.ts'
import { faultsOfShape } from '../../platform/records/views/check-shape.ts'
import { recordActivity } from '../timeline/index.ts'
import { viewActivities } from './activities.ts'
import { checkSharing } from './check-view.ts'
import { distinct } from './create-view.ts'
import { viewKind } from './fields.ts'
import { shareRight } from './policy.ts'
import { departmentIdsOf, shapeOf } from './present.ts'
import { getViewIn } from './queries.ts'
import type { View, ViewPatch } from './schema.ts'
import * as store from './store.ts'
import { changedParts } from './view.ts'

/**
 * Changes a view; a shape is given as a whole. Throws stale_version, and view_has_hidden_parts (409) for a shape that would
 * take away what the actor's roles hide from them.
 */
export async function updateView(ctx: Ctx, id: Id, patch: ViewPatch): Promise<View> {
  return withOrg(ctx, async (tx) => {
    const row = await store.forUpdate(tx, ctx, id)
    const before = await getViewIn(tx, ctx, row)
    authorize(before.can.edit, shareRight)
    if (before.version !== patch.version) throw staleVersion(before)
    const sharing = patch.sharing ?? before.sharing
    const given = patch.departmentIds && distinct(patch.departmentIds)
    const departmentIds = given ?? (sharing === 'departments' ? departmentIdsOf(row) : [])
    const isShared = sharing !== before.sharing || departmentIds.join() !== departmentIdsOf(row).join()
    const faults = [
      ...(isShared ? await checkSharing(tx, ctx, { sharing, departmentIds }) : []),
      ...(patch.shape ? faultsOfShape(ctx.kinds.get(before.kind)!, patch.shape) : []),
    ]
    if (faults.length > 0) throw validationFailed(faults)
    if (patch.shape && !before.can.reshape)
      throw conflict('view_has_hidden_parts', 'The view has parts that your roles hide; keep yours under another name.')
    const stored = await store.update(tx, ctx, id, {
      name: patch.name?.trim() ?? before.name,
      sharing,
      department_ids: departmentIds,
      ...(patch.shape ? { shape: JSON.stringify(patch.shape) } : {}),
    })
    const after = await getViewIn(tx, ctx, stored)
    const changes = [
      ...diffRecords(ctx, viewKind, before, after),
      ...(departmentIds.join() === departmentIdsOf(row).join()
        ? []
        : [{ field: 'departments', from: before.departments, to: after.departments }]),
    ]
    const parts = changedParts(shapeOf(row), shapeOf(stored))
    if (changes.length + parts.length > 0)
      await recordActivity(tx, ctx, {
        activity: viewActivities.updated,
        subject: { type: 'view', id },
        data: { changes, parts },
      })
    return after
  })
}
