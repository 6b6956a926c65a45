import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { type Id } from '../../platform/id.ts'
import { addAmounts } from '../../platform/money.ts'
import { matchingSql } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { allPipelines, pipelineKind, stagesOf } from '../pipelines/index.ts'
import { expectedAmountSql } from './computed-queries.ts'
import { opportunityKind } from './fields.ts'
import type { Status } from './opportunity.ts'
import type { StageTotals, StageTotalsQuery } from './schema.ts'

export async function getStageTotals(ctx: Ctx, query: StageTotalsQuery): Promise<StageTotals> {
  return withOrg(ctx, async (tx) =>
    stageTotals(tx, ctx, query.pipelineId, await matchingSql(tx, ctx, opportunityKind, query)),
  )
}

interface TotalsRow {
  stage_id: Id
  status: Status
  count: number
  others: number
  amount: string
  weighted: string
}

/**
 * How many opportunities of a pipeline, and how much, stand in each stage, are won and are lost, among those that `matching`
 * (a condition on alias `t`, visibility included) leaves. Without a pipeline it is the one that leads among them. Amounts are summed in the organization's currency only.
 * Throws not_found for a pipeline that the actor cannot see.
 */
export async function stageTotals(
  tx: OrgTx,
  ctx: Ctx,
  pipelineId: Id | undefined,
  matching: RawBuilder<unknown>,
): Promise<StageTotals> {
  const pipeline = await (pipelineId === undefined
    ? leadingPipeline(tx, ctx, matching)
    : pipelineOf(tx, ctx, pipelineId))
  const [stages, rows] = await Promise.all([
    stagesOf(tx, ctx, [pipeline.id]),
    stageTotalsSql(ctx, pipeline.id, matching).execute(tx),
  ])
  const sum = (status: Status, stageId?: Id) =>
    sumUp(rows.rows.filter((row) => row.status === status && (stageId === undefined || row.stage_id === stageId)))
  const plain = ({ count, amount }: ReturnType<typeof sumUp>) => ({ count, amount })
  return {
    pipeline,
    currency: ctx.organization.currency,
    stages: stages.map(({ id, name, winRate }) => ({ id, name, winRate, ...sum('open', id) })),
    open: sum('open'),
    won: plain(sum('won')),
    lost: plain(sum('lost')),
    inOtherCurrencies: rows.rows.reduce((others, row) => others + row.others, 0),
  }
}

export function stageTotalsSql(ctx: Ctx, pipelineId: Id, matching: RawBuilder<unknown>): RawBuilder<TotalsRow> {
  const isOwn = sql`t.currency = ${ctx.organization.currency}`
  return sql<TotalsRow>`
    select t.stage_id, t.status, count(*)::int as count, count(*) filter (where not ${isOwn})::int as others,
      coalesce(sum(t.amount) filter (where ${isOwn}), 0) as amount, coalesce(sum(${expectedAmountSql(ctx, 't')}) filter (where ${isOwn}), 0) as weighted
    from opportunities t
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and t.pipeline_id = ${pipelineId} and ${matching}
    group by t.stage_id, t.status`
}

function sumUp(rows: readonly TotalsRow[]) {
  return {
    count: rows.reduce((sum, row) => sum + row.count, 0),
    amount: addAmounts(...rows.map((row) => row.amount)),
    weightedAmount: addAmounts(...rows.map((row) => row.weighted)),
  }
}

/**
 * Where most is under way: the pipeline with the most open opportunities among those that `matching` leaves, the default one
 * where it is on a par. A company that has brought its history along sells in the pipeline of its files.
 */
export async function leadingPipeline(
  tx: OrgTx,
  ctx: Ctx,
  matching: RawBuilder<unknown>,
): Promise<{ id: Id; name: string }> {
  const pipelines = await allPipelines(tx, ctx)
  if (pipelines.length === 1) return pipelines[0]!
  const found = await sql<{
    pipeline_id: Id
    count: number
  }>`select t.pipeline_id, count(*)::int as count from opportunities t
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and t.status = 'open' and ${matching} group by t.pipeline_id`.execute(
    tx,
  )
  const counts = new Map(found.rows.map((row) => [row.pipeline_id, row.count]))
  const countOf = ({ id }: { id: Id }) => counts.get(id) ?? 0
  return pipelines.reduce((lead, pipeline) => (countOf(pipeline) > countOf(lead) ? pipeline : lead))
}

async function pipelineOf(tx: OrgTx, ctx: Ctx, id: Id): Promise<{ id: Id; name: string }> {
  const row = await selectVisible(tx, ctx, pipelineKind, id)
  return { id: row.id, name: String(row['name']) }
}
