import { type RawBuilder, sql } from 'kysely'
import { sharedRecords } from '../access/team.ts'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from '../records/kind.ts'
import type { IndexQuery, Sight } from './look-up.ts'

/** More are not handed to and fro: they are then looked for record by record, in the order of the list. */
export const mostIds = 5_000
/** Beyond so many owners, naming each in the query costs more than checking what it finds. */
const mostOwners = 200

/** What of a kind the actor may be shown, as far as the index can tell. */
export function sightOf(ctx: Pick<Ctx, 'orgId' | 'actor'>, kind: RecordKind): Sight {
  const known = kind.ownership && ctx.actor.rights.get(kind.ownership.right)
  const reach = known === 'all' || (known && known.userIds.length > mostOwners) ? undefined : known
  return {
    orgId: ctx.orgId,
    kind,
    fields: kind.bound.filter((field) => field.searchable),
    reach,
    shared: reach && kind.hasTeam ? sharedRecords(ctx.actor, kind.kind) : [],
    isSure: known === 'all' || reach !== undefined,
  }
}

/** Ids that the index has for a look-up, at most so many, in no order: proposals, which the kind's visibility still has to pass. */
export function fromIndex(
  { kind }: RecordKind,
  { query, patterns, first }: IndexQuery,
  most: number,
): RawBuilder<unknown> {
  const questions = JSON.stringify([{ kind, query, patterns, first, most }])
  return sql`select id from search_proposals(${questions}::jsonb)`
}

/** Ids that the index has for any of the look-ups, each once; one more than `mostIds` when there are too many. */
export async function idsOf(
  tx: OrgTx,
  kind: RecordKind,
  lookUps: readonly IndexQuery[],
  most = mostIds + 1,
): Promise<Id[]> {
  const found = await Promise.all(
    lookUps.map((lookUp) => sql<{ id: Id }>`${fromIndex(kind, lookUp, most)}`.execute(tx)),
  )
  return [...new Set(found.flatMap(({ rows }) => rows.map((row) => row.id)))]
}

/** The look-up as a condition on an entry under the alias `e`, for entries that are already at hand. */
export function matches({ query, patterns }: IndexQuery): RawBuilder<unknown> {
  return hasWords(sql`${query}`, sql`${patterns}::text[]`)
}

/** The same where the look-up itself comes from a query. */
export function hasWords(query: RawBuilder<unknown>, patterns: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`e.tokens @@ ${query}::tsquery and not exists (select from unnest(${patterns}) pattern where e.body !~ pattern)`
}

/** Of records that are at hand already, those that answer the look-up. */
export function amongThese(
  { orgId }: Pick<Ctx, 'orgId'>,
  { kind }: RecordKind,
  lookUp: IndexQuery,
  ids: readonly Id[],
): RawBuilder<unknown> {
  return sql`select e.record_id from search_entries e
    where e.org_id = ${orgId} and e.kind = ${kind} and e.record_id = any(${ids}::uuid[]) and ${matches(lookUp)}`
}
