import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { coversOthers, hasRight } from '../../platform/access/actor.ts'
import { leadingPipeline, type StageTotals, stageTotals } from '../opportunities/index.ts'
import { own, visible } from './funnel-queries.ts'
import type { Home, HomeQuery } from './home-schema.ts'
import { latestFollowUps, tasksDue } from './today-queries.ts'
import { paidThisMonth } from './paid-queries.ts'
import { plansDue } from './receivable-queries.ts'

/** One look in the morning. Everyone may ask; a part is null when the user's roles give no right to it. */
export async function getHome(ctx: Ctx, { pipelineId }: HomeQuery): Promise<Home> {
  return withOrg(ctx, async (tx) => {
    const [funnel, tasks, payments, receivables, followUps] = await Promise.all([
      ownFunnel(tx, ctx, pipelineId),
      tasksDue(tx, ctx),
      paidThisMonth(tx, ctx),
      plansDue(tx, ctx),
      latestFollowUps(tx, ctx),
    ])
    return { funnel, tasks, payments, receivables, followUps }
  })
}

async function ownFunnel(tx: OrgTx, ctx: Ctx, pipelineId: string | undefined): Promise<Home['funnel']> {
  if (!hasRight(ctx.actor, 'opportunity.view')) return null
  const chosen = pipelineId ?? (await leadingPipeline(tx, ctx, visible(ctx))).id
  const [mine, all] = await Promise.all([
    stageTotals(tx, ctx, chosen, own(ctx)),
    coversOthers(ctx.actor, 'opportunity.view') ? stageTotals(tx, ctx, chosen, visible(ctx)) : undefined,
  ])
  return { pipeline: mine.pipeline, currency: mine.currency, own: totalsOf(mine), team: all ? totalsOf(all) : null }
}

function totalsOf({ stages, open }: StageTotals): NonNullable<Home['funnel']>['own'] {
  return {
    stages: stages.map(({ id, name, winRate, count, amount }) => ({ id, name, winRate, count, amount })),
    total: open,
  }
}
