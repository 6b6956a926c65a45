import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { conflict, staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { refuseDuplicate } from '../../../platform/records/duplicates.ts'
import { diffRecords, toColumns } from '../../../platform/records/row.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { roleActivities } from '../activities.ts'
import { roleKind } from '../fields.ts'
import { type FieldRights, mergeFieldRights, tidyFieldRights } from './field-rights.ts'
import { addedGrants, refuseBeyond, rightsBeyond } from './grant.ts'
import { can } from './policy.ts'
import { presentRole } from './present.ts'
import { tidyRights } from './right.ts'
import type { RolePatch, RoleRecord } from './schema.ts'
import * as store from './store.ts'

/**
 * Changes a role; all its holders feel it at their next request. Throws beyond_own_rights (403) when it would give more
 * than the actor holds, and system_role (409) for the administrator's role.
 */
export async function updateRole(ctx: Ctx, id: Id, patch: RolePatch): Promise<RoleRecord> {
  return withOrg(ctx, async (tx) => {
    const row = await store.forUpdate(tx, ctx, id)
    const userCount = (await store.holderCounts(tx, ctx, [id])).get(id) ?? 0
    const before = presentRole(ctx, row, userCount)
    authorize(ctx.actor.rights.has('role.edit'), 'role.edit')
    if (!can(ctx.actor, 'edit', before))
      throw conflict('system_role', 'The administrator role always holds every right; make another role instead.')
    const { version, rights: given, fieldRights, ...changes } = patch
    if (before.version !== version) throw staleVersion(before)
    const rights = given === undefined ? before.rights : tidyRights(given, ctx.kinds.rights)
    const levels = tidyFieldRights(mergeFieldRights(before.fieldRights, fieldRights, ctx.kinds), rights, ctx.kinds)
    await refuseDuplicate(tx, ctx, roleKind, 'name', changes.name, id)
    const wanted = { rights, levels, scope: changes.scope ?? before.scope, isSystem: false }
    const held = (await store.knownRoles(tx, ctx)).filter((role) => role.isHeld)
    refuseBeyond('rights', rightsBeyond(held, addedGrants({ ...before, levels: before.fieldRights }, wanted)))
    const after = presentRole(
      ctx,
      await store.update(tx, ctx, id, {
        ...toColumns(roleKind, changes),
        rights,
        field_rights: JSON.stringify(levels),
      }),
      userCount,
    )
    const changed = [
      ...diffRecords(ctx, roleKind, before, after),
      ...diffRights(before.rights, after.rights),
      ...diffFieldRights(before.fieldRights, after.fieldRights),
    ]
    if (changed.length > 0)
      await recordActivity(tx, ctx, {
        activity: roleActivities.updated,
        subject: { type: 'role', id },
        data: { changes: changed },
      })
    await announceAccessChange(tx)
    return after
  })
}

function diffRights(before: string[], after: string[]) {
  const from = before.filter((right) => !after.includes(right))
  const to = after.filter((right) => !before.includes(right))
  return from.length + to.length > 0 ? [{ field: 'rights', from, to }] : []
}

/** By kind, as `fieldRights.customer`. */
function diffFieldRights(before: FieldRights, after: FieldRights) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((kind) => {
    const [from, to] = [before[kind] ?? {}, after[kind] ?? {}]
    return isSameLevels(from, to) ? [] : [{ field: `fieldRights.${kind}`, from, to }]
  })
}

function isSameLevels(a: Record<string, string>, b: Record<string, string>): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((key) => a[key] === b[key])
}
