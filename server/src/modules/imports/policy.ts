import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../platform/access/actor.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import { importKindNames } from './kinds/kind-names.ts'

/**
 * An import shows rows of a file that may hold anything: only who uploaded it and who runs the organization see it. Through an
 * API key it takes the right to import, which the uploader had.
 */
export function visibleImports(actor: Actor, alias: string): RawBuilder<boolean> {
  if (actor.rights.has('organization.manage')) return sql<boolean>`true`
  const isOwn = sql<boolean>`${sql.ref(`${alias}.created_by`)} = ${actor.userId}`
  if (!actor.apiKey) return isOwn
  const kinds = importKindNames.filter((kind) => actor.rights.has(importDefinition(kind).right))
  return sql<boolean>`(${isOwn} and ${sql.ref(`${alias}.kind`)} = any(${kinds}::text[]))`
}
