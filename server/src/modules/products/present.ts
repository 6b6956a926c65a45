import type { Ctx } from '../../platform/context.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { productKind } from './fields.ts'
import { can } from './policy.ts'
import type { Product } from './schema.ts'

export function presentProduct(ctx: Pick<Ctx, 'actor' | 'kinds'>, row: Row): Product {
  return {
    ...presentRecord(ctx, productKind, row),
    can: { edit: can(ctx.actor, 'edit'), delete: can(ctx.actor, 'delete') },
  }
}
