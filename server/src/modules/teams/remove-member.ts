import { authorize } from '../../platform/access/authorize.ts'
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
import { can } from './policy.ts'
import { presentMember, targetOf } from './present.ts'
import * as store from './store.ts'

/** Takes somebody out of a record's team; members may go by themselves. Throws stale_version. */
export async function removeMember(
  ctx: Ctx,
  kind: RecordKind,
  id: Id,
  memberId: string,
  version: number,
): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const row = await selectVisible(tx, ctx, kind, id, 'forUpdate')
    const record = targetOf(row)
    const member = await store.memberOf(tx, ctx, { kind, id: record.id }, memberId)
    authorize(can(ctx.actor, kind, record, member).delete, `${kind.kind}.share`)
    if (member.version !== version) throw staleVersion(presentMember(ctx, kind, record, member))
    await store.deleteMember(tx, ctx, member.id)
    await recordActivity(tx, ctx, {
      activity: teamActivityKinds(kind.kind).memberRemoved,
      subject: subjectOf(kind, row),
      data: { user: { id: member.userId, name: member.userName } },
    })
    await announceAccessChange(tx)
  })
}
