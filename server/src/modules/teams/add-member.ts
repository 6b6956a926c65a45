import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { announceAccessChange, ownerColumns } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { teamActivityKinds } from './activities.ts'
import { momentOf, refusePointless, refuseSecond, refuseTooMany } from './member.ts'
import { mayShare } from './policy.ts'
import { presentMember, presentTerms, targetOf } from './present.ts'
import type { Member, NewMember } from './schema.ts'
import * as store from './store.ts'

/**
 * Lets a colleague see or change one record. Throws validation_failed for somebody to whom that would open nothing, and
 * already_member (409).
 */
export async function addMember(ctx: Ctx, kind: RecordKind, id: Id, input: NewMember): Promise<Member> {
  return withOrg(ctx, async (tx) => {
    const row = await selectVisible(tx, ctx, kind, id, 'forUpdate')
    authorize(mayShare(ctx.actor, kind, targetOf(row)), `${kind.kind}.share`)
    return addMemberIn(tx, ctx, kind, row, input)
  })
}

/** The same for a record that is locked, by somebody who may. */
export async function addMemberIn(tx: OrgTx, ctx: Ctx, kind: RecordKind, row: Row, input: NewMember): Promise<Member> {
  const record = targetOf(row)
  const ref = { kind, id: record.id }
  const userId = input.userId.toLowerCase()
  const terms = { access: input.access, expiresAt: momentOf(input.expiresAt) }
  await ownerColumns(tx, ctx, userId, 'userId')
  const missing = await store.missingRights(tx, ctx, userId, store.rightsFor(kind.kind, terms.access))
  refusePointless({ ...terms, userId, ownerId: record.ownerId, missing, now: ctx.now })
  refuseSecond(await store.membersOf(tx, ctx, ref), userId)
  refuseTooMany(await store.countLive(tx, ctx, userId))
  const member = await store.memberOf(tx, ctx, ref, await store.insertMember(tx, ctx, ref, { ...terms, userId }))
  await recordActivity(tx, ctx, {
    activity: teamActivityKinds(kind.kind).memberAdded,
    subject: subjectOf(kind, row),
    data: { user: { id: userId, name: member.userName }, ...presentTerms(terms) },
  })
  await announceAccessChange(tx)
  return presentMember(ctx, kind, record, member)
}

export function subjectOf(kind: RecordKind, row: Row) {
  const customerId = kind.customerColumn ? (row[kind.customerColumn] as Id | null) : null
  return { type: kind.kind, id: row.id, customerId }
}
