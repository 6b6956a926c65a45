import { type RawBuilder, sql } from 'kysely'
import type { Actor } from './actor.ts'

/**
 * The records that `right` covers, as a condition on a table alias with `owner_id` and `owner_dept_id`.
 * Compiled into every read: a record outside it does not exist for this actor.
 */
export function ownedBy(actor: Actor, right: string, alias: string): RawBuilder<boolean> {
  const reach = actor.rights.get(right)
  if (!reach) return sql<boolean>`false`
  if (reach === 'all') return sql<boolean>`true`
  const owner = sql.ref(`${alias}.owner_id`)
  const department = sql.ref(`${alias}.owner_dept_id`)
  if (reach.departmentIds.length === 0) return sql<boolean>`${owner} = any(${reach.userIds}::uuid[])`
  if (reach.userIds.length === 0) return sql<boolean>`${department} = any(${reach.departmentIds}::uuid[])`
  return sql<boolean>`(${owner} = any(${reach.userIds}::uuid[]) or ${department} = any(${reach.departmentIds}::uuid[]))`
}

/** For kinds without an owner (products, pipelines): the right itself decides. */
export function granted(actor: Actor, right: string): RawBuilder<boolean> {
  return actor.rights.has(right) ? sql<boolean>`true` : sql<boolean>`false`
}
