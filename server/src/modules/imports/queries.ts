import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { restrictChanges } from '../../platform/records/restrict.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { backlogOf } from '../../platform/search/backlog.ts'
import { takingOutOf } from '../exports/index.ts'
import { importKind } from './fields.ts'
import { presentImport, presentListed } from './present.ts'
import type { Reason } from './rows/read-row.ts'
import type { ChangePage, FailureQuery, ImportView, ListedImport } from './schema.ts'
import * as store from './store.ts'

export async function listImports(ctx: Ctx, query: ListQuery): Promise<Page<ListedImport>> {
  const page = await withOrg(ctx, (tx) =>
    listRecords(tx, ctx, importKind, { ...query, sort: query.sort ?? '-createdAt' }),
  )
  return { ...page, items: page.items.map((row) => presentListed(ctx, row)) }
}

export async function getImport(ctx: Ctx, id: Id): Promise<ImportView> {
  return withOrg(ctx, (tx) => getImportIn(tx, ctx, id))
}

export async function getImportIn(tx: OrgTx, ctx: Ctx, id: Id): Promise<ImportView> {
  // Read at once: between two statements a worker may take the import on.
  const row = await selectVisible(tx, ctx, importKind, id)
  const stored = store.toImport(row)
  const backlog = await backlogOf(tx, ctx.orgId, { kind: stored.kind })
  const names = await visibleNames(tx, ctx, stored.undoConflicts?.items ?? [])
  return presentImport(ctx, presentListed(ctx, row), stored, { isSearchPending: backlog !== undefined, names })
}

/** What records are called now, in the recycle bin too; only of those that the actor may see. */
async function visibleNames(
  tx: OrgTx,
  ctx: Ctx,
  records: readonly { kind: string; id: Id }[],
): Promise<Map<Id, string>> {
  const names = new Map<Id, string>()
  for (const [name, some] of Map.groupBy(records, (record) => record.kind)) {
    const kind = ctx.kinds.get(name)
    if (!kind) continue
    const found = await sql<{
      id: Id
      name: string | null
    }>`select t.id, ${sql.ref(`t.${kind.nameColumn}`)}::text as name
      from ${sql.table(kind.table)} t where t.org_id = ${ctx.orgId} and t.id = any(${some.map(({ id }) => id)}::uuid[])
        and ${kind.visible(ctx.actor, 't', ctx.kinds)}`.execute(tx)
    for (const row of found.rows) names.set(row.id, row.name ?? '')
  }
  return names
}

export interface Failure {
  row: number
  reasons: Reason[]
}

/** The rows that could not be taken, in the file's order. */
export async function listFailures(
  ctx: Ctx,
  id: Id,
  query: FailureQuery,
): Promise<{ items: Failure[]; nextCursor: string | null }> {
  return withOrg(ctx, async (tx) => {
    await store.load(tx, ctx, id)
    const found = await failuresAfter(tx, ctx, id, Number(query.cursor ?? 0), query.limit + 1)
    const items = found.slice(0, query.limit)
    return { items, nextCursor: found.length > query.limit ? String(items.at(-1)!.row) : null }
  })
}

/**
 * What the last dry run would change in records that are here already, in the file's order: of records that the actor may see
 * now, as far as their roles show the fields.
 */
export async function listChanges(ctx: Ctx, id: Id, query: FailureQuery): Promise<ChangePage> {
  return withOrg(ctx, async (tx) => {
    const { kind, changesTotal: total } = await store.load(tx, ctx, id)
    const file = await takingOutOf(tx, ctx, kind, total)
    const after = { id, kind: ctx.kinds.get(kind)!, row: Number(query.cursor ?? 0), limit: query.limit + 1 }
    // Those of an earlier dry run are there until the next one has begun.
    const found = total === 0 ? [] : await changesAfter(tx, ctx, after)
    const items = found.slice(0, query.limit)
    return { items, nextCursor: found.length > query.limit ? String(items.at(-1)!.row) : null, total, file }
  })
}

interface After {
  id: Id
  kind: RecordKind
  row: number
  limit: number
}

/** What rows behind one would change. `extra` narrows further which records are shown, on alias `t`. */
export async function changesAfter(
  tx: OrgTx,
  ctx: Ctx,
  { id, kind, row, limit }: After,
  extra = sql<boolean>`true`,
): Promise<ChangePage['items']> {
  const found = await sql<ChangePage['items'][number]>`
    select c.row_number as row, c.record_id as "recordId", ${sql.ref(`t.${kind.nameColumn}`)}::text as name,
      case when t.id is null then '[]' else c.changes end as changes
    from import_changes c left join ${sql.table(kind.table)} t
      on t.org_id = ${ctx.orgId} and t.id = c.record_id and ${kind.visible(ctx.actor, 't', ctx.kinds)} and ${extra}
    where c.org_id = ${ctx.orgId} and c.import_id = ${id} and c.row_number > ${row}
    order by c.row_number limit ${limit}`.execute(tx)
  return found.rows.map((item) => ({ ...item, changes: restrictChanges(kind, item.changes) }))
}

export async function failuresAfter(tx: OrgTx, ctx: Ctx, id: Id, row: number, limit: number): Promise<Failure[]> {
  const rows = await tx
    .selectFrom('import_failures')
    .select(['row_number', 'reasons'])
    .where('org_id', '=', ctx.orgId)
    .where('import_id', '=', id)
    .where('row_number', '>', row)
    .orderBy('row_number')
    .limit(limit)
    .execute()
  return rows.map((found) => ({ row: found.row_number, reasons: found.reasons as unknown as Reason[] }))
}
