import type { RawBuilder } from 'kysely'
import type { Actor, Owned } from '../../platform/access/actor.ts'
import { coversAction, opening } from '../../platform/access/team.ts'
import { openTo } from '../../platform/access/visible.ts'
import type { Id } from '../../platform/id.ts'

/** The opportunities that exist for this actor. */
export function visibleOpportunities(actor: Actor, alias: string): RawBuilder<boolean> {
  return openTo(actor, opening('opportunity', 'view'), alias)
}

/** What the answer's `can` tells. Moving, winning, losing and reopening are everyday editing and take the same right. */
export const opportunityActions = ['edit', 'delete', 'transfer', 'share', 'changeStage', 'close', 'reopen'] as const

export function can(
  actor: Actor,
  action: 'edit' | 'delete' | 'transfer' | 'share',
  opportunity: Owned & { id: Id },
): boolean {
  return coversAction(actor, 'opportunity', action, opportunity)
}
