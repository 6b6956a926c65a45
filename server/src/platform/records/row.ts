import type { Ctx } from '../context.ts'
import { isoOf } from '../iso.ts'
import { valueAt, valueInRow } from './field-access.ts'
import { type BoundField, displayKey, type Fields, type RecordKind } from './kind.ts'
import type { RecordOf } from './schema.ts'

/** A row as `selectRecords` gives it: the kind's columns, and for each reference its name as `<column>__name`. */
export type Row = Record<string, unknown> & { id: string; version: number }

/**
 * Row → API shape, as far as the row was read: camelCase keys, instants in ISO 8601 UTC, references with their names, the
 * organization's own fields in `custom`.
 */
export function presentRecord<F extends Fields>(ctx: Pick<Ctx, 'kinds'>, kind: RecordKind<F>, row: Row): RecordOf<F> {
  const known = ctx.kinds.of(kind)
  const record: Record<string, unknown> = { id: row.id, version: row.version }
  const custom: Record<string, unknown> = {}
  for (const { field, key, shownAt, foundAt } of placesIn(known, row)) {
    const value = valueInRow(field, row)
    const holder = field.custom ? custom : record
    holder[key] = presentValue(field, value)
    if (field.type === 'file') holder[shownAt] = row[foundAt] ?? []
    else if (field.target) holder[shownAt] = value == null ? null : { id: value, name: row[foundAt] ?? '' }
  }
  if (known.isCustomizable) record['custom'] = custom
  return record as RecordOf<F>
}

function isRead({ custom, column }: BoundField, row: Row): boolean {
  return column in row || (custom !== undefined && 'custom' in row)
}

interface Place {
  field: BoundField
  key: string
  /** Where the answer has, and the row brings, what a bare id stands for. */
  shownAt: string
  foundAt: string
}

const lastRead = new WeakMap<RecordKind, { columns: readonly string[]; places: readonly Place[] }>()
/** The places that the row has something for. Mostly it has the columns of the row before it. */
function placesIn(kind: RecordKind, row: Row): readonly Place[] {
  const columns = Object.keys(row)
  const last = lastRead.get(kind)
  if (last && isSameList(last.columns, columns)) return last.places
  const places = placesOf(kind).filter(({ field }) => isRead(field, row))
  lastRead.set(kind, { columns, places })
  return places
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at])
}

const placesCache = new WeakMap<RecordKind, Place[]>()
function placesOf(kind: RecordKind): Place[] {
  let places = placesCache.get(kind)
  if (!places) {
    places = kind.bound.map((field) => {
      const key = field.custom?.name ?? field.key
      const foundAt = `${field.column}__${field.type === 'file' ? 'files' : 'name'}`
      return { field, key, shownAt: displayKey(key), foundAt }
    })
    placesCache.set(kind, places)
  }
  return places
}

// PostgreSQL hands numeric over as text, which money keeps and other numbers give up: they are small enough.
function presentValue(field: BoundField, value: unknown): unknown {
  if (value instanceof Date) return isoOf(value)
  if (value == null) return field.type === 'multiSelect' || field.type === 'file' ? [] : null
  return typeof value === 'string' && (field.type === 'percent' || field.type === 'number') ? Number(value) : value
}

/** API values → columns, for the keys that are given; own fields together in `custom`. */
export function toColumns(kind: RecordKind, values: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) {
    const field = kind.byKey.get(key)
    if (field && !field.custom && value !== undefined) columns[field.column] = value
    else if (key === 'custom' && kind.isCustomizable && value !== undefined) columns['custom'] = value
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
export function diffRecords(ctx: Pick<Ctx, 'kinds'>, kind: RecordKind, before: object, after: object): Change[] {
  return ctx.kinds
    .of(kind)
    .bound.filter((field) => !stamps.has(field.key) && !isComputed(field) && !isSame(field, before, after))
    .map((field) => {
      const shown = displayKey(field.key)
      const key = valueAt(after, shown) === undefined ? field.key : shown
      return { field: field.key, from: valueAt(before, key) ?? null, to: valueAt(after, key) ?? null }
    })
}

function isSame(field: BoundField, before: object, after: object): boolean {
  return JSON.stringify(valueAt(before, field.key)) === JSON.stringify(valueAt(after, field.key))
}

function isComputed(field: BoundField): boolean {
  return field.expression !== undefined || field.custom?.formula !== undefined
}
