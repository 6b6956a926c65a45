import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import { type Tie, tiesTo } from '../../../platform/records/ties.ts'
import type { UndoConflict } from '../store.ts'

/** What keeps these records of an import from being as before: changed or deleted since, or used by others. */
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
    found.push(...(await takenSince(tx, ctx, kind, { of, mine })))
    for (const tie of tiesTo(ctx.kinds, kind)) found.push(...(await usedSince(tx, ctx, kind, tie, { of, mine })))
  }
  const seen = new Set<Id>()
  return found.filter(({ id }) => !seen.has(id) && seen.add(id)).toSorted((a, b) => a.row - b.row)
}

async function changedSince(tx: OrgTx, ctx: Ctx, kind: RecordKind, of: RawBuilder<boolean>): Promise<UndoConflict[]> {
  const found = await sql<UndoConflict>`select r.record_id as id, r.kind, r.row_number as row,
      case when t.id is null or t.deleted_at is not null then 'deleted' when t.version <> r.version then 'changed' else 'not_reversible' end as code
    from import_records r left join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = r.record_id
    where ${of} and case when t.id is null or t.deleted_at is not null then r.action = 'updated'
      else t.version <> r.version or (r.action = 'updated' and r.before is null) end`.execute(tx)
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

/** Records that refer to one that the import made, other than those of the import itself. */
async function usedSince(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  tie: Tie,
  { of, mine }: Scope,
): Promise<UndoConflict[]> {
  if (tie.onDelete === 'hide') return []
  const isOfKind = tie.typeColumn ? sql`and ${sql.ref(`d.${tie.typeColumn}`)} = ${kind.kind}` : sql``
  const found = await sql<UndoConflict>`select distinct r.record_id as id, r.kind, r.row_number as row, 'in_use' as code
    from import_records r join ${sql.table(tie.kind.table)} d on d.org_id = ${ctx.orgId} and ${sql.ref(`d.${tie.column}`)} = r.record_id and d.deleted_at is null ${isOfKind}
    join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = r.record_id and t.deleted_at is null
    where ${of} and r.action = 'created'
      and not exists (select from import_records x where ${mine('x')} and x.record_id = d.id)`.execute(tx)
  return found.rows
}
