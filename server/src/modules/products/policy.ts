import type { RawBuilder } from 'kysely'
import { type Actor, hasRight } from '../../platform/access/actor.ts'
import { granted } from '../../platform/access/visible.ts'

/** The price list is the organization's: who may see products sees all of them. */
export function visibleProducts(actor: Actor): RawBuilder<boolean> {
  return granted(actor, 'product.view')
}

export const productActions = ['edit', 'delete'] as const
export type ProductAction = (typeof productActions)[number]

export function can(actor: Actor, action: ProductAction): boolean {
  return hasRight(actor, `product.${action}`)
}
