import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { findBrokenReferencesOfMany } from '../../platform/records/references.ts'
import { ownersAmong } from '../identity/index.ts'
import { defaultPipeline, holdStages, lossReasonsOf } from '../pipelines/index.ts'
import { pricesOf } from '../products/index.ts'
import type { Surroundings } from './draft.ts'
import { opportunityKind } from './fields.ts'
import { takenExternalNumbers } from './queries.ts'
import type { NewOpportunity } from './schema.ts'

/** Everything that the rows' drafts depend on, in one query per kind of thing. Throws forbidden for another's ownership. */
export async function loadSurroundings(tx: OrgTx, ctx: Ctx, rows: readonly NewOpportunity[]): Promise<Surroundings> {
  const otherOwners = rows.flatMap(({ ownerId }) => (ownerId && ownerId !== ctx.actor.userId ? [ownerId] : []))
  if (otherOwners.length > 0) authorizeRight(ctx.actor, 'opportunity.transfer')
  const ownDefault = await defaultPipeline(tx, ctx)
  const [stages, reasons, products, owners, taken, broken] = await Promise.all([
    holdStages(tx, ctx, [ownDefault.id, ...rows.flatMap((row) => row.pipelineId ?? [])]),
    lossReasonsOf(tx, ctx),
    pricesOf(
      tx,
      ctx,
      rows.flatMap((row) => (row.lines ?? []).map((line) => line.productId)),
    ),
    ownersAmong(tx, ctx, otherOwners),
    takenExternalNumbers(
      tx,
      ctx,
      rows.flatMap((row) => row.externalNumber || []),
    ),
    findBrokenReferencesOfMany(
      tx,
      ctx,
      opportunityKind,
      rows.map(({ customerId, contactId, pipelineId, custom }) => ({ customerId, contactId, pipelineId, custom })),
    ),
  ])
  return {
    defaultPipelineId: ownDefault.id,
    stagesByPipeline: Map.groupBy(stages, (stage) => stage.pipelineId),
    reasons,
    products,
    owners: new Map([
      ...owners,
      [ctx.actor.userId, { owner_id: ctx.actor.userId, owner_dept_id: ctx.actor.departmentId }],
    ]),
    actorId: ctx.actor.userId,
    takenExternalNumbers: taken,
    brokenReferences: broken,
    currency: ctx.organization.currency,
    timeZone: ctx.organization.timeZone,
    now: ctx.now,
  }
}
