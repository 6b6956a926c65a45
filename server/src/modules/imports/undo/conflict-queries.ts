import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { fieldSql } from '../../../platform/records/field-access.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import { tiesTo } from '../../../platform/records/ties.ts'
import type { UndoConflict } from '../store.ts'
import { lostReferences } from './lost-reference-queries.ts'

/**
 * What keeps these records of an import from being as before: changed or deleted since, or used by others; what they had is
 * another's by now, or what they referred to is gone.
 */
export async function findConflicts(tx: OrgTx, ctx: Ctx, importId: Id, ids: readonly Id[]): Promise<UndoConflict[]> {
  const mine = (alias: string) =>
    sql<boolean>`${sql.ref(`${alias}.org_id`)} = ${ctx.orgId} and ${sql.ref(`${alias}.import_id`)} = ${importId}`
  const scope = sql`${mine('r')} and r.record_id = any(${ids}::uuid[])`
  const kinds = await sql<{ kind: string }>`select distinct r.kind from import_records r where ${scope}`.execute(tx)
  const found: UndoConflict[] = []
  for (const { kind: name } of kinds.rows) {
    const kind = ctx.kinds.get(name)
    if (!kind) continue
    const of = sql<boolean>`${scope} and r.kind = ${name}`
    found.push(...(await changedSince(tx, ctx, kind, of)))
    found.push(...(await lostReferences(tx, ctx, kind, of)))
    found.push(...(await takenSince(tx, ctx, kind, { of, mine })))
    for (const use of await usesOf(tx, ctx, kind)) found.push(...(await usedSince(tx, ctx, kind, use, { of, mine })))
  }
  const seen = new Set<Id>()
  return found.filter(({ id }) => !seen.has(id) && seen.add(id)).toSorted((a, b) => a.row - b.row)
}

async function changedSince(tx: OrgTx, ctx: Ctx, kind: RecordKind, of: RawBuilder<boolean>): Promise<UndoConflict[]> {
  const found = await sql<UndoConflict>`select r.record_id as id, r.kind, r.row_number as row,
      case when t.id is null or t.deleted_at is not null then 'deleted' when t.version = r.version and r.action = 'updated' and r.before is null then 'not_reversible' else 'changed' end as code
    from import_records r left join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = r.record_id
    where ${of} and case when t.id is null or t.deleted_at is not null then r.action = 'updated'
      else t.version <> r.version or (r.action = 'updated' and r.before is null)
        or exists (select from jsonb_each(r.unguarded) u where to_jsonb(t)->u.key is distinct from u.value) end`.execute(
    tx,
  )
  return found.rows
}

/** Records whose earlier values another record has taken, where they may be there only once. */
async function takenSince(tx: OrgTx, ctx: Ctx, kind: RecordKind, { of, mine }: Scope): Promise<UndoConflict[]> {
  if (!kind.isCustomizable) return []
  const found =
    await sql<UndoConflict>`select distinct r.record_id as id, r.kind, r.row_number as row, 'not_unique' as code
    from unique_rules u join import_records r on r.org_id = u.org_id and r.action = 'updated' and r.before is not null
      join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = r.record_id and t.deleted_at is null
      join unique_values v on v.org_id = ${ctx.orgId} and v.rule_id = u.id and v.key = unique_key(to_jsonb(t) || r.before, u.parts) and v.record_id <> t.id
    where u.org_id = ${ctx.orgId} and u.kind = ${kind.kind} and u.status in ('checking', 'active') and ${of}
      and not exists (select from import_records x where ${mine('x')} and x.record_id = v.record_id)`.execute(tx)
  return found.rows
}

interface Scope {
  of: RawBuilder<boolean>
  mine: (alias: string) => RawBuilder<boolean>
}

/** One way in which records (`d`) refer to others of a kind: as a condition on them and `r.record_id`. */
interface Use {
  table: string
  refers: RawBuilder<boolean>
}

/**
 * Every way to refer to records of a kind: by their fields, those that the organization made among them, as what a follow-up
 * or a task is about, and by rows that go with their own record, such as the lines of a deal.
 */
async function usesOf(tx: OrgTx, ctx: Ctx, kind: RecordKind): Promise<Use[]> {
  const tied = tiesTo(ctx.kinds, kind).map(({ kind: { table }, column, typeColumn }): Use => {
    const isOfKind = typeColumn ? sql`and ${sql.ref(`d.${typeColumn}`)} = ${kind.kind}` : sql``
    return { table, refers: sql`${sql.ref(`d.${column}`)} = r.record_id ${isOfKind}` }
  })
  const own = ctx.kinds.whole.all.flatMap((other) =>
    other.bound
      .filter(({ custom, target }) => custom && target?.kind === kind.kind)
      .map((field): Use => ({ table: other.table, refers: sql`${fieldSql(ctx, field, 'd')} = r.record_id` })),
  )
  const tables = ctx.kinds.all.map(({ table }) => `public.${table}`)
  const lines = await sql<{ owner: string; table: string; toOwner: string; column: string }>`
    select o.confrelid::regclass::text as owner, l.conrelid::regclass::text as "table", oa.attname as "toOwner", la.attname as "column"
    from pg_constraint l
      join pg_constraint o on o.conrelid = l.conrelid and o.contype = 'f' and o.confdeltype = 'c' and o.confrelid = any(${tables}::regclass[])
      join pg_attribute oa on oa.attrelid = o.conrelid and oa.attnum = any(o.conkey) and oa.attname <> 'org_id'
      join pg_attribute la on la.attrelid = l.conrelid and la.attnum = any(l.conkey) and la.attname <> 'org_id'
    where l.contype = 'f' and l.confdeltype <> 'c' and l.confrelid = ${`public.${kind.table}`}::regclass`.execute(tx)
  const within = lines.rows.map(({ owner, table, toOwner, column }): Use => {
    const refers = sql<boolean>`d.id in (select ${sql.ref(`p.${toOwner}`)} from ${sql.table(table)} p
      where p.org_id = ${ctx.orgId} and ${sql.ref(`p.${column}`)} = r.record_id)`
    return { table: owner, refers }
  })
  return [...tied, ...own, ...within]
}

/** Records that refer to one that the import made, other than those of the import itself. */
async function usedSince(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  { table, refers }: Use,
  { of, mine }: Scope,
): Promise<UndoConflict[]> {
  const found = await sql<UndoConflict>`select distinct r.record_id as id, r.kind, r.row_number as row, 'in_use' as code
    from import_records r join ${sql.table(table)} d on d.org_id = ${ctx.orgId} and ${refers} and d.deleted_at is null
    join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = r.record_id and t.deleted_at is null
    where ${of} and r.action = 'created'
      and not exists (select from import_records x where ${mine('x')} and x.record_id = d.id)`.execute(tx)
  return found.rows
}
