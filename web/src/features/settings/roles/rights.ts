/** One kind of record and what a role may allow with it. */
export interface RightsOfKind {
  kind: string
  /** The role's data scope narrows these rights; the others hold for the whole organization. */
  isScoped: boolean
  /** Roles may limit single fields of such records. */
  hasFieldRights: boolean
  actions: string[]
}

const everyday = ['view', 'create', 'edit', 'delete', 'transfer', 'import', 'export', 'share']

/** The columns of the matrix: the everyday actions that some kind knows. */
export function actionsOf(catalogue: readonly RightsOfKind[]): string[] {
  const all = new Set(catalogue.flatMap((entry) => entry.actions))
  return everyday.filter((action) => all.has(action))
}

/** What is done to few kinds: a column for each would be all but empty. */
export function otherActionsOf({ actions }: RightsOfKind): string[] {
  return actions.filter((action) => !everyday.includes(action))
}

/** Nothing can be done to what can't be seen: other actions bring `view` along, and go when it goes. */
export function toggleRight(held: ReadonlySet<string>, entry: RightsOfKind, action: string): Set<string> {
  const next = new Set(held)
  const right = `${entry.kind}.${action}`
  if (!next.delete(right)) {
    next.add(right)
    if (entry.actions.includes('view')) next.add(`${entry.kind}.view`)
  } else if (action === 'view') {
    for (const other of entry.actions) next.delete(`${entry.kind}.${other}`)
  }
  return next
}

/** All of a kind's rights, or none when all are held already. */
export function toggleKind(held: ReadonlySet<string>, entry: RightsOfKind): Set<string> {
  const rights = entry.actions.map((action) => `${entry.kind}.${action}`)
  const next = new Set(held)
  const hasAll = rights.every((right) => held.has(right))
  for (const right of rights) {
    if (hasAll) next.delete(right)
    else next.add(right)
  }
  return next
}
