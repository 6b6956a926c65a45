import type { Ctx } from '../../../platform/context.ts'
import { presentRecord, type Row } from '../../../platform/records/row.ts'
import { roleKind } from '../fields.ts'
import type { FieldRights } from './field-rights.ts'
import { can } from './policy.ts'
import type { RoleRecord } from './schema.ts'

export function presentRole(ctx: Pick<Ctx, 'actor' | 'kinds'>, row: Row, userCount: number): RoleRecord {
  const role = presentRecord(ctx, roleKind, row)
  return {
    ...role,
    rights: ctx.kinds.rights.filter((right) => role.isSystem || (row['rights'] as string[]).includes(right)),
    fieldRights: row['field_rights'] as FieldRights,
    userCount,
    can: { edit: can(ctx.actor, 'edit', role), delete: can(ctx.actor, 'delete', role) },
  }
}
