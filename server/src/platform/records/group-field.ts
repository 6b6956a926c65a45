import { type RawBuilder, sql } from 'kysely'
import type { FieldError } from '../errors.ts'
import { type Asker, type FieldType, instant } from './field.ts'
import { fieldSql } from './field-access.ts'
import type { Operator } from './operators.ts'
import type { BoundField, RecordKind } from './kind.ts'
import { daysOfSpan, type Span, startOfDay } from './periods.ts'

const grouping = new Set<FieldType>([
  'select',
  'multiSelect',
  'boolean',
  'user',
  'department',
  'reference',
  'date',
  'datetime',
])

/** Has few enough values to part a list by, each with a name; what cannot be filtered by, no group is made of either. */
export function isGroupable(field: BoundField): boolean {
  const hasName = field.type !== 'reference' || field.target !== undefined
  return Boolean(field.filterable) && grouping.has(field.type) && hasName
}

export function isDated(field: BoundField): boolean {
  return field.type === 'date' || field.type === 'datetime'
}

/** The field to group by. What the actor may not see, or only disguised, is no field, as in filters. */
export function parseBy(kind: RecordKind, key: string): { by?: BoundField; errors: FieldError[] } {
  const field = kind.byKey.get(key)
  if (!field?.filterable) return { errors: [{ path: 'by', code: 'unknown_field' }] }
  if (isGroupable(field)) return { by: field, errors: [] }
  return { errors: [{ path: 'by', code: 'invalid_option', params: { options: keysOf(kind, isGroupable) } }] }
}

/** The field to add up, if any. Computed ones would have to be computed for every record. */
export function parseSum(kind: RecordKind, key: string | undefined): { sum?: BoundField; errors: FieldError[] } {
  if (key === undefined) return { errors: [] }
  const field = kind.byKey.get(key)
  if (!field?.filterable) return { errors: [{ path: 'sum', code: 'unknown_field' }] }
  if (isSummable(field)) return { sum: field, errors: [] }
  return { errors: [{ path: 'sum', code: 'invalid_option', params: { options: keysOf(kind, isSummable) } }] }
}

function isSummable(field: BoundField): boolean {
  return Boolean(field.filterable) && (field.type === 'money' || field.type === 'number') && !field.expression
}

function keysOf(kind: RecordKind, has: (field: BoundField) => boolean): string[] {
  return kind.bound.filter(has).map((field) => field.key)
}

/**
 * What tells one group from another, on alias `t`; null for records without a value. Days and instants are told by the start
 * of their span, in the organization's time zone and fiscal year; the values of a multi-select still stand together.
 */
export function groupKeySql(ctx: Asker, field: BoundField, per: Span): RawBuilder<unknown> {
  const value = fieldSql(ctx, field, 't')
  if (!isDated(field)) return value
  const { timeZone, fiscalYearStartMonth } = ctx.organization
  const local = field.type === 'date' ? sql`(${value})::timestamp` : sql`((${value}) at time zone ${timeZone})`
  // A month starts in the same month wherever the year begins; quarters and years are moved there and back.
  const months = per === 'month' ? 0 : fiscalYearStartMonth - 1
  if (months === 0) return sql`date_trunc(${per}, ${local})`
  const shift = sql`make_interval(months => ${months}::int)`
  return sql`date_trunc(${per}, ${local} - ${shift}) + ${shift}`
}

/** The key as answers have it. Written out once for each group, not for each record. */
export function keyTextSql(field: BoundField, key: RawBuilder<unknown>): RawBuilder<unknown> {
  return isDated(field) ? sql`to_char(${key}, 'YYYY-MM-DD')` : sql`${key}::text`
}

export interface GroupCondition {
  field: string
  op: Operator
  value?: unknown
}

/** The conditions of a group: beside those of the list they give exactly its records. */
export function conditionsOfGroup(
  { organization: { timeZone } }: Asker,
  field: BoundField,
  per: Span,
  key: string | null,
): GroupCondition[] {
  if (key === null) return [{ field: field.key, op: 'isEmpty' }]
  if (!isDated(field)) return [{ field: field.key, op: 'eq', value: valueOfKey(field, key) }]
  const { from, until } = daysOfSpan(per, key)
  const edges = [
    { op: 'gte' as const, value: field.type === 'date' ? dayOf(from) : instantOf(from, timeZone) },
    { op: 'lt' as const, value: field.type === 'date' ? dayOf(until) : instantOf(until, timeZone) },
  ]
  return edges.flatMap(({ op, value }) => (value === undefined ? [] : [{ field: field.key, op, value }]))
}

/** Beyond the years that four digits write nothing can be asked for, and there is nothing. */
function dayOf(day: string): string | undefined {
  return day.length === 10 ? day : undefined
}

function instantOf(day: string, timeZone: string): string | undefined {
  const lastDay = '9999-12-31'
  const at = day.length > 10 ? startOfDay(lastDay, timeZone).getTime() + 24 * 3_600_000 : undefined
  const start = new Date(at ?? startOfDay(day, timeZone)).toISOString()
  return instant.safeParse(start).success ? start : undefined
}

export function valueOfKey(field: BoundField, key: string | null): string | boolean | null {
  return field.type === 'boolean' && key !== null ? key === 'true' : key
}
