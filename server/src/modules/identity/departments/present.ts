import type { Ctx } from '../../../platform/context.ts'
import { presentRecord, type Row } from '../../../platform/records/row.ts'
import { departmentKind } from '../fields.ts'
import { can } from './policy.ts'
import type { Department } from './schema.ts'

export function presentDepartment(ctx: Pick<Ctx, 'actor' | 'kinds'>, row: Row): Department {
  const department = presentRecord(ctx, departmentKind, row)
  return {
    ...department,
    can: { edit: can(ctx.actor, 'edit', department), delete: can(ctx.actor, 'delete', department) },
  }
}
