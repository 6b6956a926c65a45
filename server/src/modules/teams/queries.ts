import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { mayShare } from './policy.ts'
import { presentMember, targetOf } from './present.ts'
import type { Team } from './schema.ts'
import { membersOf } from './store.ts'

/** Who is in the team of a visible record, those too whose time is over. Throws not_found. */
export async function getTeam(ctx: Ctx, kind: RecordKind, id: Id): Promise<Team> {
  return withOrg(ctx, async (tx) => {
    const record = targetOf(await selectVisible(tx, ctx, kind, id))
    const members = await membersOf(tx, ctx, { kind, id: record.id })
    return {
      items: members.map((member) => presentMember(ctx, kind, record, member)),
      can: { add: mayShare(ctx.actor, kind, record) },
    }
  })
}
