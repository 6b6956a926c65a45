import type { RawBuilder } from 'kysely'
import { type Actor, covers, type Owned } from '../../platform/access/actor.ts'
import { ownedBy } from '../../platform/access/visible.ts'

/** The customers that exist for this actor. */
export function visibleCustomers(actor: Actor, alias: string): RawBuilder<boolean> {
  return ownedBy(actor, 'customer.view', alias)
}

export const customerActions = ['edit', 'delete', 'transfer'] as const
export type CustomerAction = (typeof customerActions)[number]

export function can(actor: Actor, action: CustomerAction, customer: Owned): boolean {
  return covers(actor, `customer.${action}`, customer)
}
