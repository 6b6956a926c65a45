import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { recordActivity } from '../timeline/index.ts'
import { auditActivities } from './activities.ts'
import { getChain, isVerifying } from './chain-queries.ts'
import { readLog } from './jobs.ts'
import { seesAll } from './policy.ts'
import type { ChainState } from './schema.ts'

/** Lets the whole chain be read in the background; while that is under way another request changes nothing. */
export async function verifyLog(ctx: Ctx): Promise<ChainState> {
  authorize(seesAll(ctx.actor), 'audit.view')
  await withOrg(ctx, async (tx) => {
    if (await isVerifying(tx, ctx)) return
    await recordActivity(tx, ctx, {
      activity: auditActivities.verificationRequested,
      subject: { type: 'audit', id: ctx.orgId },
      data: {},
    })
    const job = { orgId: ctx.orgId, userId: ctx.actor.userId }
    await enqueue(tx, readLog, job, { key: `${readLog.name}:${ctx.orgId}` })
  })
  return getChain(ctx)
}
