import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { announceAccessChange } from '../../identity/index.ts'
import { recordActivity } from '../../timeline/index.ts'
import { lockKind } from '../store.ts'
import { layoutActivities } from './activities.ts'
import { checkLayout } from './check-layout.ts'
import { kindToManage } from './policy.ts'
import { presentLayout } from './present.ts'
import type { LayoutPatch, LayoutRecord } from './schema.ts'
import * as store from './store.ts'

/** Changes a layout; whoever has it sees that at their next request. Throws stale_version. */
export async function updateLayout(ctx: Ctx, id: Id, patch: LayoutPatch): Promise<LayoutRecord> {
  return withOrg(ctx, async (tx) => {
    const { kind: name } = await store.load(tx, ctx, id)
    const kind = kindToManage(ctx, name)
    await lockKind(tx, ctx, kind.kind)
    const before = presentLayout(await store.load(tx, ctx, id))
    if (before.version !== patch.version) throw staleVersion(before)
    const wanted = {
      id,
      isDefault: before.isDefault,
      name: patch.name ?? before.name,
      shape: patch.shape ?? before.shape,
      roleIds: patch.roleIds ?? before.roles.map((role) => role.id),
    }
    await checkLayout(tx, ctx, kind, wanted, await store.layoutsOf(tx, ctx, { kind: kind.kind }))
    await store.update(tx, ctx, id, wanted)
    await store.setRoles(tx, ctx, { id, kind: kind.kind }, wanted.roleIds)
    const after = presentLayout(await store.load(tx, ctx, id))
    const changes = (['name', 'roles', 'shape'] as const)
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => ({ field: key, from: before[key], to: after[key] }))
    if (changes.length > 0)
      await recordActivity(tx, ctx, {
        activity: layoutActivities.updated,
        subject: { type: 'layout', id },
        data: { kind: kind.kind, name: after.name, changes },
      })
    await announceAccessChange(tx)
    return after
  })
}
