import type { FieldError } from '../../platform/errors.ts'

/** A kind of activity that webhooks can be told of, and what the data of one looks like. */
export interface EventType {
  kind: string
  sample: unknown
}

/** All but the purge of a record: with it goes what would say who may be told. */
export function typesOf<T extends EventType>(sources: readonly { activities: readonly T[] }[]): T[] {
  return sources.flatMap(({ activities }) => activities).filter(({ kind }) => !kind.endsWith('.purged'))
}

/** `customer.created`, all of a kind by `customer.*`, or everything by `*`. */
export function matchingTypes(patterns: readonly string[], types: readonly EventType[]): string[] {
  return types.map((type) => type.kind).filter((kind) => patterns.some((pattern) => matches(pattern, kind)))
}

function matches(pattern: string, kind: string): boolean {
  if (pattern === '*' || pattern === kind) return true
  return pattern.endsWith('.*') && kind.startsWith(pattern.slice(0, -1))
}

/** The patterns that match nothing there is. */
export function patternErrors(patterns: readonly string[], types: readonly EventType[]): FieldError[] {
  return patterns.flatMap((pattern, index) =>
    matchingTypes([pattern], types).length > 0 ? [] : [{ path: `events.${index}`, code: 'unknown_event' }],
  )
}

/** Once each, without what a wider pattern says already. */
export function tidyPatterns(patterns: readonly string[]): string[] {
  const once = [...new Set(patterns)]
  return once.filter((pattern) => !once.some((other) => other !== pattern && covers(other, pattern)))
}

function covers(wide: string, narrow: string): boolean {
  return wide === '*' || (wide.endsWith('.*') && narrow.startsWith(wide.slice(0, -1)))
}
