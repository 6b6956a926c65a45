import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { runKept } from '../db/run-kept.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from '../records/kind.ts'
import { commonFrom, type Way, waysTo } from './commonness.ts'
import { hasWords } from './find.ts'
import type { LookUp } from './look-up.ts'

/** A record that the words may mean, with what the search knows of it. */
export interface Candidate {
  id: Id
  name: string
  body: string
}

/** What to look for in one kind, and how. */
export interface Question {
  kind: RecordKind
  lookUp: LookUp
  /** The same for whatever owners, where the actor may see more than those of the owners that `lookUp` names. */
  beyond?: LookUp | undefined
  /** There is no telling which those are: the index has to propose them. */
  isPartial: boolean
  /** Records that are asked in any case, and found however many others there are: those of the actor's teams, and known ones. */
  atHand: readonly Id[]
  /** The actor may see whatever `lookUp` finds. */
  isSure: boolean
  most: number
}

/** What may answer a question: the kind's visibility still has to pass it. */
export interface Proposed {
  question: Question
  /** Those at hand first. */
  ids: Id[]
  /** About how many have the words. */
  count: number
  /** There may be more than these. */
  isCut: boolean
}

/** Where the actor sees more than the index can name the owners of, it proposes so many, of which the visible ones are kept. */
const proposedUnseen = 2_000
/** The same beside the records of their own: so many for each that is wanted. */
const proposedBeyond = 6
const newestLookedThrough = 2_000

/** In three statements for all questions: of the index, of the newest records for words that are common, and of those at hand. */
export async function propose(tx: OrgTx, ctx: Ctx, questions: readonly Question[]): Promise<Proposed[]> {
  const asks = await asksFor(tx, questions)
  const proposed = questions.map((question): Proposed => {
    const counts = asks.filter((ask) => ask.question === question).map(({ count }) => count)
    return { question, ids: [], count: Math.max(...counts), isCut: false }
  })
  const proposing = asks.filter(({ most }) => most > 0)
  const found = await Promise.all([
    among(
      asks.filter(({ ids }) => ids.length > 0),
      (given) => idsAtHand(tx, ctx, given),
    ),
    among(
      proposing.filter(({ count }) => count <= commonFrom),
      (given) => idsFromIndex(tx, given),
    ),
    among(
      proposing.filter(({ count }) => count > commonFrom),
      (given) => idsAmongNewest(tx, ctx, given),
    ),
  ])
  const of = ({ question }: Ask) => proposed.find((one) => one.question === question)!
  for (const ask of proposing) of(ask).isCut ||= ask.count > commonFrom
  for (const { ask, ids } of found.flat()) {
    of(ask).ids.push(...ids)
    of(ask).isCut ||= proposing.includes(ask) && ids.length >= ask.most
  }
  return proposed
}

interface Ask extends Way {
  question: Question
  kind: string
  query: string
  patterns: string[]
  most: number
  /** At hand. */
  ids: readonly Id[]
}

async function asksFor(tx: OrgTx, questions: readonly Question[]): Promise<Ask[]> {
  const asks = questions.flatMap((question) => {
    const { kind, lookUp, beyond, isPartial, isSure, most, atHand } = question
    const ask = { question, kind: kind.kind, lookUp, most: isSure ? most : proposedUnseen, ids: beyond ? [] : atHand }
    return beyond ? [ask, { ...ask, lookUp: beyond, most: isPartial ? most * proposedBeyond : 0, ids: atHand }] : [ask]
  })
  const ways = await waysTo(
    tx,
    asks.map(({ lookUp }) => lookUp),
  )
  return asks.map(({ lookUp: { query, patterns }, ...ask }, index) => ({ ...ask, ...ways[index]!, query, patterns }))
}

interface Place {
  /** From 0. */
  place: number
  ids: Id[]
}

async function among(asks: readonly Ask[], find: (given: string) => Promise<Place[]>) {
  if (asks.length === 0) return []
  const given = asks.map(({ question: _, ...rest }) => rest)
  const found = await find(JSON.stringify(given))
  return found.map(({ place, ids }) => ({ ask: asks[place]!, ids }))
}

async function idsFromIndex(tx: OrgTx, given: string): Promise<Place[]> {
  const query = sql<Place>`select place, array_agg(id) as ids from search_proposals(${given}::jsonb) group by place`
  return (await runKept(tx, query)).rows
}

const asked = (given: string) => sql`
  rows from (jsonb_to_recordset(${given}::jsonb) as (kind text, query text, patterns text[], most int, ids uuid[]))
    with ordinality q (kind, query, patterns, most, ids, position)`
const inAsked = hasWords(sql.ref('q.query'), sql.ref('q.patterns'))

async function idsAtHand(tx: OrgTx, { orgId }: Pick<Ctx, 'orgId'>, given: string): Promise<Place[]> {
  const query = sql<Place>`select (q.position - 1)::int as place, array_agg(e.record_id) as ids from ${asked(given)}
    join search_entries e on e.org_id = ${orgId} and e.kind = q.kind and e.record_id = any(q.ids)
    where ${inAsked} group by q.position`
  return (await runKept(tx, query)).rows
}

async function idsAmongNewest(tx: OrgTx, { orgId }: Pick<Ctx, 'orgId'>, given: string): Promise<Place[]> {
  const query = sql<Place>`select (q.position - 1)::int as place, array_agg(f.record_id) as ids from ${asked(given)}
    cross join lateral (select e.record_id from (
      select * from search_entries n where n.org_id = ${orgId} and n.kind = q.kind order by n.record_id desc limit ${newestLookedThrough}
    ) e where ${inAsked} limit q.most) f group by q.position`
  return (await runKept(tx, query)).rows
}

/**
 * The visible ones of the records, at most `most` of each kind, the first ones; by kind. One statement goes through all kinds,
 * whichever of them has any, so that there is one plan to keep.
 */
export async function visibleAmong(
  tx: OrgTx,
  ctx: Ctx,
  kinds: readonly RecordKind[],
  idsOf: (kind: RecordKind) => readonly Id[],
  most: number,
): Promise<Map<RecordKind, Candidate[]>> {
  const given = kinds.map(idsOf)
  if (given.every((ids) => ids.length === 0)) return new Map()
  const parts = kinds.map(
    (kind, index) => sql`(select ${sql.lit(index)} as place, v.id, v.name, e.body from (
        select t.id, ${sql.ref(`t.${kind.nameColumn}`)}::text as name, p.position
        from unnest(${given[index]}::uuid[]) with ordinality p (id, position)
        join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = p.id and t.deleted_at is null
        where ${kind.visible(ctx.actor, 't', ctx.kinds)} order by p.position limit ${most}
      ) v join search_entries e on e.org_id = ${ctx.orgId} and e.kind = ${kind.kind} and e.record_id = v.id order by v.position)`,
  )
  const found = await runKept(tx, sql<Candidate & { place: number }>`${sql.join(parts, sql` union all `)}`)
  return Map.groupBy(found.rows, ({ place }) => kinds[place]!)
}
