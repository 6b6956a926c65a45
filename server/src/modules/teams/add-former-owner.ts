import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import type { Row } from '../../platform/records/row.ts'
import { ownersAmong } from '../identity/index.ts'
import { addMemberIn } from './add-member.ts'
import { targetOf } from './present.ts'
import * as store from './store.ts'

/**
 * Lets whoever had a record go on reading it after it was handed over (`row`: as it is now). Whoever is in its team already
 * stays there as they are; who cannot sign in any more, or has no right to see such records, is not added.
 */
export async function addFormerOwner(tx: OrgTx, ctx: Ctx, kind: RecordKind, row: Row, formerId: Id): Promise<void> {
  const { id, ownerId } = targetOf(row)
  if (formerId === ownerId) return
  const [members, active, missing] = await Promise.all([
    store.membersOf(tx, ctx, { kind, id }),
    ownersAmong(tx, ctx, [formerId]),
    store.missingRights(tx, ctx, formerId, store.rightsFor(kind.kind, 'read')),
  ])
  if (members.some(({ userId }) => userId === formerId) || !active.has(formerId) || missing.length > 0) return
  await addMemberIn(tx, ctx, kind, row, { userId: formerId, access: 'read' })
}
