import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { fieldSql } from './field-access.ts'
import type { Condition, Filter } from './filter.ts'
import type { Operator } from './operators.ts'
import { isRelative, relativeSql } from './own-values.ts'
import { dayIn, type Period, periodDays } from './periods.ts'

type Reader = Pick<Ctx, 'now' | 'organization' | 'orgId' | 'actor'>

/** A checked filter as a condition on alias `t`. An empty `and` is true, an empty `or` is false. */
export function filterSql(ctx: Reader, filter: Filter): RawBuilder<unknown> {
  if ('and' in filter)
    return filter.and.length === 0
      ? sql`true`
      : sql`(${sql.join(
          filter.and.map((part) => filterSql(ctx, part)),
          sql` and `,
        )})`
  if ('or' in filter)
    return filter.or.length === 0
      ? sql`false`
      : sql`(${sql.join(
          filter.or.map((part) => filterSql(ctx, part)),
          sql` or `,
        )})`
  return conditionSql(ctx, filter)
}

function conditionSql(ctx: Reader, { field, op, value }: Condition): RawBuilder<unknown> {
  const column = fieldSql(ctx, field, 't')
  if (field.type === 'multiSelect' || field.type === 'file') return listConditionSql(column, op, value)
  if (isRelative(field, value)) return relativeSql(ctx, column, op, value)
  const isTextual = ['text', 'longText', 'phone', 'email', 'url', 'address', 'autoNumber'].includes(field.type)
  switch (op) {
    case 'eq':
      return sql`${column} = ${value}`
    case 'ne':
      return sql`${column} is distinct from ${value}`
    case 'in':
      return sql`${column} in (${sql.join(value as unknown[])})`
    case 'nin':
      return sql`(${column} is null or ${column} not in (${sql.join(value as unknown[])}))`
    case 'lt':
      return sql`${column} < ${value}`
    case 'lte':
      return sql`${column} <= ${value}`
    case 'gt':
      return sql`${column} > ${value}`
    case 'gte':
      return sql`${column} >= ${value}`
    case 'between':
      return sql`${column} between ${(value as unknown[])[0]} and ${(value as unknown[])[1]}`
    case 'contains':
      return sql`${column} ilike ${`%${escapeLike(value as string)}%`}`
    case 'startsWith':
      return sql`${column} ilike ${`${escapeLike(value as string)}%`}`
    case 'isEmpty':
      return isTextual ? sql`(${column} is null or ${column} = '')` : sql`${column} is null`
    case 'isNotEmpty':
      return isTextual ? sql`${column} <> ''` : sql`${column} is not null`
    case 'within':
      return withinSql(ctx, field.type, column, value as Period)
  }
}

/** Lists in jsonb: `eq` and `in` ask for any of the values. */
function listConditionSql(column: RawBuilder<unknown>, op: Operator, value: unknown): RawBuilder<unknown> {
  const values = sql`${op === 'eq' || op === 'ne' ? [value] : value}::text[]`
  switch (op) {
    case 'eq':
    case 'in':
      return sql`jsonb_exists_any(${column}, ${values})`
    case 'isEmpty':
      return sql`(${column} is null or ${column} = '[]')`
    case 'isNotEmpty':
      return sql`(${column} is not null and ${column} <> '[]')`
    default:
      return sql`(${column} is null or not jsonb_exists_any(${column}, ${values}))`
  }
}

function withinSql(ctx: Reader, type: string, column: RawBuilder<unknown>, period: Period): RawBuilder<unknown> {
  const { timeZone, fiscalYearStartMonth } = ctx.organization
  const { from, until } = periodDays(period, dayIn(ctx.now, timeZone), fiscalYearStartMonth)
  if (type === 'date') return sql`(${column} >= ${from}::date and ${column} < ${until}::date)`
  return sql`(${column} >= ${from}::timestamp at time zone ${timeZone} and ${column} < ${until}::timestamp at time zone ${timeZone})`
}

/** Takes the wildcards out of text that goes into LIKE. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
}
