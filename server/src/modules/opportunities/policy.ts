import type { RawBuilder } from 'kysely'
import { type Actor, covers, type Owned } from '../../platform/access/actor.ts'
import { ownedBy } from '../../platform/access/visible.ts'

/** The opportunities that exist for this actor. */
export function visibleOpportunities(actor: Actor, alias: string): RawBuilder<boolean> {
  return ownedBy(actor, 'opportunity.view', alias)
}

/** What the answer's `can` tells. Moving, winning, losing and reopening are everyday editing and take the same right. */
export const opportunityActions = ['edit', 'delete', 'transfer', 'changeStage', 'close', 'reopen'] as const

export function can(actor: Actor, action: 'edit' | 'delete' | 'transfer', opportunity: Owned): boolean {
  return covers(actor, `opportunity.${action}`, opportunity)
}
