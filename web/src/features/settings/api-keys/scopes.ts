import { actionsOf, otherActionsOf, type RightsOfKind } from '../roles/rights.ts'

/** What a person can hand on to a key: of everything there is, the rights that they hold. */
export function heldRights(catalogue: readonly RightsOfKind[], rights: readonly string[]): RightsOfKind[] {
  return catalogue
    .map((entry) => ({
      ...entry,
      actions: entry.actions.filter((action) => rights.includes(`${entry.kind}.${action}`)),
    }))
    .filter((entry) => entry.actions.length > 0)
}

/** The rights of a program that only reads. */
export function readingRights(catalogue: readonly RightsOfKind[]): Set<string> {
  const reading = catalogue.filter((entry) => entry.actions.includes('view'))
  return new Set(reading.map((entry) => `${entry.kind}.view`))
}

export interface Scope {
  kind: string
  actions: string[]
}

/** Rights kind by kind, in their order; the everyday actions first. */
export function scopesOf(rights: readonly string[]): Scope[] {
  const kinds = [...new Set(rights.map((right) => right.split('.')[0] ?? ''))]
  return kinds.map((kind) => {
    const own = rights.filter((right) => right.startsWith(`${kind}.`)).map((right) => right.slice(kind.length + 1))
    const entry = { kind, isScoped: false, hasFieldRights: false, actions: own }
    return { kind, actions: [...actionsOf([entry]), ...otherActionsOf(entry)] }
  })
}
