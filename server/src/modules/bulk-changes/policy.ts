import { type RawBuilder, sql } from 'kysely'
import { type Actor, hasRight } from '../../platform/access/actor.ts'
import { granted } from '../../platform/access/visible.ts'
import { bulkKinds } from './bulk-change.ts'

/** Whoever holds it sees everybody's bulk changes, and may stop them and take them back. */
const manageRight = 'organization.manage'

/** One's own, and for administrators everybody's; only of kinds whose records they may see at all. */
export function visibleBulkChanges(actor: Actor, alias: string): RawBuilder<boolean> {
  const kinds = bulkKinds.filter((kind) => hasRight(actor, `${kind}.view`))
  const isKnown = sql<boolean>`${sql.ref(`${alias}.kind`)} = any(${kinds}::text[])`
  return sql<boolean>`(${isKnown} and (${sql.ref(`${alias}.created_by`)} = ${actor.userId} or ${granted(actor, manageRight)}))`
}

interface Whose {
  kind: string
  action: string
  createdBy: string
}

/** May the actor stop it or take it back? */
export function mayAct(actor: Actor, { kind, action, createdBy }: Whose, isAuthors: boolean): boolean {
  const isTheirs = createdBy === actor.userId || hasRight(actor, manageRight)
  return isTheirs && (isAuthors || hasRight(actor, `${kind}.${action}`))
}
