import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { recordActivity } from '../../timeline/index.ts'
import { ruleActivities } from './activities.ts'
import { enqueueWork } from './jobs.ts'
import { loadSeen, presentRules } from './present.ts'
import * as store from './store.ts'

/** From now on records may be alike again. Throws stale_version. */
export async function deleteUniqueRule(ctx: Ctx, id: Id, version: number): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const row = await loadSeen(tx, ctx, id, 'forChange')
    authorizeRight(ctx.actor, 'organization.manage')
    if (row.version !== version) throw staleVersion((await presentRules(tx, ctx, [row]))[0])
    await dropRule(tx, ctx, row)
    await store.markField(tx, ctx, row, false)
  })
}

/** What was noted under the rule is cleared away in the background. */
export async function dropRule(tx: OrgTx, ctx: Ctx, { id, kind, fields }: store.RuleRow): Promise<void> {
  await store.update(tx, ctx, id, { status: 'removed' }, ctx.actor.userId)
  await enqueueWork(tx, { orgId: ctx.orgId, ruleId: id })
  await recordActivity(tx, ctx, {
    activity: ruleActivities.deleted,
    subject: { type: 'uniqueRule', id },
    data: { kind, fields },
  })
}
