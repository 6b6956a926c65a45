import { authorize } from '../../platform/access/authorize.ts'
import { isLive } from '../../platform/access/team.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { announceAccessChange } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { teamActivityKinds } from './activities.ts'
import { subjectOf } from './add-member.ts'
import { momentOf, refusePointless, refuseTooMany } from './member.ts'
import { mayShare } from './policy.ts'
import { presentMember, presentTerms, targetOf } from './present.ts'
import type { Member, MemberPatch } from './schema.ts'
import * as store from './store.ts'

/** Lets a member do more or less, or longer or shorter. Throws stale_version, and validation_failed for what would open nothing. */
export async function updateMember(
  ctx: Ctx,
  kind: RecordKind,
  id: Id,
  memberId: string,
  patch: MemberPatch,
): Promise<Member> {
  return withOrg(ctx, async (tx) => {
    const row = await selectVisible(tx, ctx, kind, id, 'forUpdate')
    const record = targetOf(row)
    const ref = { kind, id: record.id }
    const before = await store.memberOf(tx, ctx, ref, memberId)
    authorize(mayShare(ctx.actor, kind, record), `${kind.kind}.share`)
    if (before.version !== patch.version) throw staleVersion(presentMember(ctx, kind, record, before))
    const { userId } = before
    const access = patch.access ?? before.access
    const expiresAt = patch.expiresAt === undefined ? before.expiresAt : momentOf(patch.expiresAt)
    const missing = await store.missingRights(tx, ctx, userId, store.rightsFor(kind.kind, access))
    // One that became the owner meanwhile keeps what they were given for when they hand it on.
    refusePointless({ access, expiresAt, userId, ownerId: '', missing, now: ctx.now })
    if (!isLive(before, ctx.now)) refuseTooMany(await store.countLive(tx, ctx, userId))
    const [from, to] = [presentTerms(before), presentTerms({ access, expiresAt })]
    if (from.access === to.access && from.expiresAt === to.expiresAt) return presentMember(ctx, kind, record, before)
    await store.updateMember(tx, ctx, before.id, { access, expiresAt })
    await recordActivity(tx, ctx, {
      activity: teamActivityKinds(kind.kind).memberChanged,
      subject: subjectOf(kind, row),
      data: { user: { id: userId, name: before.userName }, from, to },
    })
    await announceAccessChange(tx)
    return presentMember(ctx, kind, record, await store.memberOf(tx, ctx, ref, before.id))
  })
}
