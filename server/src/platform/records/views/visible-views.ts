import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'

/**
 * The views that exist for an actor: their own, and what is shared with everyone, their department or one above it; all of
 * them only of kinds that the actor may see.
 */
export function visibleViews(actor: Actor, alias: string): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  const seen = [...actor.rights.keys()].flatMap((right) => /^(\w+)\.view$/.exec(right)?.[1] ?? [])
  return sql<boolean>`(${column('kind')} = any(${seen}::text[]) and (${column('owner_id')} = ${actor.userId}
    or ${column('sharing')} = 'everyone' or (${column('sharing')} = 'departments' and ${column('department_ids')} && array(
      with recursive above as (
        select id, parent_id from departments where org_id = ${column('org_id')} and id = ${actor.departmentId} and deleted_at is null
        union
        select d.id, d.parent_id from departments d join above on d.id = above.parent_id
          where d.org_id = ${column('org_id')} and d.deleted_at is null
      ) select id from above))))`
}
