import { createHash } from 'node:crypto'
import type { CompiledQuery, QueryResult, RawBuilder } from 'kysely'
import type { OrgTx } from './with-org.ts'

const names = new WeakMap<CompiledQuery, string>()
/** The names of statements by their texts. */
const kept = new Map<string, string>()
/** Every connection keeps each: organizations with fields of their own may bring up any number of texts. */
const mostKept = 500

/**
 * Runs a statement that each connection parses and plans once instead of each time. For statements that are sent again and
 * again with the same text, and whose best plan does not depend on the values: each text stays in each connection's memory.
 * What it selects must be named column by column: a table that gets another column would break it.
 */
export async function runKept<T>(tx: OrgTx, statement: RawBuilder<T>): Promise<QueryResult<T>> {
  return tx.executeQuery(toKeep(statement.compile(tx)))
}

/** The same of a statement that is compiled. */
export function toKeep<T>(query: CompiledQuery<T>): CompiledQuery<T> {
  const name = nameOf(query.sql)
  if (name) names.set(query, name)
  return query
}

/** Undefined for a text that is one too many. */
function nameOf(text: string): string | undefined {
  const known = kept.get(text)
  if (known || kept.size >= mostKept) return known
  const name = createHash('sha1').update(text).digest('base64')
  kept.set(text, name)
  return name
}

/** What the connection knows the statement by, if it is to be kept. */
export function keptName(query: CompiledQuery): string | undefined {
  return names.get(query)
}
