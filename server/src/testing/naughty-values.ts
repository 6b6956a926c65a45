import { newId } from '../platform/id.ts'
import type { Schema } from './operations.ts'

export type Path = readonly (string | number)[]

const texts = [
  '',
  '\ufeff',
  '%',
  '\\',
  '__proto__',
  'constructor',
  '💣 Ω≈ç√ \u202e ﷽',
  "'; DROP TABLE customers; --",
  'javascript:alert(1)',
  'x'.repeat(30_000),
]
const days = ['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '10000-01-01']
const instants = [
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59-14:00',
  '9999-12-31T23:59:60Z',
  '2026-02-30T00:00:00Z',
  '+275760-09-13T00:00:00Z',
]
const ids = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  newId(),
  newId().toUpperCase(),
]
const amounts = [
  '9999999999999999.99',
  '-9999999999999999.99',
  '99999999999999999999',
  '-0',
  '00.10',
  '0.001',
  '1e400',
  'NaN',
  '１２',
]
const numbers = [0, -1, 0.1, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, '1']
const lists = [
  [],
  [null],
  ['a', 'a'],
  Array.from({ length: 600 }, () => ({})),
  Array.from({ length: 600 }, () => newId()),
]

/** Values that look right for this place, or nearly so, and that a careless program stores, computes with or stumbles over. */
export function naughtyValues(schema: Schema): unknown[] {
  const parts = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [null, ...new Set(parts.flatMap(valuesOf))]
}

function valuesOf({ type, format, pattern }: Schema): unknown[] {
  const types = Array.isArray(type) ? type : [type]
  if (types.includes('integer') || types.includes('number')) return numbers
  if (types.includes('array')) return lists
  if (types.includes('object')) return [{}, [], { a: 1 }]
  if (types.includes('boolean')) return ['true', 1]
  if (!types.includes('string')) return []
  if (format === 'date') return days
  if (format === 'date-time') return instants
  if (format === 'uuid') return ids
  return pattern?.includes('\\d') ? amounts : texts
}

/** Every place in a body, inside lists and objects too, with what is described for it. */
export function* placesIn(schema: Schema, at: Path = []): Generator<{ path: Path; schema: Schema }> {
  for (const part of [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const inner = Object.entries(part.properties ?? {}).map(([key, value]) => [key, value] as const)
    for (const [key, value] of [...inner, ...(part.items ? [[0, part.items] as const] : [])]) {
      yield { path: [...at, key], schema: value }
      yield* placesIn(value, [...at, key])
    }
  }
}

/** A copy of `body` with `value` at that place; what is missing on the way is made. */
export function withValueAt(body: unknown, [head, ...rest]: Path, value: unknown): unknown {
  if (head === undefined) return value
  if (typeof head === 'number') {
    const list: unknown[] = Array.isArray(body) ? [...body] : []
    list[head] = withValueAt(list[head], rest, value)
    return list
  }
  const record = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  return { ...record, [head]: withValueAt(record[head], rest, value) }
}
