import { conflict, type FieldError, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { MemberRow, Terms } from './store.ts'

/** More than these are a role's scope, not single records: every request of the person carries them. */
const mostMemberships = 5_000

export function momentOf(given: string | null | undefined): Date | null {
  return given ? new Date(given) : null
}

interface Given extends Terms {
  userId: Id
  ownerId: Id
  /** The rights, of those that the access takes, that the person does not have. */
  missing: readonly string[]
  now: Date
}

/** Throws validation_failed with every reason why this would open nothing. */
export function refusePointless({ userId, ownerId, missing, expiresAt, now }: Given): void {
  const errors: FieldError[] = []
  if (userId === ownerId) errors.push({ path: 'userId', code: 'is_owner' })
  const [right] = missing
  if (right) errors.push({ path: right.endsWith('.view') ? 'userId' : 'access', code: 'role_lacks', params: { right } })
  if (expiresAt && expiresAt <= now) errors.push({ path: 'expiresAt', code: 'in_the_past' })
  if (errors.length > 0) throw validationFailed(errors)
}

export function refuseSecond(team: readonly MemberRow[], userId: Id): void {
  const other = team.find((member) => member.userId === userId)
  if (!other) return
  throw conflict('already_member', 'They are in the team already; change that membership instead.', [
    { path: 'userId', code: 'duplicate', params: { id: other.id, name: other.userName } },
  ])
}

export function refuseTooMany(count: number): void {
  if (count < mostMemberships) return
  throw conflict(
    'too_many_memberships',
    'They are in as many teams as one person can be; give them a role that reaches more.',
    [{ path: 'userId', code: 'too_large', params: { max: mostMemberships } }],
  )
}

/** active · expired · inactive · noRight, the strongest reason first. */
export function standingOf(member: MemberRow, now: Date) {
  if (member.userStatus !== 'active') return 'inactive' as const
  if (member.expiresAt && member.expiresAt <= now) return 'expired' as const
  return member.hasRight ? ('active' as const) : ('noRight' as const)
}
