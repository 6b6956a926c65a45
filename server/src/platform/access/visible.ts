import { type RawBuilder, sql } from 'kysely'
import type { Actor } from './actor.ts'
import { type Opening, sharedRecords } from './team.ts'

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

/** The same with the records that their teams open. Ids as values, not as a subquery: the database can look each up by its key. */
export function openTo(actor: Actor, { right, kind, access }: Opening, alias: string): RawBuilder<boolean> {
  const reach = actor.rights.get(right)
  const shared = !reach || reach === 'all' ? [] : sharedRecords(actor, kind, access)
  if (shared.length === 0) return ownedBy(actor, right, alias)
  return sql<boolean>`(${ownedBy(actor, right, alias)} or ${sql.ref(`${alias}.id`)} = any(${shared}::uuid[]))`
}

/** Is the actor in the record's team, whatever their roles reach besides? */
export function sharedWith(actor: Actor, kind: string, alias: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${alias}.id`)} = any(${sharedRecords(actor, kind)}::uuid[]))`
}

/** For kinds without an owner (products, pipelines): the right itself decides. */
export function granted(actor: Actor, right: string): RawBuilder<boolean> {
  return actor.rights.has(right) ? sql<boolean>`true` : sql<boolean>`false`
}
