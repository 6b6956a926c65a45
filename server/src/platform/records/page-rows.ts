import { type RawBuilder, sql } from 'kysely'
import type { Reach } from '../access/actor.ts'
import { sharedRecords } from '../access/team.ts'
import type { Ctx } from '../context.ts'
import type { Id } from '../id.ts'
import { type Cursor, partsOf, type Sort } from './cursor.ts'
import type { RecordKind } from './kind.ts'

/** What a list shows, as conditions on alias `t`. */
export interface Matching {
  kind: RecordKind
  /** What the actor may see. */
  visible: RawBuilder<unknown>
  /** Filter, search and whatever else narrows the list. */
  narrowing: readonly RawBuilder<unknown>[]
  /** A search has found the few records that it can be. */
  isSearched: boolean
}

/** Beyond this many owners and departments, walking the whole list and leaving out is no slower. */
const mostWays = 100
const indexedByOwner = 'updatedAt'

/**
 * The rows of a page, in any order. The statement is put together from parts that can each walk an index in the order of the
 * list and stop after `limit` rows: PostgreSQL would otherwise gather all that an owner or a department has, and sort it.
 */
export function pageRows(
  ctx: Ctx,
  matching: Matching,
  { sort, cursor, limit, what }: { sort: Sort; cursor: Cursor | undefined; limit: number; what?: RawBuilder<unknown> },
): RawBuilder<unknown> {
  const { kind, visible, narrowing } = matching
  const ways = sort.field.key === indexedByOwner ? waysOf(ctx, matching) : undefined
  const isInIndex = !ways && tellsIndex(ctx, matching, sort)
  const rows = partsOf(ctx, sort, cursor).flatMap(({ where, order }) => {
    const stop = sql`order by ${order} limit ${sql.lit(limit)}`
    if (isInIndex) {
      const ids = sql`${rowsOf(ctx, kind, [visible, ...where], sql`t.id`)} ${stop}`
      const row = sql`${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = found.id`
      return [sql`(select ${what ?? sql`t.*`} from (${ids}) found join ${row})`]
    }
    if (!ways) return [sql`(${rowsOf(ctx, kind, [visible, ...where, ...narrowing], what)} ${stop})`]
    return ways.map(
      ({ ids, condition }) => sql`(select w.* from ${each(ids)}
        cross join lateral (${rowsOf(ctx, kind, [condition, ...where, ...narrowing], what)} ${stop}) w)`,
    )
  })
  return sql.join(rows, sql` union all `)
}

/** One row for each record that matches, but no more than `limit`. */
export function countedRows(ctx: Ctx, matching: Matching, limit: number): RawBuilder<unknown> {
  const { kind, visible, narrowing } = matching
  const ways = waysOf(ctx, matching)
  if (!ways) return sql`${rowsOf(ctx, kind, [visible, ...narrowing], sql`1`)} limit ${sql.lit(limit)}`
  const rows = ways.map(
    ({ ids, condition }) => sql`select 1 from ${each(ids)}
      cross join lateral (${rowsOf(ctx, kind, [condition, ...narrowing], sql`1`)} limit ${sql.lit(limit)}) w`,
  )
  return sql`select 1 from (${sql.join(rows, sql` union all `)}) r limit ${sql.lit(limit)}`
}

/**
 * Out of the planner's sight: it would plan each time anew for the number that there happens to be, and a plan that holds for any
 * number would never look as good.
 */
function each(ids: readonly Id[]): RawBuilder<unknown> {
  return sql`unnest((select ${ids}::uuid[])) as way (id)`
}

/**
 * Is the best plan for a page, or for counting, the same whatever the values? So it is where every part walks one index, or everything
 * is seen; where conditions leave records out, it depends on how many.
 */
export function hasOnePlan(ctx: Ctx, matching: Matching, sort?: Pick<Sort, 'field'>): boolean {
  const right = matching.kind.ownership?.right
  const seesAll = right !== undefined && ctx.actor.rights.get(right) === 'all'
  const isByWays = (!sort || sort.field.key === indexedByOwner) && waysOf(ctx, matching) !== undefined
  return matching.narrowing.length === 0 && (seesAll || isByWays)
}

export function rowsOf(
  { orgId }: Ctx,
  { table }: RecordKind,
  conditions: readonly RawBuilder<unknown>[],
  what: RawBuilder<unknown> = sql`t.*`,
): RawBuilder<unknown> {
  const where = [sql`t.org_id = ${orgId}`, sql`t.deleted_at is null`, ...conditions]
  return sql`select ${what} from ${sql.table(table)} t where ${sql.join(where, sql` and `)}`
}

/**
 * Does the index of the sort order tell whose a record is, and is nothing else asked for? Then those of others are passed over in it;
 * only the rows of the page are read. With a million records, the rows on the way took most of a page's time.
 */
function tellsIndex({ actor }: Ctx, { kind: { ownership }, narrowing }: Matching, { field }: Sort): boolean {
  const reach = ownership?.isAll ? actor.rights.get(ownership.right) : undefined
  return reach !== undefined && reach !== 'all' && narrowing.length === 0 && field.key !== indexedByOwner
}

/** Records come into sight through one of these: an owner, a department of their owner, a team; `way.id` in the condition. */
interface Way {
  ids: readonly Id[]
  condition: RawBuilder<unknown>
}

/** Undefined where a record comes into sight in other ways as well, or for everybody. */
function waysOf({ actor }: Ctx, { kind: { kind, ownership }, isSearched }: Matching): Way[] | undefined {
  const reach: Reach | undefined = ownership?.isAll && !isSearched ? actor.rights.get(ownership.right) : undefined
  if (!reach || reach === 'all') return undefined
  const { userIds, departmentIds } = reach
  if (userIds.length + departmentIds.length > mostWays) return undefined
  const isOthers = sql`t.owner_id <> all(${userIds}::uuid[])`
  return [
    { ids: userIds, condition: sql`t.owner_id = way.id` },
    { ids: departmentIds, condition: sql`t.owner_dept_id = way.id and ${isOthers}` },
    {
      ids: sharedRecords(actor, kind),
      condition: sql`t.id = way.id and ${isOthers} and t.owner_dept_id <> all(${departmentIds}::uuid[])`,
    },
  ].filter(({ ids }) => ids.length > 0)
}
