import { type RawBuilder, sql } from 'kysely'
import { refuseWithheld } from '../access/authorize.ts'
import type { Ctx } from '../context.ts'
import { columnsByTable } from '../db/columns.gen.ts'
import { runKept } from '../db/run-kept.ts'
import type { OrgTx } from '../db/with-org.ts'
import { notFound } from '../errors.ts'
import { type Id, isId } from '../id.ts'
import type { Target } from './field.ts'
import type { BoundField, RecordKind } from './kind.ts'
import type { Row } from './row.ts'
import type { Wanted } from './sparse.ts'

type Reader = Pick<Ctx, 'orgId' | 'kinds' | 'now' | 'organization'>

interface Selection {
  /** Conditions on alias `t`. */
  where: RawBuilder<unknown>
  /** On alias `t`, applied before names are looked up. */
  tail?: RawBuilder<unknown>
}

/**
 * Full rows of a kind with the names of everything they refer to. The caller's `where` holds the visibility; it finds few
 * records by their ids or references, whatever the values: the statement is kept.
 */
export async function selectRows(tx: OrgTx, ctx: Reader, kind: RecordKind, selection: Selection): Promise<Row[]> {
  const { where, tail = sql`` } = selection
  const rows = sql`select ${oneByOne(columnsByTable[kind.table]!)} from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${where} ${tail}`
  return (await runKept(tx, rowsWithNames(ctx, kind, rows))).rows
}

interface Shown {
  /** On alias `t`. */
  order?: RawBuilder<unknown>
  /** Names are looked up for these only. */
  wanted?: Wanted
}

/** The same of rows that a statement of one's own finds. */
export function rowsWithNames(
  ctx: Reader,
  kind: RecordKind,
  rows: RawBuilder<unknown>,
  { order = sql``, wanted }: Shown = {},
): RawBuilder<Row> {
  return sql<Row>`select ${columnsOf(ctx, ctx.kinds.of(kind), wanted)} from (${rows}) t ${order}`
}

/** Columns of alias `t` by their names: the statement stays the same when the table gets another. */
export function oneByOne(columns: readonly string[]): RawBuilder<unknown> {
  return sql.raw(columns.map((column) => `t."${column}"`).join(', '))
}

/** One record that the actor may see, locked when it is about to change. Throws not_found. */
export async function selectVisible(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  id: Id,
  lock: 'forUpdate' | 'none' = 'none',
): Promise<Row> {
  refuseWithheld(ctx.actor, `${kind.kind}.view`)
  if (!isId(id)) throw notFound(kind.kind, id)
  const rows = await selectRows(tx, ctx, kind, {
    where: sql`t.id = ${id} and ${kind.visible(ctx.actor, 't', ctx.kinds)}`,
    ...(lock === 'forUpdate' ? { tail: sql`for no key update of t` } : {}),
  })
  if (!rows[0]) throw notFound(kind.kind, id)
  return rows[0]
}

/** One record by id whoever asks: for what the server itself just wrote. */
export async function selectWritten(tx: OrgTx, ctx: Reader, kind: RecordKind, id: Id): Promise<Row> {
  const rows = await selectRows(tx, ctx, kind, { where: sql`t.id = ${id}` })
  if (!rows[0]) throw notFound(kind.kind, id)
  return rows[0]
}

/** The same for many; those that do not exist are left out. */
export async function selectWrittenRows(tx: OrgTx, ctx: Reader, kind: RecordKind, ids: readonly Id[]): Promise<Row[]> {
  return selectRows(tx, ctx, kind, { where: sql`t.id = any(${ids}::uuid[])` })
}

const columnsCache = new WeakMap<RecordKind, RawBuilder<unknown>>()
/** Names by subquery, not by join: each is one look-up by primary key, and planning ten joins took longer than the query. */
export function columnsOf(ctx: Reader, kind: RecordKind, wanted?: Wanted): RawBuilder<unknown> {
  let columns = wanted ? undefined : columnsCache.get(kind)
  const bound = wanted ? kind.bound.filter((field) => wanted.has(field.key)) : kind.bound
  if (!columns) {
    columns = sql.join([sql`t.*`, ...bound.filter(isStored).map(keptNameOf), ...bound.filter(isFile).map(filesOf)])
    if (!wanted) columnsCache.set(kind, columns)
  }
  const formulas = bound.filter((field) => field.custom?.formula)
  if (formulas.length === 0) return columns
  return sql.join([columns, ...formulas.map((field) => sql`${field.custom!.sql(ctx, 't')} as ${named(field.column)}`)])
}

/** A reference that is computed from others has no column to join by: the module's presenter fills it in. */
function isStored(field: BoundField): field is BoundField & { target: Target } {
  return field.target !== undefined && !field.expression
}

const namesCache = new WeakMap<BoundField, RawBuilder<unknown>>()
function keptNameOf(field: BoundField & { target: Target }): RawBuilder<unknown> {
  const name = namesCache.get(field) ?? nameOf(field)
  namesCache.set(field, name)
  return name
}

function nameOf({ column, target, custom }: BoundField & { target: Target }): RawBuilder<unknown> {
  const id = custom ? sql`(t.custom->>${sql.lit(custom.name)})::uuid` : sql.ref(`t.${column}`)
  return sql`(select ${sql.ref(`r.${target.nameColumn}`)} from ${sql.table(target.table)} r where r.org_id = t.org_id and r.id = ${id}) as ${named(`${column}__name`)}`
}

function isFile(field: BoundField): boolean {
  return field.type === 'file'
}

function filesOf({ column, custom }: BoundField): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'contentType', f.content_type) order by g.at), '[]')
    from jsonb_array_elements_text(t.custom->${sql.lit(custom!.name)}) with ordinality g (id, at)
    join field_files h on h.org_id = t.org_id and h.record_id = t.id and h.field_key = ${sql.lit(custom!.name)} and h.file_id = g.id::uuid
    join files f on f.org_id = h.org_id and f.id = h.file_id) as ${named(`${column}__files`)}`
}

/** An alias as it stands: a dot in it would otherwise part a table from its column. */
function named(alias: string): RawBuilder<unknown> {
  return sql.raw(`"${alias}"`)
}
