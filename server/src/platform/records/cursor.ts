import { type RawBuilder, sql } from 'kysely'
import type { FieldError } from '../errors.ts'
import { isId } from '../id.ts'
import type { Asker } from './field.ts'
import { fieldSql, isNullable, valueInRow } from './field-access.ts'
import type { BoundField, RecordKind } from './kind.ts'
import type { Row } from './row.ts'

export interface Sort {
  field: BoundField
  isDescending: boolean
}

export interface Cursor {
  value: unknown
  id: string
}

export function parseSort(kind: RecordKind, given = kind.defaultSort): { sort?: Sort; errors: FieldError[] } {
  const isDescending = given.startsWith('-')
  const field = kind.byKey.get(isDescending ? given.slice(1) : given)
  if (field?.sortable && !field.expression) return { sort: { field, isDescending }, errors: [] }
  const options = kind.bound.filter((candidate) => candidate.sortable).map((candidate) => candidate.key)
  return { errors: [{ path: 'sort', code: 'invalid_option', params: { options } }] }
}

/** Records without a value come last in both directions; the id makes the order total. */
export function orderBy(ctx: Asker, { field, isDescending }: Sort): RawBuilder<unknown> {
  const column = fieldSql(ctx, field, 't')
  const nulls = isNullable(field) ? sql` nulls last` : sql``
  return isDescending ? sql`${column} desc${nulls}, t.id desc` : sql`${column} asc${nulls}, t.id asc`
}

interface Part {
  where: RawBuilder<unknown>[]
  order: RawBuilder<unknown>
}

/**
 * A list after the cursor as parts that follow each other: first the records with a value, then those without. An index on
 * (field, id) gives each of them in order, in either direction.
 */
export function partsOf(ctx: Asker, { field, isDescending }: Sort, cursor: Cursor | undefined): Part[] {
  const column = fieldSql(ctx, field, 't')
  const [beyond, direction] = isDescending ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
  const order = sql`${column} ${direction}, t.id ${direction}`
  const rest = cursor?.value === null ? [sql`t.id ${beyond} ${cursor.id}`] : []
  // By id alone, PostgreSQL would walk the primary key, past all records with a value.
  const without = { where: [sql`${column} is null`, ...rest], order }
  if (cursor?.value === null) return [without]
  const after = cursor ? [sql`(${column}, t.id) ${beyond} (${cursor.value}, ${cursor.id}::uuid)`] : []
  // No index has own fields in order: two parts would read all records twice.
  if (field.custom) {
    const where = after.map((condition) => sql`(${condition} or ${column} is null)`)
    return [{ where, order: sql`${column} ${direction} nulls last, t.id ${direction}` }]
  }
  if (!isNullable(field)) return [{ where: after, order }]
  return [{ where: [sql`${column} is not null`, ...after], order }, without]
}

// The app stamps instants in whole milliseconds, so their ISO text is exact.
export function toCursor({ field, isDescending }: Sort, row: Row): string {
  const value = valueInRow(field, row)
  const plain = value instanceof Date ? value.toISOString() : (value ?? null)
  return Buffer.from(JSON.stringify([field.key, isDescending, plain, row.id])).toString('base64url')
}

/** A cursor belongs to the sort it was made with. */
export function parseCursor(
  given: string | undefined,
  sort: Sort | undefined,
): { cursor?: Cursor; errors: FieldError[] } {
  if (given === undefined || !sort) return { errors: [] }
  try {
    const [key, isDescending, value, id] = JSON.parse(Buffer.from(given, 'base64url').toString('utf8')) as unknown[]
    const isSame = key === sort.field.key && isDescending === sort.isDescending && isId(id)
    const isValue =
      value === null ? isNullable(sort.field) : (sort.field.held ?? sort.field.value).safeParse(value).success
    if (isSame && isValue) return { cursor: { value, id }, errors: [] }
  } catch {
    // Not base64url JSON: refused below like any other foreign cursor.
  }
  return { errors: [{ path: 'cursor', code: 'invalid_format' }] }
}
