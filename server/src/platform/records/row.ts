import { type BoundField, displayKey, type Fields, type RecordKind } from './kind.ts'
import type { RecordOf } from './schema.ts'

/** A row as `selectRecords` gives it: the kind's columns, and for each reference its name as `<column>__name`. */
export type Row = Record<string, unknown> & { id: string; version: number }

/** Row → API shape: camelCase keys, instants in ISO 8601 UTC, references with their names. */
export function presentRecord<F extends Fields>(kind: RecordKind<F>, row: Row): RecordOf<F> {
  const record: Record<string, unknown> = { id: row.id, version: row.version }
  for (const field of kind.bound) {
    const value = row[field.column]
    record[field.key] = presentValue(field, value)
    if (field.target) {
      const name = row[`${field.column}__name`]
      record[displayKey(field.key)] = value == null ? null : { id: value, name: name ?? '' }
    }
  }
  return record as RecordOf<F>
}

// PostgreSQL hands numeric over as text, which money keeps and percentages give up.
function presentValue(field: BoundField, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  return field.type === 'percent' && typeof value === 'string' ? Number(value) : (value ?? null)
}

/** API values → columns, for the keys that are given. */
export function toColumns(kind: RecordKind, values: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) {
    const field = kind.byKey.get(key)
    if (field && value !== undefined) columns[field.column] = value
  }
  return columns
}

/** One changed field, as the timeline tells it; references carry their names at that moment. */
export interface Change {
  field: string
  from: unknown
  to: unknown
}

const stamps = new Set(['updatedAt', 'updatedById', 'createdAt', 'createdById', 'ownerDepartmentId'])

/** What differs between two presented records, field by field; what is computed from other fields is left out. */
export function diffRecords(kind: RecordKind, before: object, after: object): Change[] {
  const was = before as Record<string, unknown>
  const is = after as Record<string, unknown>
  return kind.bound
    .filter(
      (field) =>
        !stamps.has(field.key) && !field.expression && JSON.stringify(was[field.key]) !== JSON.stringify(is[field.key]),
    )
    .map((field) => {
      const key = displayKey(field.key) in is ? displayKey(field.key) : field.key
      return { field: field.key, from: was[key] ?? null, to: is[key] ?? null }
    })
}
