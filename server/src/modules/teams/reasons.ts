import { type Owned, within } from '../../platform/access/actor.ts'
import { isLive, isOpened, type Opening, opening, shareAction } from '../../platform/access/team.ts'
import type { Id } from '../../platform/id.ts'
import type { Grant, Standing } from '../identity/index.ts'
import type { AccessAction, Reason } from './schema.ts'
import type { MemberRow } from './store.ts'

/** Somebody who can sign in, as the rule sees them. */
export interface Asked extends Standing {
  userId: Id
  now: Date
}

/** One record, and what the person was given in its team, if anything. */
export interface About {
  kind: string
  record: Owned
  member: MemberRow | undefined
  /** Present where another record is told about, through which the one in question is seen. */
  through: Reason['through']
}

type Part = Pick<Reason, 'role' | 'membership'>
const none: Part = { role: null, membership: null }

/** Why the person may, by their roles and by the record's team; empty if they may not. */
export function reasonsFor(asked: Asked, about: About, action: AccessAction): Reason[] {
  if (action === shareAction) return reasonsToShare(asked, about)
  const opens = isOpened(action) ? opening(about.kind, action) : undefined
  const right = `${about.kind}.${action}`
  return [...byRole(asked, about, right), ...(opens ? byTeam(asked, about, opens) : [])]
}

function byRole(asked: Asked, about: About, right: string): Reason[] {
  return asked.grants
    .filter((grant) => grant.rights.has(right) && within(grant.reach, about.record))
    .map((grant) => toReason(about, wayOf(asked, about, grant), { ...none, role: grant.role }))
}

function byTeam({ grants, now }: Asked, about: About, { right, access }: Opening): Reason[] {
  const { member } = about
  if (!member || !isLive(member, now) || !grants.some((grant) => grant.rights.has(right))) return []
  if (access === 'write' && member.access === 'read') return []
  return [toReason(about, 'member', { ...none, membership: membershipOf(member) })]
}

function reasonsToShare(asked: Asked, about: About): Reason[] {
  const mayEdit = byRole(asked, about, `${about.kind}.edit`)
  if (mayEdit.length === 0) return []
  const isOwner = about.record.ownerId === asked.userId
  return isOwner ? mayEdit.filter(({ code }) => code === 'owner') : byRole(asked, about, `${about.kind}.${shareAction}`)
}

/** Why not: everything that would have to be otherwise. */
export function reasonsAgainst(asked: Asked, about: About, action: AccessAction): Reason[] {
  const isShare = action === shareAction
  const mayNotEdit = isShare && byRole(asked, about, `${about.kind}.edit`).length === 0
  const isOwner = about.record.ownerId === asked.userId
  return [
    ...(mayNotEdit ? [toReason(about, 'notEditable', none)] : []),
    ...(isShare && isOwner ? [] : ofRoles(asked, about, action)),
    ...ofMembership(asked, about, action),
  ]
}

function ofRoles(asked: Asked, about: About, action: AccessAction): Reason[] {
  const holders = asked.grants.filter((grant) => grant.rights.has(`${about.kind}.${action}`))
  if (holders.length === 0) return [toReason(about, 'noRight', none)]
  return holders
    .filter((grant) => !within(grant.reach, about.record))
    .map((grant) => toReason(about, 'outOfScope', { ...none, role: grant.role }))
}

function ofMembership({ now }: Asked, about: About, action: AccessAction): Reason[] {
  const { member } = about
  if (!member) return []
  const part = { ...none, membership: membershipOf(member) }
  if (!isLive(member, now)) return [toReason(about, 'memberExpired', part)]
  if (!isOpened(action)) return [toReason(about, 'notForMembers', part)]
  return action === 'edit' && member.access === 'read' ? [toReason(about, 'memberReadOnly', part)] : []
}

/** Why the person may, by a right over a record of another kind and by that record's team. */
export function reasonsBy(asked: Asked, about: About, opens: Opening): Reason[] {
  return [...byRole(asked, about, opens.right), ...byTeam(asked, about, opens)]
}

/** A reason that has to do with neither roles nor teams. */
export function plainReason(code: 'notActive' | 'notVisible' | 'frozen'): Reason {
  return reasonOf(code, null)
}

export function reasonOf(code: Reason['code'], through: Reason['through']): Reason {
  return { code, ...none, through }
}

function toReason({ through }: About, code: Reason['code'], part: Part): Reason {
  return { code, ...part, through }
}

/** In which way a role that reaches the record does so; the nearest one, if there are several. */
function wayOf({ userId, departmentId, departmentIds }: Asked, { record }: About, { reach }: Grant): Reason['code'] {
  if (record.ownerId === userId) return 'owner'
  if (reach === 'all') return 'everyone'
  if (reach.userIds.includes(record.ownerId)) return 'subordinate'
  if (record.ownerDepartmentId === departmentId) return 'department'
  return departmentIds.includes(record.ownerDepartmentId) ? 'departmentBelow' : 'headed'
}

function membershipOf({ access, expiresAt, addedAt, addedById, addedByName }: MemberRow): Reason['membership'] {
  return {
    access,
    expiresAt: expiresAt?.toISOString() ?? null,
    addedAt: addedAt.toISOString(),
    addedBy: { id: addedById, name: addedByName },
  }
}
