import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../platform/access/actor.ts'

/** An import shows rows of a file that may hold anything: only who uploaded it and who runs the organization see it. */
export function visibleImports(actor: Actor, alias: string): RawBuilder<boolean> {
  return actor.rights.has('organization.manage')
    ? sql<boolean>`true`
    : sql<boolean>`${sql.ref(`${alias}.created_by`)} = ${actor.userId}`
}
