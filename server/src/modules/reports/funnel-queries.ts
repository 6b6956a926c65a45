import { type RawBuilder, sql } from 'kysely'
import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { opportunityKind, stageTotals } from '../opportunities/index.ts'
import type { Funnel, FunnelQuery } from './schema.ts'

/** What stands in each stage of a pipeline, what it is worth by the stages' win rates, and what was won and lost. */
export async function getFunnel(ctx: Ctx, { pipelineId, ownerScope }: FunnelQuery): Promise<Funnel> {
  authorizeRight(ctx.actor, 'report.view')
  return withOrg(ctx, (tx) => stageTotals(tx, ctx, pipelineId, ownerScope === 'own' ? own(ctx) : visible(ctx)))
}

/** The opportunities that the actor may see, as a condition on alias `t`. */
export function visible(ctx: Ctx): RawBuilder<unknown> {
  return opportunityKind.visible(ctx.actor, 't', ctx.kinds)
}

/** Those of them that are the actor's own. */
export function own(ctx: Ctx): RawBuilder<unknown> {
  return sql`t.owner_id = ${ctx.actor.userId} and ${visible(ctx)}`
}
