import { sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import { earlierColumns, unguardedColumns } from '../../../platform/records/undo-store.ts'

export interface Done {
  id: Id
  row: number
  action: 'created' | 'updated'
  /** JSON of the record as it was before a change; without it the change cannot be undone. */
  before?: string | undefined
}

/**
 * Notes what was done to records, and of those that were there before the columns that are different now. What a later row
 * does to the same record adds only what the earlier ones had left alone. `isFresh`: all are new and as they were inserted,
 * so that nobody need look what became of them.
 */
export async function logRecords(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  importId: Id,
  kind: RecordKind,
  done: readonly Done[],
  isFresh = false,
): Promise<void> {
  if (done.length === 0) return
  const ids = done.map(({ id }) => id)
  const rows = done.map(({ row }) => row)
  if (isFresh) {
    await sql`insert into import_records (org_id, import_id, record_id, kind, row_number, action, version)
      select ${ctx.orgId}, ${importId}, r.id, ${kind.kind}, r.row_number, 'created', 1
      from unnest(${ids}::uuid[], ${rows}::int[]) as r (id, row_number)`.execute(tx)
    return
  }
  await sql`insert into import_records (org_id, import_id, record_id, kind, row_number, action, version, before, unguarded)
    select ${ctx.orgId}, ${importId}, t.id, ${kind.kind}, r.row_number, r.action, t.version, e.before, ${unguardedColumns(kind, sql`e.before`, 't')}
    from unnest(${ids}::uuid[], ${rows}::int[], ${done.map(({ action }) => action)}::text[],
        ${done.map(({ before }) => before ?? null)}::text[]) as r (id, row_number, action, before)
      join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = r.id
      cross join lateral (select case when r.before is not null then ${earlierColumns(kind, sql`r.before::jsonb`, 't')} end as before offset 0) e
    on conflict (org_id, import_id, record_id) do update
      set version = excluded.version, before = excluded.before || import_records.before,
        unguarded = coalesce(excluded.unguarded, import_records.unguarded)`.execute(tx)
}
