import { type RawBuilder, sql } from 'kysely'
import { type Actor, hasRight } from '../../platform/access/actor.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'

export const purgeRight = 'recycleBin.purge'

/**
 * The entries (under `alias`) that exist for the actor: what they could see and delete. What went along with another record
 * is there for whoever sees that one. Who may see and delete every record of a kind sees all of its deleted ones, also
 * those that were visible only through a record that is gone as well.
 */
export function visibleEntries(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  const entry = (column: string) => sql.ref(`${alias}.${column}`)
  const cases = kinds.all
    .filter((kind) => kind.isRecyclable)
    .map((kind) => {
      const isAll = ['view', 'delete'].every((action) => actor.rights.get(`${kind.kind}.${action}`) === 'all')
      if (isAll) return sql`${entry('root_kind')} = ${kind.kind}`
      return sql`(${entry('root_kind')} = ${kind.kind} and exists (select 1 from ${sql.table(kind.table)} s
        where s.org_id = ${entry('org_id')} and s.id = ${entry('root_id')} and ${kind.visible(actor, 's', kinds)} and ${kind.deletable(actor, 's', kinds)}))`
    })
  return sql<boolean>`(${sql.join(cases, sql` or `)})`
}

/** Who may delete for good may do so with everything in the bin that they see. */
export function mayPurge(actor: Actor): boolean {
  return hasRight(actor, purgeRight)
}
