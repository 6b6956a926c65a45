import type { RawBuilder } from 'kysely'
import type { Actor, Owned } from '../../platform/access/actor.ts'
import { coversAction, opening } from '../../platform/access/team.ts'
import { openTo } from '../../platform/access/visible.ts'
import type { Id } from '../../platform/id.ts'

/** The customers that exist for this actor. */
export function visibleCustomers(actor: Actor, alias: string): RawBuilder<boolean> {
  return openTo(actor, opening('customer', 'view'), alias)
}

export const customerActions = ['edit', 'delete', 'transfer', 'share'] as const
export type CustomerAction = (typeof customerActions)[number]

export function can(actor: Actor, action: CustomerAction, customer: Owned & { id: Id }): boolean {
  return coversAction(actor, 'customer', action, customer)
}
