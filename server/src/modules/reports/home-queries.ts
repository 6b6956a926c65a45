import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { hasRight } from '../../platform/access/actor.ts'
import { stageTotals } from '../opportunities/index.ts'
import { own } from './funnel-queries.ts'
import type { Home, HomeQuery } from './home-schema.ts'
import { latestFollowUps, tasksDue } from './today-queries.ts'
import { paidThisMonth } from './paid-queries.ts'

/** One look in the morning. Everyone may ask; a part is null when the user's roles give no right to it. */
export async function getHome(ctx: Ctx, { pipelineId }: HomeQuery): Promise<Home> {
  return withOrg(ctx, async (tx) => {
    const [funnel, tasks, payments, followUps] = await Promise.all([
      ownFunnel(tx, ctx, pipelineId),
      tasksDue(tx, ctx),
      paidThisMonth(tx, ctx),
      latestFollowUps(tx, ctx),
    ])
    return { funnel, tasks, payments, followUps }
  })
}

async function ownFunnel(tx: OrgTx, ctx: Ctx, pipelineId: string | undefined): Promise<Home['funnel']> {
  if (!hasRight(ctx.actor, 'opportunity.view')) return null
  const { pipeline, currency, stages, open } = await stageTotals(tx, ctx, pipelineId, own(ctx))
  return {
    pipeline,
    currency,
    stages: stages.map(({ id, name, winRate, count, amount }) => ({ id, name, winRate, count, amount })),
    total: open,
  }
}
