import { type RawBuilder, sql } from 'kysely'
import type { Asker } from './field.ts'
import type { BoundField } from './kind.ts'

/** A field's value under a table alias: its column, what it is computed from, or its place in `custom`. */
export function fieldSql(ctx: Asker, field: BoundField, alias: string): RawBuilder<unknown> {
  if (field.custom) return field.custom.sql(ctx, alias)
  return field.expression ? field.expression(ctx, alias) : sql.ref(`${alias}.${field.column}`)
}

/** Can the database find no value there? An own field may have become required when records existed already. */
export function isNullable(field: BoundField): boolean {
  return !field.required || field.custom !== undefined
}

/** A field's value in a row as it was selected. */
export function valueInRow(field: BoundField, row: Record<string, unknown>): unknown {
  if (!field.custom || field.column in row) return row[field.column]
  return (row['custom'] as Record<string, unknown> | undefined)?.[field.custom.name]
}

/** A property of a record or a body by its key, where `custom.x` lies one level down. */
export function valueAt(record: object, key: string): unknown {
  const held = record as Record<string, unknown>
  if (!key.startsWith(customPrefix)) return held[key]
  return (held['custom'] as Record<string, unknown> | null | undefined)?.[key.slice(customPrefix.length)]
}

/** `{'custom.x': 1}` → `{custom: {x: 1}}`, as bodies have it. */
export function nestCustom<T extends Record<string, unknown>>(values: T): T {
  const custom = Object.entries(values).filter(([key]) => key.startsWith(customPrefix))
  if (custom.length === 0) return values
  const others = Object.entries(values).filter(([key]) => !key.startsWith(customPrefix))
  const own = Object.fromEntries(custom.map(([key, value]) => [key.slice(customPrefix.length), value]))
  return Object.fromEntries([...others, ['custom', own]]) as T
}

/** The way back: a record whose own fields are at `custom.x` too. */
export function spreadCustom(record: Record<string, unknown>): Record<string, unknown> {
  const custom = Object.entries((record['custom'] as Record<string, unknown> | undefined) ?? {})
  return { ...record, ...Object.fromEntries(custom.map(([key, value]) => [customPrefix + key, value])) }
}

export const customPrefix = 'custom.'
