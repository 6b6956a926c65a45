import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { type OrgTx, savepoint } from '../db/with-org.ts'
import type { Target } from './field.ts'
import { fieldSql } from './field-access.ts'
import { groupKeySql, isDated, keyTextSql } from './group-field.ts'
import type { BoundField } from './kind.ts'
import { type Matching, pageRows, rowsOf } from './page-rows.ts'
import type { Span } from './periods.ts'

/** How long all records may be counted. Of a list that takes longer, so many of the last changed are looked at instead. */
const patienceMs = 4_000
const lookedAt = 50_000
/** After that the request has failed. */
const lastPatienceMs = 10_000
const mostGroups = 200
const tookTooLong = '57014'

export interface Grouping {
  by: BoundField
  per: Span
  sum: BoundField | undefined
}

export interface FoundGroup {
  key: string | null
  name: string | null
  count: number
  sums: { currency: string | null; value: string }[]
}

interface Found {
  groups: FoundGroup[]
  hasMore: boolean
  records: number
  /** Every record of the list has been looked at. */
  isWhole: boolean
}

/**
 * The groups of a list: in the order that people gave what they are about, or else the largest or latest first. The work is bounded: by time, and where that is not enough by how many
 * records are looked at; no more than `mostGroups` are told.
 */
export async function findGroups(
  tx: OrgTx,
  ctx: Ctx,
  matching: Matching,
  grouping: Grouping,
  patience = patienceMs,
): Promise<Found> {
  const { kind, visible, narrowing } = matching
  const what = sql.join([
    sql`${groupKeySql(ctx, grouping.by, grouping.per)} as held`,
    sql`${grouping.sum ? fieldSql(ctx, grouping.sum, 't') : sql`null::numeric`} as amount`,
    sql`${grouping.sum?.type === 'money' ? sql`t.currency` : sql`null::text`} as currency`,
  ])
  const all = rowsOf(ctx, kind, [visible, ...narrowing], what)
  try {
    return await savepoint(tx, async () => {
      await limitTime(tx, patience)
      return { ...(await groupsAmong(tx, ctx, all, grouping)), isWhole: true }
    })
  } catch (error) {
    if ((error as { code?: string }).code !== tookTooLong) throw error
  }
  await limitTime(tx, lastPatienceMs)
  const field = kind.byKey.get('updatedAt') ?? kind.bound[0]!
  const order = { sort: { field, isDescending: true }, cursor: undefined, limit: lookedAt }
  const last = sql`select ${what} from (${pageRows(ctx, matching, order)}) t limit ${lookedAt}`
  return { ...(await groupsAmong(tx, ctx, last, grouping)), isWhole: false }
}

async function limitTime(tx: OrgTx, milliseconds: number): Promise<void> {
  await sql`set local statement_timeout = ${sql.lit(milliseconds)}`.execute(tx)
}

async function groupsAmong(
  tx: OrgTx,
  ctx: Ctx,
  rows: RawBuilder<unknown>,
  { by }: Grouping,
): Promise<Omit<Found, 'isWhole'>> {
  // A record with several values stands in several groups, and is counted once.
  const keyed =
    by.type === 'multiSelect'
      ? sql`select v.key, s.amount, s.currency, v.at from (${rows}) s cross join lateral
          jsonb_array_elements_text(case when s.held is null or s.held = '[]' then '[null]'::jsonb else s.held end)
          with ordinality v (key, at)`
      : sql`select s.held as key, s.amount, s.currency, 1 as at from (${rows}) s`
  const { rows: found } = await sql<FoundGroup & { groups: number; records: number }>`
    with parts as (select key, currency, count(*) as count, sum(amount) as amount, count(*) filter (where at = 1) as records
      from (${keyed}) k group by key, currency),
    groups as (select key, sum(count)::int as count, sum(records) as records,
      coalesce(json_agg(json_build_object('currency', currency, 'value', amount::text) order by currency)
        filter (where amount is not null), '[]') as sums from parts group by key)
    select ${keyTextSql(by, sql`g.key`)} as key, g.count, g.sums, ${nameSql(ctx, by)} as name, totals.groups, totals.records
    from groups g, (select count(*)::int as groups, sum(records)::int as records from groups) totals
    order by g.key is not null, ${orderSql(ctx, by)} limit ${mostGroups}`.execute(tx)
  const { groups = 0, records = 0 } = found[0] ?? {}
  return {
    groups: found.map(({ key, name, count, sums }) => ({ key, name, count, sums })),
    hasMore: groups > found.length,
    records,
  }
}

function orderSql(ctx: Ctx, by: BoundField): RawBuilder<unknown> {
  if (isDated(by)) return sql`g.key desc`
  const places = by.target?.placeColumns?.map((column) => ofTarget(ctx, by.target!, column)) ?? []
  return sql.join([...places, sql`g.count desc`, sql`g.key`])
}

function nameSql(ctx: Ctx, { target }: BoundField): RawBuilder<unknown> {
  return target ? ofTarget(ctx, target, target.nameColumn) : sql`null::text`
}

function ofTarget({ orgId }: Ctx, target: Target, column: string): RawBuilder<unknown> {
  return sql`(select ${sql.ref(`r.${column}`)} from ${sql.table(target.table)} r where r.org_id = ${orgId} and r.id = g.key)`
}
