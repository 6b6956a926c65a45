import type { RawBuilder } from 'kysely'
import type { Actor, Owned } from '../../platform/access/actor.ts'
import { coversAction, opening } from '../../platform/access/team.ts'
import { openTo } from '../../platform/access/visible.ts'
import type { Id } from '../../platform/id.ts'

/** The contracts that exist for this actor. */
export function visibleContracts(actor: Actor, alias: string): RawBuilder<boolean> {
  return openTo(actor, opening('contract', 'view'), alias)
}

/** What the answer's `can` tells. Changing the status is everyday editing and takes the same right. */
export const contractActions = ['edit', 'delete', 'transfer', 'share', 'changeStatus'] as const

export function can(
  actor: Actor,
  action: 'edit' | 'delete' | 'transfer' | 'share',
  contract: Owned & { id: Id },
): boolean {
  return coversAction(actor, 'contract', action, contract)
}
