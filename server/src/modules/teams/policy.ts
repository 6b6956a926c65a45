import type { Actor, Owned } from '../../platform/access/actor.ts'
import { coversAction, shareAction } from '../../platform/access/team.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'

type Target = Owned & { id: Id }

/** Who may change the team may also ask about others who sees the record, and why. */
export function mayShare(actor: Actor, { kind }: RecordKind, record: Target): boolean {
  return coversAction(actor, kind, shareAction, record)
}

export function can(actor: Actor, kind: RecordKind, record: Target, member: { userId: Id }) {
  const edit = mayShare(actor, kind, record)
  // Whoever was let in may always leave.
  return { edit, delete: edit || member.userId === actor.userId }
}
