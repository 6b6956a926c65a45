import type { Owned } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import type { Row } from '../../platform/records/row.ts'
import { standingOf } from './member.ts'
import { can } from './policy.ts'
import type { Member } from './schema.ts'
import type { MemberRow, Terms } from './store.ts'

export function targetOf(row: Row): Owned & { id: Id } {
  return { id: row.id, ownerId: row['owner_id'] as Id, ownerDepartmentId: row['owner_dept_id'] as Id }
}

export function presentTerms({ access, expiresAt }: Terms) {
  return { access, expiresAt: expiresAt?.toISOString() ?? null }
}

export function presentMember(ctx: Ctx, kind: RecordKind, record: Owned & { id: Id }, member: MemberRow): Member {
  const { id, version, userId, userName, addedAt, addedById, addedByName } = member
  return {
    id,
    version,
    userId,
    user: { id: userId, name: userName },
    ...presentTerms(member),
    standing: standingOf(member, ctx.now),
    addedAt: addedAt.toISOString(),
    addedBy: { id: addedById, name: addedByName },
    can: can(ctx.actor, kind, record, member),
  }
}
