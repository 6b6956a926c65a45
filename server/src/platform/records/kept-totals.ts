import type { CompiledQuery } from 'kysely'
import { writesIn } from '../db/writes.ts'
import type { Id } from '../id.ts'

export interface Total {
  value: number
  relation: 'eq' | 'gte'
}

/** Fewer are counted sooner than anybody notices. */
const fewest = 100
const keptMs = { eq: 10_000, gte: 30_000 }
const maxEntries = 5_000
const kept = new Map<string, { total: Total; writes: number; since: number }>()

/**
 * Totals of large lists, for who turns pages or comes back. One that has reached the limit costs more than the page itself, and what
 * has passed it seldom falls below: it stays "at least" for half a minute. An exact one is good for ten seconds, and until
 * something is written in the organization by this process. The key is the statement with its values, organization and rights
 * included.
 */
export function keptTotal(orgId: Id, count: CompiledQuery, now: Date): Total | undefined {
  const found = kept.get(keyOf(count))
  if (!found) return undefined
  const { total, writes, since } = found
  const age = now.getTime() - since
  if (age < 0 || age >= keptMs[total.relation]) return undefined
  return total.relation === 'gte' || writes === writesIn(orgId) ? total : undefined
}

/** `writes` is what `writesIn` said before the records were counted. */
export function keepTotal(count: CompiledQuery, total: Total, writes: number, now: Date): void {
  if (total.value < fewest) return
  if (kept.size >= maxEntries) kept.clear()
  kept.set(keyOf(count), { total, writes, since: now.getTime() })
}

function keyOf({ sql, parameters }: CompiledQuery): string {
  return `${sql}\n${JSON.stringify(parameters)}`
}
