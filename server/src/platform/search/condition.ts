import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import { fieldSql } from '../records/field-access.ts'
import { escapeLike } from '../records/filter-sql.ts'
import type { RecordKind } from '../records/kind.ts'
import { asTyped } from './alternatives.ts'
import { type Backlog, backlogOf, withinBacklog } from './backlog.ts'
import { isBuilt } from './build.ts'
import { commonFrom, waysTo } from './commonness.ts'
import { amongThese, fromIndex, idsOf, matches, mostIds, sightOf } from './find.ts'
import { type LookUp, lookUpMisspelt, lookUpWhole, lookUpWords, type Sight } from './look-up.ts'

const everything = 2_147_483_647

/** The records that words mean, as a condition on alias `t`. */
export interface Searched {
  condition: RawBuilder<unknown>
  /** So many records have the words that they should be met on the way, not counted to the end. */
  isCommon: boolean
}

/** For a page of a list: asks the index, or lets common words be met in the order of the list. */
export async function searchPage(tx: OrgTx, ctx: Ctx, kind: RecordKind, text: string): Promise<Searched> {
  const asked = await askable(tx, ctx, kind, text)
  if (!asked) return { condition: withoutIndex(ctx, kind, text), isCommon: false }
  const { first, misspelt, behind } = asked
  const ways = await waysTo(tx, first.lookUps)
  if (ways.some(({ count }) => count > commonFrom))
    return { condition: oneByOne(ctx, kind, first, behind), isCommon: true }
  const lookUps = first.lookUps.map((lookUp, index) => ({ ...lookUp, first: ways[index]!.first }))
  const ids = await idsFor(tx, ctx, kind, { ...first, lookUps })
  if (ids.length > mostIds) return { condition: oneByOne(ctx, kind, first, behind), isCommon: true }
  const found = ids.length > 0 || !misspelt ? ids : await idsFor(tx, ctx, kind, misspelt)
  const isFound = sql`t.id = any(${found.slice(0, mostIds)}::uuid[])`
  return { condition: orBehind(ctx, kind, isFound, behind), isCommon: false }
}

/** For sums over all of them: the same records, however many. */
export async function searchAll(tx: OrgTx, ctx: Ctx, kind: RecordKind, text: string): Promise<RawBuilder<unknown>> {
  const asked = await askable(tx, ctx, kind, text)
  if (!asked) return withoutIndex(ctx, kind, text)
  const { first, misspelt, behind } = asked
  const isFound = (await idsFor(tx, ctx, kind, first, 1)).length > 0
  const used = isFound || !misspelt ? first : misspelt
  const proposed = sql.join(
    [...used.lookUps.map((lookUp) => fromIndex(kind, lookUp, everything)), ...amongShared(ctx, kind, used)],
    sql` union all `,
  )
  return orBehind(ctx, kind, sql`t.id in (${proposed})`, behind)
}

/** What a large import has written and the index does not know yet, and what to look for there. */
interface Behind {
  backlog: Backlog
  text: string
}

/** What to ask the index, and what to ask of records that the actor sees as one of their teams, whosever they are. */
interface Asked {
  lookUps: readonly LookUp[]
  shared: readonly Id[]
  ofShared: readonly LookUp[]
}

async function askable(tx: OrgTx, ctx: Ctx, kind: RecordKind, text: string) {
  if (!kind.isSearched || !(await isBuilt(tx, ctx.orgId, kind))) return undefined
  const known = sightOf(ctx, kind)
  // Other records may be visible than those of the owners in reach: only the condition of the kind knows.
  const sight = kind.ownership && !kind.ownership.isAll ? { ...known, reach: undefined, shared: [] } : known
  const ask = (lookFor: (sight: Sight) => (LookUp | undefined)[]): Asked | undefined => {
    const lookUps = lookFor(sight).filter((one) => one !== undefined)
    const ofShared = sight.shared.length > 0 ? lookFor({ ...sight, reach: undefined }) : []
    if (lookUps.length === 0) return undefined
    return { lookUps, shared: sight.shared, ofShared: ofShared.filter((one) => one !== undefined) }
  }
  const first = ask((from) => [lookUpWhole(from, asTyped(text), 'within'), lookUpWords(from, text)])
  if (!first) return undefined
  const backlog = await backlogOf(tx, ctx.orgId, kind)
  return {
    first,
    misspelt: ask((from) => [lookUpMisspelt(from, text)]),
    behind: backlog && { backlog, text },
  }
}

function amongShared(ctx: Ctx, kind: RecordKind, { shared, ofShared }: Asked): RawBuilder<unknown>[] {
  return ofShared.map((lookUp) => amongThese(ctx, kind, lookUp, shared))
}

async function idsFor(tx: OrgTx, ctx: Ctx, kind: RecordKind, asked: Asked, most?: number): Promise<Id[]> {
  const found = await Promise.all([
    idsOf(tx, kind, asked.lookUps, most),
    ...amongShared(ctx, kind, asked).map(async (statement) =>
      (await sql<{ id: Id }>`select id from (${statement}) found (id)`.execute(tx)).rows.map((row) => row.id),
    ),
  ])
  return [...new Set(found.flat())]
}

// A subquery in the select list is not turned into a join: it stays one look-up by primary key for each record.
function oneByOne(
  ctx: Ctx,
  kind: RecordKind,
  { lookUps, shared, ofShared }: Asked,
  behind: Behind | undefined,
): RawBuilder<unknown> {
  const any = [
    ...lookUps.map(matches),
    ...ofShared.map((lookUp) => sql`t.id = any(${shared}::uuid[]) and ${matches(lookUp)}`),
  ]
  const otherwise = behind ? withoutIndex(ctx, kind, behind.text) : sql`false`
  return sql`coalesce((select ${sql.join(any, sql` or `)} from search_entries e
    where e.org_id = ${ctx.orgId} and e.kind = ${kind.kind} and e.record_id = t.id), ${otherwise})`
}

/** Beside what the index has: such as it does not know yet, by what they hold. */
function orBehind(
  ctx: Ctx,
  kind: RecordKind,
  condition: RawBuilder<unknown>,
  behind: Behind | undefined,
): RawBuilder<unknown> {
  if (!behind) return condition
  return sql`(${condition} or (${withinBacklog(behind.backlog)} and ${withoutIndex(ctx, kind, behind.text)}))`
}

/** For what no index knows: kinds without entries, entries that are still being written, and signs. */
function withoutIndex(ctx: Ctx, kind: RecordKind, text: string): RawBuilder<unknown> {
  const searched = kind.bound.filter((field) => field.searchable)
  const pattern = `%${escapeLike(text)}%`
  if (searched.length === 0) return sql`false`
  return sql`(${sql.join(
    searched.map((field) => sql`${fieldSql(ctx, field, 't')}::text ilike ${pattern}`),
    sql` or `,
  )})`
}
