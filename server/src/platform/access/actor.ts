import type { Id } from '../id.ts'
import type { Memberships } from './team.ts'

export const scopes = ['own', 'ownAndSubordinates', 'department', 'departmentAndBelow', 'all'] as const
/** 本人 / 本人及下属 / 本部门 / 本部门及下级 / 全部 */
export type Scope = (typeof scopes)[number]

/** Whose records a right covers: everyone's, or those owned by these users or within these departments. */
export type Reach = 'all' | { userIds: Id[]; departmentIds: Id[] }

/** Who asks. `rights` maps `customer.edit` to the records it covers; a right that is missing covers none. */
export interface Actor {
  readonly userId: Id
  readonly name: string
  readonly departmentId: Id
  readonly rights: ReadonlyMap<string, Reach>
  /** The teams of single records that they are in, without those that have expired when they ask. */
  readonly memberships: Memberships
  /** Present when they ask through an API key: `rights` then holds only what the key was given. */
  readonly apiKey?: ApiKeyHolder
}

export interface ApiKeyHolder {
  id: Id
  /** The rights of its owner that the key does not have. */
  withheld: ReadonlySet<string>
}

/** The part of a record that decides who may touch it. */
export interface Owned {
  ownerId: Id
  ownerDepartmentId: Id
}

export function hasRight(actor: Actor, right: string): boolean {
  return actor.rights.has(right)
}

const rightNames = new Map<string, Map<string, string>>()
/** `customer.edit`. Each is put together once: what may be done is asked several times for every record of a list. */
export function rightOf(kind: string, action: string): string {
  let ofKind = rightNames.get(kind)
  if (!ofKind) rightNames.set(kind, (ofKind = new Map()))
  let right = ofKind.get(action)
  if (!right) ofKind.set(action, (right = `${kind}.${action}`))
  return right
}

/** Does the right cover this record? */
export function covers(actor: Actor, right: string, record: Owned): boolean {
  const reach = actor.rights.get(right)
  return reach !== undefined && within(reach, record)
}

export function within(reach: Reach, record: Owned): boolean {
  if (reach === 'all') return true
  return reach.userIds.includes(record.ownerId) || reach.departmentIds.includes(record.ownerDepartmentId)
}

/** Does the right cover anybody's records besides the actor's own? */
export function coversOthers(actor: Actor, right: string): boolean {
  const reach = actor.rights.get(right)
  if (!reach) return false
  return reach === 'all' || reach.departmentIds.length > 0 || reach.userIds.some((id) => id !== actor.userId)
}

/** The same person, asking through a key that was given some rights: what they don't hold themselves it doesn't give. */
export function limitToKey(actor: Actor, key: { id: Id; rights: readonly string[] }): Actor {
  const given = new Set(key.rights)
  const rights = [...actor.rights]
  return {
    ...actor,
    rights: new Map(rights.filter(([right]) => given.has(right))),
    apiKey: { id: key.id, withheld: new Set(rights.map(([right]) => right).filter((right) => !given.has(right))) },
  }
}

/** Roles add up: what any of them covers is covered. */
export function unite(a: Reach | undefined, b: Reach): Reach {
  if (!a) return b
  if (a === 'all' || b === 'all') return 'all'
  return {
    userIds: [...new Set([...a.userIds, ...b.userIds])],
    departmentIds: [...new Set([...a.departmentIds, ...b.departmentIds])],
  }
}
