import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { type FieldError, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import type { LayoutShape } from '../../../platform/records/layouts/layout.ts'
import { faultsOfShape } from './layout-faults.ts'
import * as store from './store.ts'

interface Wanted {
  id?: Id
  name: string
  isDefault: boolean
  roleIds: readonly Id[]
  shape: LayoutShape
}

/** Refuses a layout with everything that is wrong with it, beside the others of its kind. Throws validation_failed. */
export async function checkLayout(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  wanted: Wanted,
  others: readonly store.LayoutRow[],
): Promise<void> {
  const isTaken = others.some((row) => row.id !== wanted.id && row.name.toLowerCase() === wanted.name.toLowerCase())
  const faults = [
    ...(isTaken ? [{ path: 'name', code: 'duplicate', params: { name: wanted.name } }] : []),
    ...(wanted.isDefault && wanted.roleIds.length > 0 ? [{ path: 'roleIds', code: 'invalid_option' }] : []),
    ...(await faultsOfRoles(tx, ctx, kind, wanted)),
    ...faultsOfShape(kind, wanted.shape),
  ]
  if (faults.length > 0) throw validationFailed(faults)
}

async function faultsOfRoles(tx: OrgTx, ctx: Ctx, kind: RecordKind, { id, roleIds }: Wanted): Promise<FieldError[]> {
  const found = new Map((await store.rolesAmong(tx, ctx, kind.kind, roleIds)).map((role) => [role.id, role]))
  return roleIds.flatMap((roleId, index) => {
    const path = `roleIds.${index}`
    const role = found.get(roleId.toLowerCase())
    if (!role) return [{ path, code: 'not_found' }]
    if (role.layout_id === null || role.layout_id === id) return []
    return [{ path, code: 'has_layout', params: { name: role.layout_name } }]
  })
}
