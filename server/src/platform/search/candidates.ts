import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { runKept } from '../db/run-kept.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from '../records/kind.ts'
import { commonFrom, estimate } from './commonness.ts'
import { matches } from './find.ts'
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
  /** Those that the actor sees as one of their teams. */
  shared: readonly Id[]
  /** Those that the actor knows: they are found, however many others there are. */
  known: readonly Id[]
  /** The actor may see whatever `lookUp` finds. */
  isSure: boolean
  /** So many at most, besides those that are known. */
  most: number
}

export interface Answer {
  /** In no order. */
  candidates: Candidate[]
  /** About how many have the words. */
  count: number
}

/** Where the index does not know who sees what, it proposes so many, of which the visible ones are kept. */
const proposedUnseen = 2_000
const newestLookedThrough = 2_000

/** The visible records that answer each question. The index is asked once for all, and so are the records at hand. */
export async function findCandidates(tx: OrgTx, ctx: Ctx, questions: readonly Question[]): Promise<Answer[]> {
  const asks = questions.flatMap(asksOf)
  const counts = await estimate(tx, asks)
  const isCommon = (_: Ask, index: number) => counts[index]! > commonFrom
  const common = asks.filter(isCommon)
  const [proposed, shared, known] = await Promise.all([
    fromIndex(
      tx,
      asks.filter((ask) => !common.includes(ask)),
    ),
    atHand(tx, ctx, questions, ({ beyond, shared: ids }) => beyond && { ...beyond, ids }),
    atHand(tx, ctx, questions, ({ beyond, lookUp, known: ids }) => ({ ...(beyond ?? lookUp), ids })),
  ])
  return Promise.all(
    questions.map(async (question) => {
      const ids = [...(proposed.get(question) ?? []), ...(shared.get(question) ?? [])]
      const newest = common.filter((ask) => ask.question === question).map((ask) => amongNewest(ctx, ask))
      const candidates = await Promise.all([
        visibleOf(tx, ctx, question, known.get(question) ?? []),
        visibleOf(tx, ctx, question, ids, newest),
      ])
      return { candidates: candidates.flat(), count: counts[asks.findIndex((ask) => ask.question === question)]! }
    }),
  )
}

/** What the index is asked: for at most so many ids. */
interface Ask extends LookUp {
  question: Question
  most: number
}

function asksOf(question: Question): Ask[] {
  const { lookUp, beyond, isPartial, isSure, most } = question
  const asks = [{ question, ...lookUp, most: isSure ? most : proposedUnseen }]
  return beyond && isPartial ? [...asks, { question, ...beyond, most: proposedUnseen }] : asks
}

/** Ids that the index has, in no order: proposals, which the kind's visibility still has to pass. */
async function fromIndex(tx: OrgTx, asks: readonly Ask[]): Promise<Map<Question, Id[]>> {
  if (asks.length === 0) return new Map()
  const questions = asks.map(({ question, query, patterns, most }) => ({
    kind: question.kind.kind,
    query,
    patterns,
    most,
  }))
  const found = await runKept(
    tx,
    sql<{ place: number; ids: Id[] }>`
      select place, array_agg(id) as ids from search_proposals(${JSON.stringify(questions)}::jsonb) group by place`,
  )
  const proposed = new Map<Question, Id[]>()
  for (const { place, ids } of found.rows) {
    const { question } = asks[place]!
    proposed.set(question, [...(proposed.get(question) ?? []), ...ids])
  }
  return proposed
}

/** Of records that are at hand already, those that have the words; by question, where there are any. */
async function atHand(
  tx: OrgTx,
  { orgId }: Pick<Ctx, 'orgId'>,
  questions: readonly Question[],
  lookFor: (question: Question) => (LookUp & { ids: readonly Id[] }) | undefined,
): Promise<Map<Question, Id[]>> {
  const asked = questions.flatMap((question) => {
    const lookUp = lookFor(question)
    return lookUp && lookUp.ids.length > 0 ? [{ question, ...lookUp }] : []
  })
  if (asked.length === 0) return new Map()
  const given = asked.map(({ question, query, patterns, ids }) => ({ kind: question.kind.kind, query, patterns, ids }))
  const found = await runKept(
    tx,
    sql<{ place: number; ids: Id[] }>`
      select q.place::int as place, array_agg(e.record_id) as ids
      from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as (kind text, query text, patterns text[], ids uuid[]))
        with ordinality q (kind, query, patterns, ids, place)
      join search_entries e on e.org_id = ${orgId} and e.kind = q.kind and e.record_id = any(q.ids)
      where e.tokens @@ q.query::tsquery and not exists (select from unnest(q.patterns) pattern where e.body !~ pattern)
      group by q.place`,
  )
  return new Map(found.rows.map(({ place, ids }) => [asked[place - 1]!.question, ids]))
}

async function visibleOf(
  tx: OrgTx,
  ctx: Ctx,
  { kind, most }: Question,
  ids: readonly Id[],
  besides: readonly RawBuilder<unknown>[] = [],
): Promise<Candidate[]> {
  if (ids.length === 0 && besides.length === 0) return []
  const proposed = [sql`select unnest(${ids}::uuid[])`, ...besides.map((one) => sql`(${one})`)]
  // Few rows are proposed, whatever the words: there is but one way to look them up.
  const query = sql<Candidate>`
    select t.id, ${sql.ref(`t.${kind.nameColumn}`)}::text as name, e.body
    from (${sql.join(proposed, sql` union `)}) p (id)
    join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = p.id and t.deleted_at is null
    join search_entries e on e.org_id = ${ctx.orgId} and e.kind = ${kind.kind} and e.record_id = p.id
    where ${kind.visible(ctx.actor, 't', ctx.kinds)} limit ${most}`
  return (await runKept(tx, query)).rows
}

/** For common words: among the newest records only. */
function amongNewest({ orgId }: Pick<Ctx, 'orgId'>, { question, ...lookUp }: Ask): RawBuilder<unknown> {
  const { kind, isSure, most } = question
  return sql`select e.record_id from (
      select * from search_entries n where n.org_id = ${orgId} and n.kind = ${kind.kind} order by n.record_id desc limit ${newestLookedThrough}
    ) e where ${matches(lookUp)} limit ${isSure ? most : newestLookedThrough}`
}
