import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { backlogOf } from '../../platform/search/backlog.ts'
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
  const backlog = await backlogOf(tx, ctx.orgId, { kind: row['kind'] as string })
  return presentImport(ctx, presentListed(ctx, row), store.toImport(row), backlog !== undefined)
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

/** What the last dry run would change in records that are here already, in the file's order. */
export async function listChanges(ctx: Ctx, id: Id, query: FailureQuery): Promise<ChangePage> {
  return withOrg(ctx, async (tx) => {
    await store.load(tx, ctx, id)
    const found = await tx
      .selectFrom('import_changes')
      .select(['row_number as row', 'record_id as recordId', 'name', 'changes'])
      .where('org_id', '=', ctx.orgId)
      .where('import_id', '=', id)
      .where('row_number', '>', Number(query.cursor ?? 0))
      .orderBy('row_number')
      .limit(query.limit + 1)
      .execute()
    const items = found.slice(0, query.limit) as unknown as ChangePage['items']
    return { items, nextCursor: found.length > query.limit ? String(items.at(-1)!.row) : null }
  })
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
