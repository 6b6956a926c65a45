import type { Actor } from '../../platform/access/actor.ts'
import type { Id } from '../../platform/id.ts'

export const shareRight = 'view.share'

interface Held {
  ownerId: Id
  sharing: string
}

/** One's own always; what is shared also by right. */
export function canChange(actor: Actor, view: Held): boolean {
  return view.ownerId === actor.userId || (view.sharing !== 'personal' && actor.rights.has(shareRight))
}

/** Beyond changing it: for whom it is there. Taking it back to its owner alone needs no right. */
export function canShare(actor: Actor, view: Held): boolean {
  return canChange(actor, view) && actor.rights.has(shareRight)
}
