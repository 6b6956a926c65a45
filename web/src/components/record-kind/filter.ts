import type { Operator } from '../../lib/operators.gen.ts'

export type FilterOp = Operator

export interface Condition {
  field: string
  op: FilterOp
  value?: unknown
}

/** The API's filter grammar. */
export type Filter = Condition | { and: Filter[] } | { or: Filter[] }

function isCondition(filter: Filter): filter is Condition {
  return 'field' in filter
}

/** The conditions of a filter that is a plain "all of these"; undefined for one that people can't edit row by row. */
export function conditionsOf(filter: Filter | undefined): Condition[] | undefined {
  if (!filter) return []
  if (isCondition(filter)) return [filter]
  if (!('and' in filter)) return undefined
  return filter.and.every(isCondition) ? filter.and : undefined
}

/** What a filter asks for in all: the parts of an "all of these", anything else as the one part that it is. */
export function partsOf(filter: Filter | undefined): Filter[] {
  if (!filter) return []
  return 'and' in filter ? filter.and : [filter]
}

export function countConditions(filter: Filter | undefined): number {
  if (!filter) return 0
  if (isCondition(filter)) return 1
  return ('and' in filter ? filter.and : filter.or).reduce((sum, part) => sum + countConditions(part), 0)
}

/** A piece of a filter as it is said: A and (B or C). */
export type Phrase = { condition: Condition } | { join: 'and' | 'or' } | { bracket: 'open' | 'close' }

/** Brackets stand around groups within groups only. */
export function phrasesOf(filter: Filter, isInner = false): Phrase[] {
  if (isCondition(filter)) return [{ condition: filter }]
  const join = 'and' in filter ? 'and' : 'or'
  const parts = 'and' in filter ? filter.and : filter.or
  const said = parts.flatMap((part, index) => [...(index > 0 ? [{ join } as const] : []), ...phrasesOf(part, true)])
  return isInner && parts.length > 1 ? [{ bracket: 'open' }, ...said, { bracket: 'close' }] : said
}

export function allOf(filters: readonly (Filter | undefined)[]): Filter | undefined {
  const given = filters.flatMap((filter) => {
    if (!filter) return []
    return 'and' in filter ? filter.and : [filter]
  })
  return given.length > 0 ? { and: given } : undefined
}

function sameCondition(a: Condition, b: Condition): boolean {
  return a.field === b.field && a.op === b.op && JSON.stringify(a.value) === JSON.stringify(b.value)
}

export function samePart(a: Filter, b: Filter): boolean {
  return isCondition(a) && isCondition(b) ? sameCondition(a, b) : JSON.stringify(a) === JSON.stringify(b)
}

/** Ops that need no value. */
export function isValueless(op: FilterOp): boolean {
  return op === 'isEmpty' || op === 'isNotEmpty'
}

/** What came from an address: only what has the grammar's shape is believed. */
export function readFilter(value: unknown): Filter | undefined {
  if (typeof value === 'string') {
    try {
      return readFilter(JSON.parse(value))
    } catch {
      return undefined
    }
  }
  if (typeof value !== 'object' || value === null) return undefined
  const node = value as Record<string, unknown>
  if (typeof node['field'] === 'string' && typeof node['op'] === 'string') return value as Condition
  for (const join of ['and', 'or'] as const) {
    const parts = node[join]
    if (Array.isArray(parts) && parts.every((part) => readFilter(part) !== undefined)) return value as Filter
  }
  return undefined
}
