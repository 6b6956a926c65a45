import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import { refreshEntries } from '../search/store.ts'
import { numberedKeys } from './custom/auto-numbers.ts'
import { noteReleases } from './custom/held-files.ts'
import { leaveGoneDepartments } from './gone-departments.ts'
import type { RecordKind, RecordPart } from './kind.ts'
import { holdValues } from './unique/hold.ts'
import { refuseViolations } from './unique/refuse.ts'

/** A record and, as JSON, those of its columns and parts that are to be what they were. */
export interface Earlier {
  id: Id
  before: string
}

/** Keeps records as they are until the transaction ends. */
export async function lockRows(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  kind: RecordKind,
  ids: readonly Id[],
): Promise<void> {
  await sql`select from ${sql.table(kind.table)} t where t.org_id = ${ctx.orgId} and t.id = any(${ids}::uuid[])
    order by t.id for update`.execute(tx)
}

/** A record under `alias` with its parts, as JSON: columns by their names, and for each table of parts its rows. */
function wholeOf({ parts }: RecordKind, alias: string): RawBuilder<unknown> {
  const ref = (column: string) => sql.ref(`${alias}.${column}`)
  const rows = parts.map(
    ({
      table,
      column,
    }) => sql`${table}::text, (select coalesce(jsonb_agg(to_jsonb(p) order by p.id), '[]') from ${sql.table(table)} p
      where p.org_id = ${ref('org_id')} and ${sql.ref(`p.${column}`)} = ${ref('id')})`,
  )
  const record = sql`to_jsonb(${sql.ref(alias)})`
  return rows.length === 0 ? record : sql`(${record} || jsonb_build_object(${sql.join(rows)}))`
}

/**
 * Of a record as it was (JSON), the columns and parts that are different now, as they were; its version goes on and is none
 * of them. `alias` is its table.
 */
export function earlierColumns(kind: RecordKind, before: RawBuilder<unknown>, alias: string): RawBuilder<unknown> {
  return sql`(select coalesce(jsonb_object_agg(e.key, e.value), '{}')
    from (select ${wholeOf(kind, alias)} as whole offset 0) now, jsonb_each(${before}) e
    where e.key <> 'version' and now.whole->e.key is distinct from e.value)`
}

/**
 * Of the columns that a change has changed (`earlier`, as from `earlierColumns`), what it has left in those that follow-ups
 * write: these change without another version. Null where there are none.
 */
export function unguardedColumns(
  { followUpTarget }: RecordKind,
  earlier: RawBuilder<unknown>,
  alias: string,
): RawBuilder<unknown> {
  const column = followUpTarget?.nextColumn
  if (!column) return sql`null::jsonb`
  return sql`case when ${earlier} ? ${column}::text then jsonb_build_object(${column}::text, to_jsonb(${sql.ref(`${alias}.${column}`)})) end`
}

/**
 * What a change has left in a record that is still there: its version, JSON of the columns that it has changed, as they were,
 * and of those that change without another version as they are.
 */
export async function changesSince(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  kind: RecordKind,
  { id, before }: Earlier,
): Promise<{ version: number; before: string; unguarded: string | null; isChanged: boolean }> {
  const found = await sql<{ version: number; before: string; unguarded: string | null; is_changed: boolean }>`
    select t.version, s.before::text as before, s.before - 'updated_at' - 'updated_by' <> '{}' as is_changed,
      (${unguardedColumns(kind, sql`s.before`, 't')})::text as unguarded
    from ${sql.table(kind.table)} t cross join lateral (select ${earlierColumns(kind, sql`${before}::jsonb`, 't')} as before offset 0) s
    where t.org_id = ${ctx.orgId} and t.id = ${id}`.execute(tx)
  const { is_changed: isChanged, ...row } = found.rows[0]!
  return { ...row, isChanged }
}

/** Records as they stand, whole and exact, as JSON by id: what `restoreColumns` takes. */
export async function readWhole(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  kind: RecordKind,
  ids: readonly Id[],
): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map()
  const found = await sql<{
    id: Id
    whole: string
  }>`select t.id, ${wholeOf(kind, 't')}::text as whole from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.id = any(${ids}::uuid[])`.execute(tx)
  return new Map(found.rows.map((row) => [row.id, row.whole]))
}

/**
 * Writes columns and parts back, stamps included, byte for byte. Only the version goes on: who has read what was there in
 * between must not overwrite this; and nothing comes back into a department that is gone. Throws validation_failed (not_unique) where another record has taken a value meanwhile.
 */
export async function restoreColumns(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  earlier: readonly Earlier[],
): Promise<void> {
  const keys = earlier.map(({ before }) => new Set(Object.keys(JSON.parse(before) as object)))
  const given = new Set(keys.flatMap((some) => [...some]))
  const columns = (await writableColumns(tx, kind.table)).filter((column) => given.has(column))
  const table = sql.table(kind.table)
  const assignments = columns.map((column) => sql`${sql.ref(column)} = ${restored(ctx, kind, column)}`)
  await sql`update ${table} t set ${sql.join([...assignments, sql`version = t.version + 1`])}
    from (select p.* from unnest(${earlier.map(({ id }) => id)}::uuid[], ${earlier.map(({ before }) => before)}::text[]) as e (id, before)
      join ${table} s on s.org_id = ${ctx.orgId} and s.id = e.id cross join lateral jsonb_populate_record(s, e.before::jsonb) p) n
    where t.org_id = ${ctx.orgId} and t.id = n.id`.execute(tx)
  for (const part of kind.parts) {
    const concerned = earlier.filter((_, index) => keys[index]!.has(part.table))
    if (concerned.length > 0) await restoreParts(tx, ctx, part, concerned)
  }
  const ids = earlier.map(({ id }) => id)
  if (columns.includes('owner_dept_id') || columns.includes('custom')) await leaveGoneDepartments(tx, ctx, kind, ids)
  if (columns.includes('custom')) await noteReleases(tx, ctx, kind, ids)
  await refuseViolations(tx, ctx, kind, await holdValues(tx, ctx, kind, ids))
  await refreshEntries(tx, ctx, kind, ids)
}

/** A number that a record got since is its own for good. */
function restored(ctx: Ctx, kind: RecordKind, column: string): RawBuilder<unknown> {
  const value = sql.ref(`n.${column}`)
  const keys = column === 'custom' ? numberedKeys(ctx.kinds.whole.of(kind)) : []
  if (keys.length === 0) return value
  return sql`${value} || (select coalesce(jsonb_object_agg(c.key, c.value), '{}') from jsonb_each(t.custom) c where c.key = any(${keys}::text[]))`
}

async function restoreParts(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  { table, column }: RecordPart,
  earlier: readonly Earlier[],
): Promise<void> {
  await sql`delete from ${sql.table(table)} p
    where p.org_id = ${ctx.orgId} and ${sql.ref(`p.${column}`)} = any(${earlier.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  )
  await sql`insert into ${sql.table(table)} select p.* from unnest(${earlier.map(({ before }) => before)}::text[]) as e (before)
    cross join lateral jsonb_populate_recordset(null::${sql.table(table)}, e.before::jsonb->${table}::text) p`.execute(
    tx,
  )
}

/** The columns of a table that a change may write: those computed from others cannot be written. */
async function writableColumns(tx: OrgTx, table: string): Promise<string[]> {
  const found = await sql<{ name: string }>`select a.attname as name from pg_attribute a
    where a.attrelid = ${`public.${table}`}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.attname not in ('org_id', 'id', 'version')`.execute(tx)
  return found.rows.map((row) => row.name)
}
