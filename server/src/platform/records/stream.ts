import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { validationFailed } from '../errors.ts'
import { orderBy, parseSort } from './cursor.ts'
import { parseFilter } from './filter.ts'
import { fieldSql } from './field-access.ts'
import type { BoundField, RecordKind } from './kind.ts'
import { matchingSql, type ListQuery } from './list.ts'
import type { Row } from './row.ts'
import { columnsOf } from './select.ts'
import { readView } from './views/read-view.ts'

type Asked = Pick<ListQuery, 'filter' | 'sort' | 'q'>

/** Throws validation_failed with every fault of a list's filter, sort and view. */
export async function checkListed(
  tx: OrgTx,
  ctx: Ctx,
  given: RecordKind,
  query: Asked & Pick<ListQuery, 'view'>,
): Promise<void> {
  const kind = ctx.kinds.of(given)
  const view = await readView(tx, ctx, kind, query.view)
  const errors = [
    ...parseSort(kind, query.sort ?? view.shape.sort).errors,
    ...(query.filter === undefined ? [] : parseFilter(kind, query.filter).errors),
    ...view.errors,
  ]
  if (errors.length > 0) throw validationFailed(errors)
}

/** How many records a list has, `extra` (on alias `t`) narrowing it; counts no further than `limit`. */
export async function countListed(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  query: Asked,
  extra: RawBuilder<unknown>,
  limit = 2_147_483_647,
): Promise<number> {
  const matching = await matchingSql(tx, ctx, kind, query)
  const found = await sql<{
    count: number
  }>`select count(*)::int as count from (select 1 from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${matching} and ${extra} limit ${limit}) c`.execute(tx)
  return found.rows[0]!.count
}

/**
 * All records of a list in its order, as they stood in one moment, a few at a time: the database keeps its place in a cursor,
 * which lives as long as the transaction. References have their names, computed fields their values, and what a record is
 * about the name that the actor may see, as `subject__name`.
 */
export async function* streamListed(
  tx: OrgTx,
  ctx: Ctx,
  given: RecordKind,
  query: Asked,
  extra: RawBuilder<unknown>,
  size: number,
): AsyncGenerator<Row[]> {
  const kind = ctx.kinds.of(given)
  const { sort, errors } = parseSort(kind, query.sort)
  if (!sort) throw validationFailed(errors)
  const matching = await matchingSql(tx, ctx, kind, query)
  const columns = [
    columnsOf(ctx, kind),
    ...kind.bound.flatMap((field) => computed(ctx, field)),
    ...subjectName(ctx, kind),
  ]
  await sql`declare listed no scroll cursor for select ${sql.join(columns)} from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${matching} and ${extra} order by ${orderBy(ctx, sort)}`.execute(
    tx,
  )
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(size)} from listed`.execute(tx)
    if (rows.length > 0) yield rows
    if (rows.length < size) return
  }
}

/** What lists leave to their modules: a computed value, and the name of what it points to. */
function computed(ctx: Ctx, field: BoundField): RawBuilder<unknown>[] {
  if (!field.expression) return []
  const value = fieldSql(ctx, field, 't')
  const { target, column } = field
  if (!target) return [sql`${value} as ${sql.ref(column)}`]
  return [
    sql`${value} as ${sql.ref(column)}`,
    sql`(select ${sql.ref(`r.${target.nameColumn}`)} from ${sql.table(target.table)} r where r.org_id = t.org_id and r.id = ${value}) as ${sql.ref(`${column}__name`)}`,
  ]
}

function subjectName(ctx: Ctx, { subject }: RecordKind): RawBuilder<unknown>[] {
  if (!subject) return []
  const id = sql.ref(`t.${subject.idColumn}`)
  const cases = ctx.kinds.all.map(
    ({
      kind,
      table,
      nameColumn,
      visible,
    }) => sql`when ${kind} then (select ${sql.ref(`s.${nameColumn}`)}::text from ${sql.table(table)} s
      where s.org_id = t.org_id and s.id = ${id} and s.deleted_at is null and ${visible(ctx.actor, 's', ctx.kinds)})`,
  )
  return [sql`case ${sql.ref(`t.${subject.typeColumn}`)} ${sql.join(cases, sql` `)} end as subject__name`]
}
