import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { dayIn } from '../../platform/records/periods.ts'
import { lossReasonsOf } from '../pipelines/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { decideClosure } from './opportunity.ts'
import { can } from './policy.ts'
import { presentOpportunity } from './present.ts'
import type { NewClosure, Opportunity } from './schema.ts'
import * as store from './store.ts'
import { closureEntry } from './tell.ts'

/** Wins or loses an opportunity; it keeps the stage it is in. Throws stale_version, opportunity_closed and validation_failed. */
export async function closeOpportunity(ctx: Ctx, id: Id, input: NewClosure): Promise<Opportunity> {
  return withOrg(ctx, (tx) => closeOpportunityIn(tx, ctx, id, input))
}

/** The same inside a transaction that is already open, for imports. */
export async function closeOpportunityIn(tx: OrgTx, ctx: Ctx, id: Id, input: NewClosure): Promise<Opportunity> {
  const deal = await presentOpportunity(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(can(ctx.actor, 'edit', deal), 'opportunity.edit')
  if (deal.version !== input.version) throw staleVersion(deal)
  const reasons = await lossReasonsOf(tx, ctx)
  const closure = {
    ...decideClosure(deal, input, reasons, dayIn(ctx.now, ctx.organization.timeZone)),
    closedAt: ctx.now,
  }
  await store.insertClosures(tx, ctx, [
    {
      opportunity_id: id,
      outcome: closure.outcome,
      loss_reason_id: closure.lossReasonId,
      remark: closure.remark,
      closed_on: closure.closedOn,
      closed_at: ctx.now,
      closed_by: ctx.actor.userId,
    },
  ])
  const row = await store.update(tx, ctx, id, store.closureColumns(closure))
  const closed = await presentOpportunity(tx, ctx, row)
  await recordActivity(tx, ctx, closureEntry(closed, closure, closed.lossReason))
  return closed
}
