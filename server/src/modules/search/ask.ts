import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { asTyped } from '../../platform/search/alternatives.ts'
import { type Candidate, findCandidates, type Question } from '../../platform/search/candidates.ts'
import { sightOf } from '../../platform/search/find.ts'
import { type LookUp, lookUpMisspelt, lookUpWhole, lookUpWords, type Sight } from '../../platform/search/look-up.ts'
import type { Visit } from './store.ts'

/** Enough to choose from; where there are more, those that begin with the words are asked for besides. */
const mostCandidates = 60
const mostBest = 20

/** Two initials in more records than these: the index would read all their places only to find who begins with them. */
const tooCommonToStartWith = 60_000

type By = 'whole' | 'words' | 'misspelt'

export interface Found {
  kind: RecordKind
  candidates: (Candidate & { by: By })[]
  /** The fields that were looked through, the one that names the record first. */
  fields: string[]
}

type LookFor = (sight: Sight) => LookUp | undefined

/** What each kind has for the text: as it stands, else word by word, else, if no kind has anything, with a misspelling. */
export async function askAll(
  tx: OrgTx,
  ctx: Ctx,
  kinds: readonly RecordKind[],
  text: string,
  visits: readonly Visit[],
): Promise<Found[]> {
  const whole = asTyped(text)
  const state = kinds.map((kind) => ({
    kind,
    sight: sightOf(ctx, kind),
    known: visits.filter((visit) => visit.kind === kind.kind).map((visit) => visit.id),
    found: foundNothing(kind),
    count: 0,
  }))
  const ask = async (of: typeof state, lookFor: LookFor, by: By, most: number) => {
    const asked = of.flatMap((one) => {
      const question = questionOf(one.sight, lookFor)
      return question ? [{ one, question: { ...question, known: one.known, most } }] : []
    })
    const answers = await findCandidates(
      tx,
      ctx,
      asked.map(({ question }) => question),
    )
    asked.forEach(({ one }, index) => {
      const { candidates, count } = answers[index]!
      one.count = Math.max(one.count, count)
      addTo(one.found, candidates, by)
    })
  }
  await ask(state, (sight) => lookUpWhole(sight, whole, 'within'), 'whole', mostCandidates)
  const full = state.filter(({ found }) => found.candidates.length >= mostCandidates)
  await ask(full, (sight) => lookUpWhole(sight, whole, 'exactly'), 'whole', mostBest)
  const startable = full.filter(({ count }) => count < tooCommonToStartWith || !/^[a-z]+$/.test(whole))
  await ask(startable, (sight) => lookUpWhole(sight, whole, 'atStart'), 'whole', mostBest)
  await ask(
    state.filter((one) => !full.includes(one)),
    (sight) => lookUpWords(sight, text),
    'words',
    mostBest,
  )
  if (state.every(({ found }) => found.candidates.length === 0))
    await ask(state, (sight) => lookUpMisspelt(sight, text), 'misspelt', mostBest)
  return state.map(({ found }) => found)
}

function foundNothing(kind: RecordKind): Found {
  const searched = kind.bound.filter((field) => field.searchable)
  const isName = (column: string) => Number(column === kind.nameColumn)
  searched.sort((a, b) => isName(b.column) - isName(a.column))
  return { kind, candidates: [], fields: searched.map((field) => field.key) }
}

function questionOf(sight: Sight, lookFor: LookFor): Omit<Question, 'known' | 'most'> | undefined {
  const lookUp = lookFor(sight)
  if (!lookUp) return undefined
  const { kind, shared, isSure } = sight
  const isPartial = sight.reach !== undefined && kind.ownership?.isAll === false
  const beyond = isPartial || shared.length > 0 ? lookFor({ ...sight, reach: undefined }) : undefined
  return { kind, lookUp, beyond, isPartial, shared, isSure }
}

function addTo(found: Found, candidates: readonly Candidate[], by: By): void {
  const known = new Set(found.candidates.map((candidate) => candidate.id))
  for (const candidate of candidates) {
    if (known.has(candidate.id)) continue
    known.add(candidate.id)
    found.candidates.push({ ...candidate, by })
  }
}
