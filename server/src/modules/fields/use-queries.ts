import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Named } from '../../platform/records/schema.ts'
import { visibleViews } from '../../platform/records/views/visible-views.ts'

/** The views of a kind in whose filter, order, columns or grouping a field stands. */
export async function viewsWith(
  tx: OrgTx,
  ctx: Ctx,
  kind: string,
  key: string,
): Promise<(Named & { is_seen: boolean })[]> {
  const found = await sql<
    Named & { is_seen: boolean }
  >`select v.id, v.name, ${visibleViews(ctx.actor, 'v')} as is_seen from views v
    where v.org_id = ${ctx.orgId} and v.kind = ${kind} and v.deleted_at is null and (
      jsonb_path_exists(v.shape, '$.filter.**.field ? (@ == $key)', jsonb_build_object('key', ${key}::text))
      or v.shape->>'sort' in (${key}, ${`-${key}`}) or v.shape->'columns' @> to_jsonb(${key}::text)
      or v.shape->>'group' = ${key} or v.shape->>'by' = ${key}) order by v.name, v.id`.execute(tx)
  return found.rows
}

/**
 * Imports that are not through yet, or can be gone on with, and have a column for the field, or match by it. Who may ask this
 * sees them all.
 */
export async function importsWith(tx: OrgTx, ctx: Ctx, kind: string, key: string): Promise<Named[]> {
  const found = await sql<Named>`select i.id, i.file_name as name from imports i
    where i.org_id = ${ctx.orgId} and i.kind = ${kind} and i.deleted_at is null
      and i.status in ('mapping', 'checking', 'checked', 'running', 'failed', 'cancelled')
      and (jsonb_path_exists(i.mapping, '$.columns[*].field ? (@ == $key)', jsonb_build_object('key', ${key}::text))
        or i.mapping->'matchOn' @> to_jsonb(${key}::text))
    order by i.created_at desc, i.id desc`.execute(tx)
  return found.rows
}

/** Exports that wait for somebody's approval or are being written, and need the field: without it they fail. */
export async function exportsWith(tx: OrgTx, ctx: Ctx, kind: string, key: string): Promise<Named[]> {
  const found = await sql<Named>`select x.id, x.file_name as name from exports x
    where x.org_id = ${ctx.orgId} and x.kind = ${kind} and x.deleted_at is null and x.status in ('waiting', 'running') and not x.is_cancel_requested
      and (x.columns @> to_jsonb(${key}::text) or x.query->>'sort' in (${key}, ${`-${key}`})
        or jsonb_path_exists((x.query->>'filter')::jsonb, '$.**.field ? (@ == $key)', jsonb_build_object('key', ${key}::text)))
    order by x.created_at desc, x.id desc`.execute(tx)
  return found.rows
}

/** Bulk changes under way that write the field, by the name of whoever began them: without it they stop. */
export async function bulkChangesWith(tx: OrgTx, ctx: Ctx, kind: string, key: string): Promise<Named[]> {
  const found = await sql<Named>`select b.id, u.name from bulk_changes b
    join users u on u.org_id = b.org_id and u.id = b.created_by
    where b.org_id = ${ctx.orgId} and b.kind = ${kind} and b.deleted_at is null and b.status = 'running' and not b.is_cancel_requested
      and b.changes->'custom' ? ${key}::text
    order by b.created_at desc, b.id desc`.execute(tx)
  return found.rows
}
