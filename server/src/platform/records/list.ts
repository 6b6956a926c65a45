import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { refuseWithheld } from '../access/authorize.ts'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { type FieldError, validationFailed } from '../errors.ts'
import { afterCursor, orderBy, parseCursor, parseSort, toCursor } from './cursor.ts'
import { fieldSql } from './field-access.ts'
import { parseFilter } from './filter.ts'
import { escapeLike, filterSql } from './filter-sql.ts'
import type { RecordKind } from './kind.ts'
import type { Row } from './row.ts'
import { selectRows } from './select.ts'

/** Counting stops here: beyond it the answer says "at least". */
const countLimit = 10_000

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
    .describe('A sortable field; a leading minus sorts downwards. Default -updatedAt'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1_000).optional().describe('nextCursor of the page before'),
  q: z.string().max(200).optional().describe('Words to look for in the searchable fields'),
})
export type ListQuery = z.infer<typeof listQuery>

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.object({ value: z.int(), relation: z.enum(['eq', 'gte']) }),
  })
}

export interface Page<T> {
  items: T[]
  nextCursor: string | null
  total: { value: number; relation: 'eq' | 'gte' }
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
  const sort = parseSort(kind, query.sort)
  const found = readMatching(ctx, kind, query)
  const cursor = parseCursor(query.cursor, sort.sort)
  const errors = [...sort.errors, ...found.errors, ...cursor.errors]
  if (errors.length > 0 || !sort.sort) throw validationFailed(errors)
  const matching = extra ? sql`${found.matching} and ${extra}` : found.matching

  const order = orderBy(ctx, sort.sort)
  const where = cursor.cursor ? sql`${matching} and ${afterCursor(ctx, sort.sort, cursor.cursor)}` : matching
  const [rows, counted] = await Promise.all([
    selectRows(tx, ctx, kind, {
      where,
      tail: sql`order by ${order} limit ${query.limit + 1}`,
      outerOrder: sql`order by ${order}`,
    }),
    countMatching(tx, ctx, kind, matching),
  ])
  const items = rows.slice(0, query.limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > query.limit && last ? toCursor(sort.sort, last) : null, total: counted }
}

/** What a list shows, for totals over it: filter, search and visibility as one condition on alias `t`. Throws validation_failed. */
export function matchingSql(ctx: Ctx, kind: RecordKind, query: Pick<ListQuery, 'filter' | 'q'>): RawBuilder<unknown> {
  const { matching, errors } = readMatching(ctx, ctx.kinds.of(kind), query)
  if (errors.length > 0) throw validationFailed(errors)
  return matching
}

function readMatching(
  ctx: Ctx,
  kind: RecordKind,
  query: Pick<ListQuery, 'filter' | 'q'>,
): { matching: RawBuilder<unknown>; errors: FieldError[] } {
  const { filter, errors } = query.filter === undefined ? { errors: [] } : parseFilter(kind, query.filter)
  const conditions: RawBuilder<unknown>[] = [kind.visible(ctx.actor, 't', ctx.kinds)]
  if (filter) conditions.push(filterSql(ctx, filter))
  if (query.q?.trim()) conditions.push(searchSql(ctx, kind, query.q.trim()))
  return { matching: sql.join(conditions, sql` and `), errors }
}

async function countMatching(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  matching: RawBuilder<unknown>,
): Promise<Page<never>['total']> {
  const counted = await sql<{ count: number }>`select count(*)::int as count from (
    select 1 from ${sql.table(kind.table)} t where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${matching} limit ${countLimit + 1}) c`.execute(
    tx,
  )
  const count = counted.rows[0]?.count ?? 0
  return count > countLimit ? { value: countLimit, relation: 'gte' } : { value: count, relation: 'eq' }
}

function searchSql(ctx: Ctx, kind: RecordKind, words: string): RawBuilder<unknown> {
  const searched = kind.bound.filter((field) => field.searchable)
  const pattern = `%${escapeLike(words.replaceAll('\u0000', ''))}%`
  if (searched.length === 0) return sql`false`
  return sql`(${sql.join(
    searched.map((field) => sql`${fieldSql(ctx, field, 't')} ilike ${pattern}`),
    sql` or `,
  )})`
}
