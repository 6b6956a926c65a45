import { type RawBuilder, sql } from 'kysely'
import { type Actor, hasRight, rightOf } from '../../platform/access/actor.ts'
import { authorizeRight, refuseWithheld } from '../../platform/access/authorize.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import { importKindNames } from './kinds/kind-names.ts'
import type { ImportRow } from './store.ts'

/**
 * An import shows rows of a file that may hold anything: only who uploaded it and who runs the organization see it. Through an
 * API key it takes the right to import, which the uploader had.
 */
export function visibleImports(actor: Actor, alias: string): RawBuilder<boolean> {
  const isOwn = sql<boolean>`${sql.ref(`${alias}.created_by`)} = ${actor.userId}`
  const isTheirs = hasRight(actor, 'organization.manage') ? sql<boolean>`true` : isOwn
  if (!actor.apiKey) return isTheirs
  const kinds = importKindNames.filter((kind) => hasRight(actor, importDefinition(kind).right))
  return sql<boolean>`(${isTheirs} and ${sql.ref(`${alias}.kind`)} = any(${kinds}::text[]))`
}

/**
 * Whoever may import a kind may take an import of it back: nothing but what it did. A key does not, from which its owner has
 * withheld what that amounts to. Throws forbidden.
 */
export function authorizeUndo(actor: Actor, { kind, counts }: Pick<ImportRow, 'kind' | 'counts'>): void {
  authorizeRight(actor, importDefinition(kind).right)
  if (counts.created > 0) refuseWithheld(actor, rightOf(kind, 'delete'))
  if (counts.updated > 0) refuseWithheld(actor, rightOf(kind, 'edit'))
}
