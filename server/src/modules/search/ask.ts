import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { asTyped } from '../../platform/search/alternatives.ts'
import {
  type Candidate,
  propose,
  type Proposed,
  type Question,
  visibleAmong,
} from '../../platform/search/candidates.ts'
import { sightOf } from '../../platform/search/find.ts'
import { type LookUp, lookUpMisspelt, lookUpWhole, lookUpWords, type Sight } from '../../platform/search/look-up.ts'
import type { Visit } from './store.ts'

/** Enough to choose from; where there are more, those that begin with the words are asked for besides. */
const mostCandidates = 40
const mostBest = 20
/** Of one kind, from all that was asked. */
const mostSeen = 200

/** Two initials in more records than these: the index would read all their places only to find who begins with them. */
const tooCommonToStartWith = 60_000

type By = 'whole' | 'words' | 'misspelt'

export interface Found {
  kind: RecordKind
  candidates: (Candidate & { by: By })[]
  /** The fields that were looked through, the one that names the record first. */
  fields: string[]
}

/** What each kind has for the text, as it stands or word by word; if no kind has anything, what has it with a misspelling. */
export async function askAll(
  tx: OrgTx,
  ctx: Ctx,
  kinds: readonly RecordKind[],
  text: string,
  visits: readonly Visit[],
): Promise<Found[]> {
  const whole = asTyped(text)
  const sights = kinds.map((kind) => sightOf(ctx, kind))
  const ask = (of: readonly Sight[], most: number, lookFor: (sight: Sight) => LookUp | undefined) =>
    of.flatMap((sight) => questionOf(sight, visits, most, lookFor) ?? [])

  const within = ask(sights, mostCandidates, (sight) => lookUpWhole(sight, whole, 'within'))
  const wordByWord = ask(sights, mostBest, (sight) => lookUpWords(sight, text))
  const first = await propose(tx, ctx, [...within, ...wordByWord])
  const full = first.filter(({ question, isCut }) => within.includes(question) && isCut)
  const startable = full.filter(({ count }) => count < tooCommonToStartWith || !/^[a-z]+$/.test(whole))
  const sightsOf = (of: readonly Proposed[]) =>
    sights.filter(({ kind }) => of.some(({ question }) => question.kind === kind))
  const best = await propose(tx, ctx, [
    ...ask(sightsOf(full), mostBest, (sight) => lookUpWhole(sight, whole, 'exactly')),
    ...ask(sightsOf(startable), mostBest, (sight) => lookUpWhole(sight, whole, 'atStart')),
  ])
  const found = await see(tx, ctx, kinds, [...best, ...first], (question) =>
    wordByWord.includes(question) ? 'words' : 'whole',
  )
  if (found.some(({ candidates }) => candidates.length > 0)) return found
  const misspelt = ask(sights, mostBest, (sight) => lookUpMisspelt(sight, text))
  return see(tx, ctx, kinds, await propose(tx, ctx, misspelt), () => 'misspelt')
}

function questionOf(
  sight: Sight,
  visits: readonly Visit[],
  most: number,
  lookFor: (sight: Sight) => LookUp | undefined,
): Question | undefined {
  const lookUp = lookFor(sight)
  if (!lookUp) return undefined
  const { kind, shared, isSure } = sight
  const known = visits.filter((visit) => visit.kind === kind.kind).map((visit) => visit.id)
  const atHand = [...shared, ...known]
  const isPartial = sight.reach !== undefined && kind.ownership?.isAll === false
  const beyond = sight.reach && (isPartial || atHand.length > 0) ? lookFor({ ...sight, reach: undefined }) : undefined
  return { kind, lookUp, beyond, isPartial, atHand, isSure, most }
}

/** The visible ones of what was proposed, each by the first of the proposals that has it. */
async function see(
  tx: OrgTx,
  ctx: Ctx,
  kinds: readonly RecordKind[],
  proposed: readonly Proposed[],
  byOf: (question: Question) => By,
): Promise<Found[]> {
  const byIds = new Map(kinds.map((kind) => [kind, new Map<Id, By>()]))
  for (const { question, ids } of proposed) {
    const known = byIds.get(question.kind)!
    for (const id of ids) if (!known.has(id)) known.set(id, byOf(question))
  }
  const visible = await visibleAmong(tx, ctx, kinds, (kind) => [...byIds.get(kind)!.keys()], mostSeen)
  return kinds.map((kind) => ({
    kind,
    candidates: (visible.get(kind) ?? []).map((one) => ({ ...one, by: byIds.get(kind)!.get(one.id)! })),
    fields: fieldsOf(kind),
  }))
}

function fieldsOf(kind: RecordKind): string[] {
  const searched = kind.bound.filter((field) => field.searchable)
  const isName = (column: string) => Number(column === kind.nameColumn)
  searched.sort((a, b) => isName(b.column) - isName(a.column))
  return searched.map((field) => field.key)
}
