import { type RawBuilder, sql } from 'kysely'
import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { addAmounts } from '../../platform/money.ts'
import { dayIn } from '../../platform/records/periods.ts'
import { shows } from '../../platform/records/restrict.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { pipelineKind } from '../pipelines/index.ts'
import { fiscalYearOf, type Quarter, quartersOf } from './fiscal-year.ts'
import { visible } from './funnel-queries.ts'
import type { WonByAgent, WonByAgentQuery, WonByQuarter, WonByQuarterQuery } from './schema.ts'

interface Won {
  count: number
  amount: string
  others: number
}

/** What was won in each quarter of a fiscal year, by the day on which it was closed. Throws forbidden, and not_found for the pipeline. */
export async function getWonByQuarter(ctx: Ctx, query: WonByQuarterQuery): Promise<WonByQuarter> {
  authorizeRight(ctx.actor, 'report.view')
  const year = query.year ?? fiscalYearOf(today(ctx), ctx.organization.fiscalYearStartMonth)
  const quarters = quartersOf(year, ctx.organization.fiscalYearStartMonth)
  return withOrg(ctx, async (tx) => {
    await requirePipeline(tx, ctx, query.pipelineId)
    const { rows } = await wonByQuarterSql(ctx, quarters, query.pipelineId).execute(tx)
    const won = new Map(rows.map((row) => [row.quarter, row]))
    return {
      year,
      currency: ctx.organization.currency,
      quarters: quarters.map((quarter) => ({ ...quarter, ...figures(won.get(quarter.quarter)) })),
      ...totalOf(rows),
    }
  })
}

export function wonByQuarterSql(
  ctx: Ctx,
  quarters: readonly Quarter[],
  pipelineId?: Id,
): RawBuilder<Won & { quarter: number }> {
  const spans = quarters.map(
    ({ quarter, startsOn, endsOn }) => sql`(${quarter}::int, ${startsOn}::date, ${endsOn}::date)`,
  )
  return sql<Won & { quarter: number }>`
    select q.quarter, ${sums(ctx)}
    from (values ${sql.join(spans)}) q (quarter, starts_on, ends_on)
    join opportunities t on t.closed_on between q.starts_on and q.ends_on
    where ${isWon(ctx, pipelineId)}
    group by q.quarter`
}

/** Who won how much between two days, both included; nobody who won nothing. Throws forbidden, validation_failed and not_found. */
export async function getWonByAgent(ctx: Ctx, query: WonByAgentQuery): Promise<WonByAgent> {
  authorizeRight(ctx.actor, 'report.view')
  const { from, to } = span(ctx, query)
  return withOrg(ctx, async (tx) => {
    await requirePipeline(tx, ctx, query.pipelineId)
    const { rows } = await wonByAgentSql(ctx, from, to, query.pipelineId).execute(tx)
    // The order tells who won more: without the amounts it goes by how many.
    if (!shows(ctx.kinds.get('opportunity'), 'amount')) rows.sort((a, b) => b.count - a.count)
    return {
      from,
      to,
      currency: ctx.organization.currency,
      items: rows.map((row) => ({
        owner: { id: row.owner_id, name: row.owner_name },
        department: { id: row.department_id, name: row.department_name },
        ...figures(row),
      })),
      ...totalOf(rows),
    }
  })
}

interface WonByOwner extends Won {
  owner_id: Id
  owner_name: string
  department_id: Id
  department_name: string
}

export function wonByAgentSql(ctx: Ctx, from: string, to: string, pipelineId?: Id): RawBuilder<WonByOwner> {
  return sql<WonByOwner>`
    select w.*, u.name as owner_name, d.id as department_id, d.name as department_name
    from (
      select t.owner_id, ${sums(ctx)} from opportunities t
      where t.closed_on between ${from}::date and ${to}::date and ${isWon(ctx, pipelineId)}
      group by t.owner_id
    ) w
    join users u on u.org_id = ${ctx.orgId} and u.id = w.owner_id
    join departments d on d.org_id = u.org_id and d.id = u.department_id
    order by w.amount desc, w.count desc, u.name`
}

function isWon(ctx: Ctx, pipelineId: Id | undefined): RawBuilder<unknown> {
  const inPipeline = pipelineId === undefined ? sql`` : sql`and t.pipeline_id = ${pipelineId}`
  return sql`t.org_id = ${ctx.orgId} and t.status = 'won' and t.deleted_at is null ${inPipeline} and ${visible(ctx)}`
}

function sums(ctx: Ctx): RawBuilder<unknown> {
  const isOwn = sql`t.currency = ${ctx.organization.currency}`
  return sql`count(*)::int as count, coalesce(sum(t.amount) filter (where ${isOwn}), 0) as amount, count(*) filter (where not ${isOwn})::int as others`
}

function figures(won: Won | undefined) {
  return { count: won?.count ?? 0, amount: addAmounts(won?.amount ?? null) }
}

function totalOf(rows: readonly Won[]) {
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const inOtherCurrencies = rows.reduce((sum, row) => sum + row.others, 0)
  return { total: { count, amount: addAmounts(...rows.map((row) => row.amount)) }, inOtherCurrencies }
}

function span(ctx: Ctx, query: WonByAgentQuery): { from: string; to: string } {
  const startMonth = ctx.organization.fiscalYearStartMonth
  const year = fiscalYearOf(query.from ?? query.to ?? today(ctx), startMonth)
  const quarters = quartersOf(year, startMonth)
  const from = query.from ?? quarters[0]!.startsOn
  const to = query.to ?? quarters[3]!.endsOn
  if (to < from) throw validationFailed([{ path: 'to', code: 'too_small', params: { min: from } }])
  return { from, to }
}

function today(ctx: Ctx): string {
  return dayIn(ctx.now, ctx.organization.timeZone)
}

async function requirePipeline(tx: OrgTx, ctx: Ctx, id: Id | undefined): Promise<void> {
  if (id !== undefined) await selectVisible(tx, ctx, pipelineKind, id)
}
