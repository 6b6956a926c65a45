import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { RecordKind } from '../records/kind.ts'
import type { LookUp, Sight } from './look-up.ts'

/** Words in more records are common: they are met soon by looking through the newest, and the index would list them all. */
export const commonFrom = 20_000

/** What of a kind the actor may be shown, as far as the index can tell. */
export function sightOf(ctx: Pick<Ctx, 'orgId' | 'actor'>, kind: RecordKind): Sight {
  const reach = kind.ownership && ctx.actor.rights.get(kind.ownership.right)
  return {
    orgId: ctx.orgId,
    kind,
    fields: kind.bound.filter((field) => field.searchable),
    reach: reach === 'all' ? undefined : reach,
  }
}

/** About how many entries each look-up finds. */
export async function estimate(tx: OrgTx, lookUps: readonly LookUp[]): Promise<number[]> {
  if (lookUps.length === 0) return []
  const found = await sql<{ count: string }>`
    select search_estimate(q.query::tsquery) as count
    from unnest(${lookUps.map(({ query }) => query)}::text[]) with ordinality q (query, position) order by q.position`.execute(
    tx,
  )
  return found.rows.map((row) => Number(row.count))
}

/** Ids that the index has for a look-up, at most so many, in no order: proposals, which the kind's visibility still has to pass. */
export function fromIndex(kind: RecordKind, { query, patterns }: LookUp, most: number): RawBuilder<unknown> {
  return sql`select * from search_index(${kind.kind}, ${query}::tsquery, ${patterns}::text[], ${most}::int)`
}

/** The look-up as a condition on an entry under the alias `e`, for entries that are already at hand. */
export function matches({ query, patterns }: LookUp): RawBuilder<unknown> {
  return sql`e.tokens @@ ${query}::tsquery and not exists (select from unnest(${patterns}::text[]) pattern where e.body !~ pattern)`
}
