import { refuseWithheld } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { backlogs } from '../../platform/search/backlog.ts'
import { isBuilt } from '../../platform/search/build.ts'
import { askAll, type Found } from './ask.ts'
import { presentHits, type Choice } from './present.ts'
import { closenessOf, familiarity, points } from './rank.ts'
import type { SearchAnswer, SearchQuery } from './schema.ts'
import { visitsOf, type Visit } from './store.ts'

/** The visible records that the words mean, of every kind, the best first; without words those that were opened last. */
export async function findRecords(ctx: Ctx, { q, kinds: given, limit }: SearchQuery): Promise<SearchAnswer> {
  const kinds = chosenKinds(ctx, given)
  const text = q.replaceAll('\u0000', '').trim()
  return withOrg(ctx, async (tx) => {
    if (text === '') return lastOpened(tx, ctx, kinds, await visitsOf(tx, ctx), limit)
    // What is behind is asked before the records: one that is entered in between is found, and said to be missing at worst.
    const [visits, built, behind] = await Promise.all([
      visitsOf(tx, ctx),
      Promise.all(kinds.map((kind) => isBuilt(tx, ctx.orgId, kind))),
      backlogs(tx, ctx.orgId, kinds),
    ])
    const found = await askAll(tx, ctx, kinds, text, visits)
    const ranked = found.map((one) => rank(ctx, one, text, visits)).filter(({ choices }) => choices.length > 0)
    ranked.sort((a, b) => b.choices[0]!.points - a.choices[0]!.points)
    const shown = ranked.flatMap(({ choices }) => choices.slice(0, limit))
    return {
      items: await presentHits(tx, ctx, shown, text),
      more: ranked.filter(({ choices }) => choices.length > limit).map(({ kind }) => kind.kind),
      incomplete: kinds.filter(({ kind }, index) => !built[index] || behind.has(kind)).map(({ kind }) => kind),
    }
  })
}

function chosenKinds(ctx: Ctx, given: string | undefined): RecordKind[] {
  const searched = ctx.kinds.all.filter((kind) => kind.isSearched)
  const named = given === undefined ? undefined : given.split(',').filter(Boolean)
  const options = searched.map((kind) => kind.kind)
  if (named?.some((name) => !options.includes(name)))
    throw validationFailed([{ path: 'kinds', code: 'invalid_option', params: { options } }])
  for (const name of named ?? []) refuseWithheld(ctx.actor, `${name}.view`)
  return searched.filter((kind) => named?.includes(kind.kind) ?? true).filter((kind) => maySee(ctx, kind))
}

/** Whoever lacks the right sees none of them, except what is theirs by other ways; a key sees only what it was given. */
function maySee({ actor }: Ctx, kind: RecordKind): boolean {
  const right = `${kind.kind}.view`
  if (actor.apiKey?.withheld.has(right)) return false
  return !kind.actions.includes('view') || actor.rights.has(right) || kind.ownership?.isAll === false
}

interface Ranked extends Choice {
  name: string
  points: number
}

function rank(ctx: Ctx, { kind, candidates, fields }: Found, text: string, visits: readonly Visit[]) {
  const visited = new Map(visits.filter((visit) => visit.kind === kind.kind).map((visit) => [visit.id, visit]))
  const choices = candidates.map((candidate): Ranked => ({
    kind,
    id: candidate.id,
    name: candidate.name,
    points: points(closenessOf(candidate, text, fields, candidate.by), familiarity(visited.get(candidate.id), ctx.now)),
  }))
  // Of equals the shorter name is nearer to what was typed, and of those the newer record.
  choices.sort((a, b) => b.points - a.points || a.name.length - b.name.length || (a.id < b.id ? 1 : -1))
  return { kind, choices }
}

async function lastOpened(
  tx: OrgTx,
  ctx: Ctx,
  kinds: readonly RecordKind[],
  visits: readonly Visit[],
  limit: number,
): Promise<SearchAnswer> {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]))
  const choices = visits.flatMap(({ kind: name, id }) => {
    const kind = byName.get(name)
    return kind ? [{ kind, id }] : []
  })
  // Some of them may be out of sight by now.
  const items = await presentHits(tx, ctx, choices, '')
  return { items: items.slice(0, limit), more: [], incomplete: [] }
}
