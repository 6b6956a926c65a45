import { createHash } from 'node:crypto'
import type { CompiledQuery } from 'kysely'

const names = new WeakMap<CompiledQuery, string>()

/**
 * Lets a connection parse and plan a statement once instead of each time. For short statements that are sent again and again
 * with the same text, and whose best plan does not depend on the values: each text stays in each connection's memory.
 */
export function keepPlan<T>(query: CompiledQuery<T>): CompiledQuery<T> {
  names.set(query, createHash('sha1').update(query.sql).digest('base64'))
  return query
}

/** What the connection knows the statement by, if it is to be kept. */
export function keptName(query: CompiledQuery): string | undefined {
  return names.get(query)
}
