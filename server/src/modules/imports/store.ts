import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { notFound } from '../../platform/errors.ts'
import { type Id, isId } from '../../platform/id.ts'
import type { TableProfile } from './columns/profile-table.ts'
import type { Counts, ImportStatus, Mapping, UndoConflictCode } from './import.ts'
import { visibleImports } from './policy.ts'
import type { TableFormat } from './reading/table.ts'
import type { FieldReport } from './references/reference-report.ts'
import type { PlannedChange } from './rows/planned-change.ts'
import type { Reason } from './rows/read-row.ts'
import type { Trial } from './rows/trial-queries.ts'

/** Why a record of an import cannot be as before, and its row in the file. */
export interface UndoConflict {
  id: Id
  kind: string
  row: number
  code: UndoConflictCode
}

/** How many there are, and the first of them. */
export interface UndoConflicts {
  total: number
  items: UndoConflict[]
}

/** An import as stored. */
export interface ImportRow {
  id: Id
  kind: string
  status: ImportStatus
  fileName: string
  format: TableFormat
  profile: TableProfile
  mapping: Mapping
  references: FieldReport[]
  rows: number
  counts: Counts
  pass: number
  rowReached: number
  /** How many records an undo is done with. */
  recordsUndone: number
  isUndoBegun: boolean
  /** How many records that are here already the last dry run would change. */
  changesTotal: number
  checked: (Counts & { rows: number }) | null
  isCancelRequested: boolean
  fault: string | null
  undoConflicts: UndoConflicts | null
  createdBy: Id
  /** In whose name the work goes on. */
  actingId: Id
  actingKeyId: Id | null
  version: number
}

/** What a command may change; `bumps` makes clients that read an earlier version read again. */
export type ImportPatch = Partial<
  Pick<
    ImportRow,
    | 'status'
    | 'format'
    | 'profile'
    | 'mapping'
    | 'references'
    | 'rows'
    | 'counts'
    | 'pass'
    | 'rowReached'
    | 'recordsUndone'
    | 'isUndoBegun'
    | 'changesTotal'
    | 'actingId'
    | 'actingKeyId'
    | 'checked'
    | 'isCancelRequested'
    | 'fault'
    | 'undoConflicts'
  >
> & { startedAt?: Date | null; finishedAt?: Date | null; undoneAt?: Date | null; undoneBy?: Id | null }

const isLocked = { forUpdate: sql`for no key update`, none: sql`` }

/** A visible import. Throws not_found. */
export async function load(tx: OrgTx, ctx: Ctx, id: Id, lock: keyof typeof isLocked = 'none'): Promise<ImportRow> {
  if (!isId(id)) throw notFound('import', id)
  const found = await sql<Record<string, unknown>>`select t.* from imports t
    where t.org_id = ${ctx.orgId} and t.id = ${id} and t.deleted_at is null and ${visibleImports(ctx.actor, 't')} ${isLocked[lock]}`.execute(
    tx,
  )
  if (!found.rows[0]) throw notFound('import', id)
  return toImport(found.rows[0])
}

/** For the job that works on it, whoever may see it. */
export async function loadForWork(
  tx: OrgTx,
  orgId: Id,
  id: Id,
  lock: keyof typeof isLocked = 'none',
): Promise<ImportRow | undefined> {
  const found = await sql<Record<string, unknown>>`select t.* from imports t
    where t.org_id = ${orgId} and t.id = ${id} and t.deleted_at is null ${isLocked[lock]}`.execute(tx)
  return found.rows[0] && toImport(found.rows[0])
}

export function toImport(row: Record<string, unknown>): ImportRow {
  return {
    id: row['id'] as Id,
    kind: row['kind'] as string,
    status: row['status'] as ImportStatus,
    fileName: row['file_name'] as string,
    format: row['format'] as TableFormat,
    profile: row['profile'] as TableProfile,
    mapping: row['mapping'] as Mapping,
    references: row['reference_report'] as FieldReport[],
    rows: row['rows_total'] as number,
    counts: {
      created: row['rows_created'] as number,
      updated: row['rows_updated'] as number,
      skipped: row['rows_skipped'] as number,
      failed: row['rows_failed'] as number,
    },
    pass: row['pass'] as number,
    rowReached: row['row_reached'] as number,
    recordsUndone: row['records_undone'] as number,
    isUndoBegun: row['is_undo_begun'] as boolean,
    changesTotal: row['changes_total'] as number,
    checked: row['checked'] as ImportRow['checked'],
    isCancelRequested: row['is_cancel_requested'] as boolean,
    fault: row['fault'] as string | null,
    undoConflicts: row['undo_conflicts'] as ImportRow['undoConflicts'],
    createdBy: row['created_by'] as Id,
    actingId: row['acting_id'] as Id,
    actingKeyId: row['acting_key_id'] as Id | null,
    version: row['version'] as number,
  }
}

type New = Pick<ImportRow, 'id' | 'kind' | 'fileName' | 'format' | 'profile' | 'mapping' | 'references' | 'rows'> & {
  fileSize: number
  sha256: string
}

export async function insert(tx: OrgTx, ctx: Ctx, given: New): Promise<void> {
  const stamps = {
    created_at: ctx.now,
    created_by: ctx.actor.userId,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  }
  await tx
    .insertInto('imports')
    .values({
      org_id: ctx.orgId,
      id: given.id,
      kind: given.kind,
      status: 'mapping',
      file_name: given.fileName,
      file_size: given.fileSize,
      file_sha256: given.sha256,
      format: JSON.stringify(given.format),
      profile: JSON.stringify(given.profile),
      mapping: JSON.stringify(given.mapping),
      reference_report: JSON.stringify(given.references),
      rows_total: given.rows,
      acting_id: ctx.actor.userId,
      ...stamps,
    })
    .execute()
}

export type Writer = Pick<Ctx, 'orgId' | 'now'> & { actor: Pick<Ctx['actor'], 'userId'> | null }

export async function update(tx: OrgTx, by: Writer, id: Id, patch: ImportPatch, isEdit: boolean): Promise<void> {
  const { counts } = patch
  const json = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value))
  const columns = {
    status: patch.status,
    format: json(patch.format),
    profile: json(patch.profile),
    mapping: json(patch.mapping),
    reference_report: json(patch.references),
    rows_total: patch.rows,
    rows_created: counts?.created,
    rows_updated: counts?.updated,
    rows_skipped: counts?.skipped,
    rows_failed: counts?.failed,
    pass: patch.pass,
    row_reached: patch.rowReached,
    records_undone: patch.recordsUndone,
    is_undo_begun: patch.isUndoBegun,
    changes_total: patch.changesTotal,
    acting_id: patch.actingId,
    acting_key_id: patch.actingKeyId,
    checked: json(patch.checked),
    is_cancel_requested: patch.isCancelRequested,
    fault: patch.fault,
    undo_conflicts: patch.undoConflicts === null ? null : json(patch.undoConflicts),
    undone_at: patch.undoneAt,
    undone_by: patch.undoneBy,
    started_at: patch.startedAt,
    finished_at: patch.finishedAt,
    updated_at: by.now,
    ...(isEdit ? { version: sql<number>`version + 1`, ...(by.actor ? { updated_by: by.actor.userId } : {}) } : {}),
  }
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
  await tx.updateTable('imports').set(given).where('org_id', '=', by.orgId).where('id', '=', id).execute()
}

export async function softDelete(tx: OrgTx, ctx: Pick<Ctx, 'orgId' | 'now'>, id: Id): Promise<void> {
  await clearFailures(tx, ctx, id)
  await clearChanges(tx, ctx, id)
  await tx.deleteFrom('import_records').where('org_id', '=', ctx.orgId).where('import_id', '=', id).execute()
  await tx
    .updateTable('imports')
    .set({ deleted_at: ctx.now, updated_at: ctx.now })
    .where('org_id', '=', ctx.orgId)
    .where('id', '=', id)
    .execute()
}

export async function insertFailures(
  tx: OrgTx,
  ctx: Ctx,
  id: Id,
  failures: readonly { row: number; reasons: Reason[] }[],
): Promise<void> {
  if (failures.length === 0) return
  const rows = failures.map(({ row, reasons }) => ({
    org_id: ctx.orgId,
    import_id: id,
    row_number: row,
    reasons: JSON.stringify(reasons),
  }))
  await tx.insertInto('import_failures').values(rows).execute()
}

/** What has been taken back is not done any more. */
export async function forgetRecords(tx: OrgTx, ctx: Ctx, id: Id, recordIds: readonly Id[]): Promise<void> {
  await tx
    .deleteFrom('import_records')
    .where('org_id', '=', ctx.orgId)
    .where('import_id', '=', id)
    .where('record_id', 'in', recordIds)
    .execute()
}

export async function insertChanges(tx: OrgTx, ctx: Ctx, id: Id, changes: readonly PlannedChange[]): Promise<void> {
  if (changes.length === 0) return
  await sql`insert into import_changes (org_id, import_id, row_number, record_id, name, changes)
    select ${ctx.orgId}, ${id}, r.row_number, r.record_id, r.name, r.changes::jsonb
    from unnest(${changes.map(({ row }) => row)}::int[], ${changes.map(({ recordId }) => recordId)}::uuid[], ${changes.map(({ name }) => name)}::text[],
      ${changes.map((change) => JSON.stringify(change.changes))}::text[]) as r (row_number, record_id, name, changes)`.execute(
    tx,
  )
}

/** What the rows of a dry run would leave behind, for the batches to come. */
export async function insertTrials(tx: OrgTx, ctx: Ctx, id: Id, trials: readonly Trial[]): Promise<void> {
  if (trials.length === 0) return
  const contents = trials.map(({ content }) => content && JSON.stringify(content))
  await sql`insert into import_trials (org_id, import_id, key, record_id, is_virtual, content)
    select ${ctx.orgId}, ${id}, r.key, r.record_id, r.is_virtual, r.content::jsonb
    from unnest(${trials.map(({ key }) => key)}::text[], ${trials.map(({ recordId }) => recordId)}::uuid[],
      ${trials.map(({ isVirtual }) => isVirtual)}::boolean[], ${contents}::text[]) as r (key, record_id, is_virtual, content)
    on conflict (org_id, import_id, key) do update
      set record_id = excluded.record_id, is_virtual = excluded.is_virtual, content = excluded.content`.execute(tx)
}

export async function clearTrials(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, id: Id): Promise<void> {
  await tx.deleteFrom('import_trials').where('org_id', '=', ctx.orgId).where('import_id', '=', id).execute()
}

export async function clearFailures(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, id: Id): Promise<void> {
  await clearTrials(tx, ctx, id)
  await tx.deleteFrom('import_failures').where('org_id', '=', ctx.orgId).where('import_id', '=', id).execute()
}

export async function clearChanges(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, id: Id): Promise<void> {
  await tx.deleteFrom('import_changes').where('org_id', '=', ctx.orgId).where('import_id', '=', id).execute()
}
