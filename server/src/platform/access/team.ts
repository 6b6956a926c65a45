import type { Id } from '../id.ts'
import { type Actor, covers, hasRight, type Owned, rightOf } from './actor.ts'

export const teamAccess = ['read', 'write'] as const
/** What somebody was given in the team of one record. */
export type TeamAccess = (typeof teamAccess)[number]

export interface Membership {
  access: TeamAccess
  /** From then on it opens nothing; null: until it is taken away. */
  expiresAt: Date | null
}

/** Somebody's memberships by kind and record id. */
export type Memberships = ReadonlyMap<string, ReadonlyMap<Id, Membership>>

/** A record whose team may open what `right` covers, with the access that this takes. */
export interface Opening {
  right: string
  kind: string
  access: TeamAccess
}

/** What a kind's own team opens: reading and taking out to every member, changing to those who may write, nothing else. */
const opened = { view: 'read', export: 'read', edit: 'write' } as const
type OpenedAction = keyof typeof opened

export function opening(kind: string, action: OpenedAction): Opening {
  return { right: rightOf(kind, action), kind, access: opened[action] }
}

export function isOpened(action: string): action is OpenedAction {
  return Object.hasOwn(opened, action)
}

/** Changing the team: the action of every kind that has teams. */
export const shareAction = 'share'

export function isLive({ expiresAt }: Pick<Membership, 'expiresAt'>, now: Date): boolean {
  return expiresAt === null || expiresAt > now
}

/** The same person at a later moment: what has expired by then is gone. */
export function asOf(actor: Actor, now: Date): Actor {
  const kinds = [...actor.memberships]
  if (kinds.every(([, records]) => [...records.values()].every((membership) => isLive(membership, now)))) return actor
  const live = kinds.map(([kind, records]): [string, Map<Id, Membership>] => [
    kind,
    new Map([...records].filter(([, membership]) => isLive(membership, now))),
  ])
  return { ...actor, memberships: new Map(live) }
}

/** The records of a kind in whose teams the actor is, with at least this access. */
export function sharedRecords(actor: Actor, kind: string, access: TeamAccess = 'read'): Id[] {
  const records = [...(actor.memberships.get(kind) ?? [])]
  return records.filter(([, membership]) => access === 'read' || membership.access === 'write').map(([id]) => id)
}

export function isMember(actor: Actor, kind: string, id: Id, access: TeamAccess = 'read'): boolean {
  const membership = actor.memberships.get(kind)?.get(id)
  return membership !== undefined && (access === 'read' || membership.access === 'write')
}

/** Does the right cover this record, by whose it is or by its team? A team opens only what some role of the actor allows at all. */
export function covered(actor: Actor, { right, kind, access }: Opening, record: Owned & { id: Id }): boolean {
  return covers(actor, right, record) || (hasRight(actor, right) && isMember(actor, kind, record.id, access))
}

/** The same for what may be done with a record of a kind that has teams. */
export function coversAction(actor: Actor, kind: string, action: string, record: Owned & { id: Id }): boolean {
  if (action === shareAction) return mayShare(actor, kind, record)
  return isOpened(action) ? covered(actor, opening(kind, action), record) : covers(actor, rightOf(kind, action), record)
}

/**
 * Whose roles reach the record for changing it, and who besides owns it or has the right to share it. Nobody passes on what a
 * team gave them. A key does only what it was given.
 */
function mayShare(actor: Actor, kind: string, record: Owned): boolean {
  const isOwner = record.ownerId === actor.userId && !actor.apiKey
  return covers(actor, rightOf(kind, 'edit'), record) && (isOwner || covers(actor, rightOf(kind, shareAction), record))
}
