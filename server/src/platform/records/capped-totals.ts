import type { CompiledQuery } from 'kysely'

const keptMs = 30_000
const maxEntries = 5_000
const until = new Map<string, number>()

/**
 * Counts that have reached their limit. Counting up to it costs more than the page itself, and what has passed it seldom falls
 * below: for half a minute the answer stays "at least". The key is the statement with its values, organization and rights included.
 */
export function isKnownCapped(count: CompiledQuery, now: Date): boolean {
  const end = until.get(keyOf(count))
  return end !== undefined && end > now.getTime() && end <= now.getTime() + keptMs
}

export function keepCapped(count: CompiledQuery, now: Date): void {
  if (until.size >= maxEntries) until.clear()
  until.set(keyOf(count), now.getTime() + keptMs)
}

function keyOf({ sql, parameters }: CompiledQuery): string {
  return `${sql}\n${JSON.stringify(parameters)}`
}
