import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { refuseWithheld } from '../access/authorize.ts'
import type { Ctx } from '../context.ts'
import { runKept, toKeep } from '../db/run-kept.ts'
import type { OrgTx } from '../db/with-org.ts'
import { writesIn } from '../db/writes.ts'
import { type FieldError, validationFailed } from '../errors.ts'
import { narrowByOwnValue } from '../search/own-values.ts'
import { searchAll, searchPage, type Searched } from '../search/condition.ts'
import { orderBy, parseCursor, parseSort, toCursor } from './cursor.ts'
import { type Filter, parseFilter, readFilter } from './filter.ts'
import { filterSql } from './filter-sql.ts'
import { keepTotal, keptTotal, type Total } from './kept-totals.ts'
import type { RecordKind } from './kind.ts'
import { countedRows, hasOnePlan, type Matching, pageRows } from './page-rows.ts'
import type { Row } from './row.ts'
import { oneByOne, rowsWithNames } from './select.ts'
import { columnsToRead, parseFields } from './sparse.ts'
import { readView } from './views/read-view.ts'
import { type ViewProblem, viewProblem, type ViewShape } from './views/view-shape.ts'

/** Counting stops here: beyond it the answer says "at least". */
const countLimit = 10_000
const lookedThrough = 5_000

export const listQuery = z.strictObject({
  filter: z
    .string()
    .max(10_000)
    .optional()
    .describe('Filter as JSON: {"and":[{"field":"name","op":"contains","value":"华"}]}'),
  sort: z
    .string()
    .max(100)
    .optional()
    .describe('A sortable field; a leading minus sorts downwards. Default: that of the view, or -updatedAt'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1_000).optional().describe('nextCursor of the page before'),
  q: z.string().max(200).optional().describe('Words to look for in the searchable fields'),
  view: z
    .string()
    .max(100)
    .optional()
    .describe('A view, whose filter narrows the list further and whose order it has unless sort says another'),
})
export type ListQuery = z.infer<typeof listQuery> & {
  /** See `parseFields`. */
  fields?: string | undefined
}

export const totalSchema = z.object({ value: z.int(), relation: z.enum(['eq', 'gte']) })

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: totalSchema,
    viewProblems: z
      .array(viewProblem)
      .optional()
      .describe(
        'Where the list is of a view: what of it does not apply. Without a condition, more is listed than the view was made for',
      ),
  })
}

export interface Page<T> {
  items: T[]
  nextCursor: string | null
  total: Total
  viewProblems?: ViewProblem[]
}

/**
 * One page of the records of a kind that the actor may see. Keyset paging: a page costs the same at any depth.
 * `extra` narrows further, on alias `t`. Throws validation_failed with every fault of filter, sort and cursor.
 */
export async function listRecords(
  tx: OrgTx,
  ctx: Ctx,
  given: RecordKind,
  query: ListQuery,
  extra?: RawBuilder<unknown>,
): Promise<Page<Row>> {
  const kind = ctx.kinds.of(given)
  refuseWithheld(ctx.actor, `${kind.kind}.view`)
  const view = await readView(tx, ctx, kind, query.view)
  const sort = parseSort(kind, query.sort ?? view.shape.sort)
  const filter = filterOf(kind, query.filter, view.shape)
  const cursor = parseCursor(query.cursor, sort.sort)
  const { wanted, errors: ofFields } = parseFields(kind, query.fields)
  const errors = [...sort.errors, ...filter.errors, ...cursor.errors, ...view.errors, ...ofFields]
  if (errors.length > 0 || !sort.sort) throw validationFailed(errors)
  const searched = await searchFor(tx, ctx, kind, query.q ?? view.shape.q)
  const few = searched ? undefined : await narrowByOwnValue(tx, ctx, kind, filter.filter)
  const visible = kind.visible(ctx.actor, 't', ctx.kinds)
  const unsearched = [...conditionsOf(ctx, filter), ...(extra ? [extra] : [])]
  const narrowing = [...unsearched, ...(searched ? [searched.condition] : few ? [few] : [])]
  const order = orderBy(ctx, sort.sort)
  const limit = query.limit + 1
  const matching = { kind, visible, narrowing, isSearched: searched !== undefined || few !== undefined }
  const what = oneByOne(columnsToRead(kind, wanted, sort.sort))
  const found = pageRows(ctx, matching, { sort: sort.sort, cursor: cursor.cursor, limit, what })
  const page = sql`select t.* from (${found}) t order by ${order} limit ${sql.lit(limit)}`
  const statement = rowsWithNames(ctx, kind, page, { order: sql`order by ${order}`, wanted })
  const [{ rows }, counted] = await Promise.all([
    hasOnePlan(ctx, matching, sort.sort) ? runKept(tx, statement) : statement.execute(tx),
    searched?.isCommon
      ? countAmongFirst(tx, ctx, kind, { unsearched: allOf([visible, ...unsearched]), order, searched })
      : countMatching(tx, ctx, matching),
  ])
  const items = rows.slice(0, query.limit)
  const last = items.at(-1)
  return {
    items,
    nextCursor: rows.length > query.limit && last ? toCursor(sort.sort, last) : null,
    total: counted,
    ...(view.problems.length > 0 ? { viewProblems: view.problems } : {}),
  }
}

/** What a list shows, for totals over it: filter, search and visibility as one condition on alias `t`. Throws validation_failed. */
export async function matchingSql(
  tx: OrgTx,
  ctx: Ctx,
  given: RecordKind,
  query: Pick<ListQuery, 'filter' | 'q' | 'view'>,
): Promise<RawBuilder<unknown>> {
  const { visible, narrowing } = await matchingOf(tx, ctx, given, query)
  return allOf([visible, ...narrowing])
}

/** The same in its parts, for statements that go through them in ways of their own. */
export async function matchingOf(
  tx: OrgTx,
  ctx: Ctx,
  given: RecordKind,
  query: Pick<ListQuery, 'filter' | 'q' | 'view'>,
  faults: readonly FieldError[] = [],
): Promise<Matching> {
  const kind = ctx.kinds.of(given)
  const view = await readView(tx, ctx, kind, query.view)
  const filter = filterOf(kind, query.filter, view.shape)
  const errors = [...faults, ...filter.errors, ...view.errors]
  if (errors.length > 0) throw validationFailed(errors)
  const text = wordsOf(query.q ?? view.shape.q)
  const searched = text === '' ? [] : [await searchAll(tx, ctx, kind, text)]
  return {
    kind,
    visible: kind.visible(ctx.actor, 't', ctx.kinds),
    narrowing: [...conditionsOf(ctx, filter), ...searched],
    isSearched: searched.length > 0,
  }
}

/** What a list is asked for and what its view narrows it to. The view's own filter has been fitted to the actor. */
function filterOf(
  kind: RecordKind,
  json: string | undefined,
  view: ViewShape,
): { filter?: Filter; errors: FieldError[] } {
  const { filter, errors } = json === undefined ? { errors: [] } : parseFilter(kind, json)
  const ofView = view.filter && readFilter(kind, view.filter, 'view', [])
  if (!ofView) return filter ? { filter, errors } : { errors }
  return { filter: filter ? { and: [filter, ofView] } : ofView, errors }
}

function conditionsOf(ctx: Ctx, { filter }: { filter?: Filter }): RawBuilder<unknown>[] {
  return filter ? [filterSql(ctx, filter)] : []
}

function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join(conditions, sql` and `)
}

async function searchFor(tx: OrgTx, ctx: Ctx, kind: RecordKind, q: string | undefined): Promise<Searched | undefined> {
  const text = wordsOf(q)
  return text === '' ? undefined : searchPage(tx, ctx, kind, text)
}

// PostgreSQL stores no NUL, so no text has one.
function wordsOf(q: string | undefined): string {
  return (q ?? '').replaceAll('\u0000', '').trim()
}

async function countMatching(tx: OrgTx, ctx: Ctx, matching: Matching): Promise<Total> {
  const found = countedRows(ctx, matching, countLimit + 1)
  const query = sql<{ count: number }>`select count(*)::int as count from (${found}) c`.compile(tx)
  const known = keptTotal(ctx.orgId, query, ctx.now)
  if (known) return known
  const writes = writesIn(ctx.orgId)
  const count = (await tx.executeQuery(hasOnePlan(ctx, matching) ? toKeep(query) : query)).rows[0]?.count ?? 0
  const total: Total = { value: Math.min(count, countLimit), relation: count > countLimit ? 'gte' : 'eq' }
  keepTotal(query, total, writes, ctx.now)
  return total
}

/** Common words are not counted to the end: how many of the list's first records have them, or more. */
async function countAmongFirst(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  { unsearched, order, searched }: { unsearched: RawBuilder<unknown>; order: RawBuilder<unknown>; searched: Searched },
): Promise<Total> {
  const counted = await sql<{ count: number; seen: number }>`
    select count(*) filter (where ${searched.condition})::int as count, count(*)::int as seen from (
      select t.* from ${sql.table(kind.table)} t where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${unsearched}
      order by ${order} limit ${lookedThrough}) t`.execute(tx)
  const { count, seen } = counted.rows[0]!
  return { value: count, relation: seen < lookedThrough ? 'eq' : 'gte' }
}
