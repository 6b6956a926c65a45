import { isMember } from '../../platform/access/team.ts'
import type { Ctx } from '../../platform/context.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { customerKind } from './fields.ts'
import { can } from './policy.ts'
import type { Customer } from './schema.ts'

export function presentCustomer(ctx: Pick<Ctx, 'actor' | 'kinds'>, row: Row): Customer {
  const customer = presentRecord(ctx, customerKind, row)
  return Object.assign(customer, {
    isSharedWithMe: isMember(ctx.actor, 'customer', row.id),
    can: {
      edit: can(ctx.actor, 'edit', customer),
      delete: can(ctx.actor, 'delete', customer),
      transfer: can(ctx.actor, 'transfer', customer),
      share: can(ctx.actor, 'share', customer),
    },
  })
}
