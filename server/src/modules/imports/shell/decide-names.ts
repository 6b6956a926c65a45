import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { importDefinition } from '../kinds/all-kinds.ts'
import { resolveReferences } from '../resolve-references.ts'
import { loadCandidates } from '../rows/queries.ts'
import { keyOf, optionSpace, recordSpace } from '../rows/resolver.ts'
import type { ImportView, ResolutionChange } from '../schema.ts'
import type { ShellArguments } from './shell-arguments.ts'
import type { ShellText } from './shell-words.ts'

type Decision = ShellArguments['decisions'][number]

/** A decision given on the command line that does not fit the file. */
export class UselessDecision extends Error {
  readonly decision: Decision
  readonly why: ShellText
  constructor(decision: Decision, why: ShellText) {
    super(why)
    this.decision = decision
    this.why = why
  }
}

/** Applies --map, --create and --empty to every column that has the name. Throws UselessDecision. */
export async function decideNames(ctx: Ctx, view: ImportView, decisions: readonly Decision[]): Promise<ImportView> {
  const items: ResolutionChange['items'] = []
  for (const decision of decisions) {
    const places = view.references.filter((report) =>
      report.unmatched.some((entry) => keyOf(entry.value) === keyOf(decision.value)),
    )
    if (places.length === 0) throw new UselessDecision(decision, 'noSuchValue')
    const allowed = places.filter((report) => report.actions.includes(decision.action))
    if (allowed.length === 0) throw new UselessDecision(decision, 'notAllowed')
    for (const { field, reference } of allowed) {
      const id =
        decision.action === 'map' ? await meaningOf(ctx, view, { field, reference }, decision.name ?? '') : undefined
      if (decision.action === 'map' && id === undefined) throw new UselessDecision(decision, 'noSuchName')
      items.push({ field, value: decision.value, action: decision.action, ...(id ? { id } : {}) })
    }
  }
  return items.length === 0 ? view : resolveReferences(ctx, view.id, { version: view.version, items })
}

async function meaningOf(
  ctx: Ctx,
  view: ImportView,
  { field, reference }: { field: string; reference: string | null },
  name: string,
): Promise<string | undefined> {
  if (reference === null) {
    const target = importDefinition(view.kind, ctx).targets.find((candidate) => candidate.key === field)
    return optionSpace(target?.options ?? [], target?.words ?? {}).find(name).match?.id
  }
  const kind = ctx.kinds.get(reference)
  if (!kind) return undefined
  const candidates = await withOrg(ctx, (tx) => loadCandidates(tx, ctx, kind))
  return recordSpace(candidates).find(name).match?.id
}
