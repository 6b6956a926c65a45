import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { FieldError } from '../../errors.ts'
import type { Id } from '../../id.ts'
import { valueAt } from '../field-access.ts'
import type { Filter } from '../filter.ts'
import type { RecordKind } from '../kind.ts'
import { presentRecord, type Row } from '../row.ts'
import { selectWrittenRows } from '../select.ts'
import { type FilterClock, type FilterNode, holds } from './holds.ts'
import type { Requirement } from './layout.ts'

/**
 * What new records lack of what the actor's layout asks for, once they stand as they would be stored: whatever the body
 * left to defaults counts. Only records that the request's own body describes are asked; see ADR 45.
 */
export async function lackingOfNew(tx: OrgTx, ctx: Ctx, given: RecordKind, ids: readonly Id[]): Promise<FieldError[]> {
  const requirements = requirementsOf(ctx, given, 'new')
  if (requirements.length === 0) return []
  const rows = await selectWrittenRows(tx, ctx, given, ids)
  return oncePerField(rows.flatMap((row) => missing(ctx, given, row, requirements)))
}

/** The same of a change: as far as it concerns the fields that the body gives, and those whose conditions ask for them. */
export function lackingOfChange(ctx: Ctx, given: RecordKind, row: Row): FieldError[] {
  const touched = ctx.bodies?.find((body) => body.kind === given.kind && body.role === 'patch')?.keys
  if (!touched) return []
  const concerned = requirementsOf(ctx, given, 'patch').filter(
    ({ key, conditions }) => touched.has(key) || conditions.some((filter) => asksFor(filter, touched)),
  )
  return concerned.length > 0 ? missing(ctx, given, row, concerned) : []
}

function requirementsOf(ctx: Ctx, given: RecordKind, role: 'new' | 'patch'): readonly Requirement[] {
  const isAsked = ctx.bodies?.some((body) => body.kind === given.kind && body.role === role)
  return isAsked ? (ctx.kinds.of(given).layout?.requirements ?? []) : []
}

function missing(ctx: Ctx, given: RecordKind, row: Row, requirements: readonly Requirement[]): FieldError[] {
  const kind = ctx.kinds.of(given)
  const record = presentRecord(ctx, given, row)
  const asked = {
    typeOf: (key: string) => kind.byKey.get(key)?.type,
    valueOf: (key: string) => valueAt(record, key),
  }
  const { timeZone, fiscalYearStartMonth } = ctx.organization
  const clock: FilterClock = { now: ctx.now, timeZone, fiscalYearStartMonth }
  return requirements
    .filter(({ conditions }) => conditions.every((filter) => holds(nodeOf(filter), asked, clock)))
    .filter(({ key }) => isNothing(valueAt(record, key)))
    .map(({ key }) => ({ path: key, code: 'required' }))
}

function nodeOf(filter: Filter): FilterNode {
  if ('and' in filter) return { and: filter.and.map(nodeOf) }
  if ('or' in filter) return { or: filter.or.map(nodeOf) }
  return { field: filter.field.key, op: filter.op, value: filter.value }
}

function asksFor(filter: Filter, keys: ReadonlySet<string>): boolean {
  if ('and' in filter) return filter.and.some((part) => asksFor(part, keys))
  if ('or' in filter) return filter.or.some((part) => asksFor(part, keys))
  return keys.has(filter.field.key)
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function oncePerField(errors: readonly FieldError[]): FieldError[] {
  return [...new Map(errors.map((error) => [error.path, error])).values()]
}
