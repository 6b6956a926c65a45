import type { RawBuilder } from 'kysely'
import { type Actor, covers, type Owned } from '../../platform/access/actor.ts'
import { ownedBy } from '../../platform/access/visible.ts'

/** The contracts that exist for this actor. */
export function visibleContracts(actor: Actor, alias: string): RawBuilder<boolean> {
  return ownedBy(actor, 'contract.view', alias)
}

/** What the answer's `can` tells. Changing the status is everyday editing and takes the same right. */
export const contractActions = ['edit', 'delete', 'transfer', 'changeStatus'] as const

export function can(actor: Actor, action: 'edit' | 'delete' | 'transfer', contract: Owned): boolean {
  return covers(actor, `contract.${action}`, contract)
}
