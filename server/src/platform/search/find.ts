import { type RawBuilder, sql } from 'kysely'
import { sharedRecords } from '../access/team.ts'
import type { Ctx } from '../context.ts'
import { runKept } from '../db/run-kept.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from '../records/kind.ts'
import type { LookUp, Sight } from './look-up.ts'

/** Words in more records are common: they are met soon by looking through the newest, and the index would list them all. */
export const commonFrom = 20_000
/** More are not handed to and fro: they are then looked for record by record, in the order of the list. */
export const mostIds = 5_000
const newestLookedThrough = 2_000
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

/** About how many entries each look-up finds. */
export async function estimate(tx: OrgTx, lookUps: readonly LookUp[]): Promise<number[]> {
  if (lookUps.length === 0) return []
  const query = sql<{ count: string }>`
    select search_estimate(q.query::tsquery) as count
    from unnest(${lookUps.map(({ query }) => query)}::text[]) with ordinality q (query, position) order by q.position`
  const found = await runKept(tx, query)
  return found.rows.map((row) => Number(row.count))
}

/** Ids that the index has for a look-up, at most so many, in no order: proposals, which the kind's visibility still has to pass. */
export function fromIndex(kind: RecordKind, { query, patterns }: LookUp, most: number): RawBuilder<unknown> {
  return sql`select * from search_index(${kind.kind}, ${query}::tsquery, ${patterns}::text[], ${most}::int)`
}

/** Ids that the index has for any of the look-ups, each once; one more than `mostIds` when there are too many. */
export async function idsOf(
  tx: OrgTx,
  kind: RecordKind,
  lookUps: readonly LookUp[],
  most = mostIds + 1,
): Promise<Id[]> {
  const found = await Promise.all(
    lookUps.map((lookUp) => sql<{ id: Id }>`select id from (${fromIndex(kind, lookUp, most)}) found (id)`.execute(tx)),
  )
  return [...new Set(found.flatMap(({ rows }) => rows.map((row) => row.id)))]
}

/** The look-up as a condition on an entry under the alias `e`, for entries that are already at hand. */
export function matches({ query, patterns }: LookUp): RawBuilder<unknown> {
  return sql`e.tokens @@ ${query}::tsquery and not exists (select from unnest(${patterns}::text[]) pattern where e.body !~ pattern)`
}

/** A record that the words may mean, with what the search knows of it. */
export interface Candidate {
  id: Id
  name: string
  body: string
}

/** Where the index does not know who sees what, it proposes so many, of which the visible ones are kept. */
const proposedUnseen = 2_000

/** What to look for in one kind, and how. */
export interface Question {
  kind: RecordKind
  lookUp: LookUp
  /** The same for whatever owners, where the actor may see more than those of the owners that `lookUp` names. */
  beyond?: LookUp | undefined
  /** There is no telling which those are: the index has to propose them. */
  isPartial: boolean
  /** Those that the actor sees as one of their teams. */
  shared: readonly Id[]
  /** The actor may see whatever `lookUp` finds. */
  isSure: boolean
  isCommon: boolean
}

/** The visible records that answer a question, at most `most`, in no order; those of `alsoIds` besides, if they do. */
export async function findCandidates(
  tx: OrgTx,
  ctx: Ctx,
  { kind, lookUp, beyond, isPartial, shared, isSure, isCommon }: Question,
  { most, alsoIds }: { most: number; alsoIds: readonly Id[] },
): Promise<Candidate[]> {
  const proposed = isCommon
    ? [amongNewest(ctx, kind, lookUp, isSure ? most : newestLookedThrough)]
    : [fromIndex(kind, lookUp, isSure ? most : proposedUnseen)]
  if (beyond && isPartial) proposed.push(fromIndex(kind, beyond, proposedUnseen))
  if (beyond && shared.length > 0) proposed.push(amongThese(ctx, kind, beyond, shared))
  const found = await Promise.all([
    alsoIds.length > 0 ? visibleOf(tx, ctx, kind, [amongThese(ctx, kind, beyond ?? lookUp, alsoIds)], most) : [],
    visibleOf(tx, ctx, kind, proposed, most),
  ])
  return found.flat()
}

async function visibleOf(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  proposed: readonly RawBuilder<unknown>[],
  most: number,
): Promise<Candidate[]> {
  // The proposals come from functions and few rows, whatever the words: there is but one way to look them up.
  const query = sql<Candidate>`
    select t.id, ${sql.ref(`t.${kind.nameColumn}`)}::text as name, e.body
    from (${sql.join(
      proposed.map((one) => sql`(${one})`),
      sql` union `,
    )}) p (id)
    join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = p.id and t.deleted_at is null
    join search_entries e on e.org_id = ${ctx.orgId} and e.kind = ${kind.kind} and e.record_id = p.id
    where ${kind.visible(ctx.actor, 't', ctx.kinds)} limit ${most}`
  const found = await runKept(tx, query)
  return found.rows
}

/** For common words: among the newest records only. */
function amongNewest(
  { orgId }: Pick<Ctx, 'orgId'>,
  { kind }: RecordKind,
  lookUp: LookUp,
  most: number,
): RawBuilder<unknown> {
  return sql`select e.record_id from (
      select * from search_entries n where n.org_id = ${orgId} and n.kind = ${kind} order by n.record_id desc limit ${newestLookedThrough}
    ) e where ${matches(lookUp)} limit ${most}`
}

/** Of records that are at hand already, those that answer the look-up. */
export function amongThese(
  { orgId }: Pick<Ctx, 'orgId'>,
  { kind }: RecordKind,
  lookUp: LookUp,
  ids: readonly Id[],
): RawBuilder<unknown> {
  return sql`select e.record_id from search_entries e
    where e.org_id = ${orgId} and e.kind = ${kind} and e.record_id = any(${ids}::uuid[]) and ${matches(lookUp)}`
}
