import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, savepoint } from '../../../platform/db/with-org.ts'
import { AppError } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { softDeleteRows } from '../../../platform/records/bin-store.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import { diffRecords, presentRecord, type Row } from '../../../platform/records/row.ts'
import { selectWrittenRows } from '../../../platform/records/select.ts'
import { type Earlier, lockRows, restoreColumns } from '../../../platform/records/undo-store.ts'
import { recordActivities, recordActivityKinds } from '../../timeline/index.ts'
import type { UndoConflictCode } from '../import.ts'
import type { UndoConflict } from '../store.ts'
import type { Logged } from './queries.ts'

const foreignKeyViolation = '23503'

/**
 * Keeps these records as they are until the transaction ends: only then is it worth asking who has changed or uses them. Whoever
 * is at one of them, or about to refer to it, is waited for. Kinds go in their order everywhere, and records by their ids.
 */
export async function holdRecords(tx: OrgTx, ctx: Ctx, logged: readonly Logged[]): Promise<void> {
  const byKind = Map.groupBy(logged, (entry) => entry.kind)
  for (const kind of ctx.kinds.all) {
    const ids = byKind.get(kind.kind)?.map(({ id }) => id) ?? []
    if (ids.length > 0) await lockRows(tx, ctx, kind, ids)
  }
}

/**
 * Takes back what an import did to these records, which are held and which nobody has changed since, and tells of each. Answers
 * those that stay as they are after all.
 */
export async function takeBack(tx: OrgTx, ctx: Ctx, logged: readonly Logged[]): Promise<UndoConflict[]> {
  const kept: UndoConflict[] = []
  for (const [name, entries] of Map.groupBy(logged, (entry) => entry.kind)) {
    const kind = ctx.kinds.get(name)
    if (!kind) continue
    await deleteAgain(tx, ctx, kind, idsOf(entries, 'created'))
    const refused = await changeBack(tx, ctx, kind, entries)
    for (const { id, row } of entries) {
      const code = refused.get(id)
      if (code) kept.push({ id, kind: name, row, code })
    }
  }
  return kept
}

async function deleteAgain(tx: OrgTx, ctx: Ctx, kind: RecordKind, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return
  const gone = await softDeleteRows(tx, ctx, kind, ids)
  await recordActivities(
    tx,
    ctx,
    gone.map(({ id, name, customerId }) => ({
      activity: recordActivityKinds(kind.kind).deleted,
      subject: { type: kind.kind, id, customerId },
      data: { name },
    })),
  )
}

/** Why the database does not take what a record had before. */
type Refusals = Map<Id, UndoConflictCode>

async function changeBack(tx: OrgTx, ctx: Ctx, kind: RecordKind, entries: readonly Logged[]): Promise<Refusals> {
  const earlier = entries.flatMap(({ id, action, before }) => (action === 'updated' && before ? [{ id, before }] : []))
  const ids = earlier.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const before = await rowsOf(tx, ctx, kind, ids)
  const refused = await restoreAll(tx, ctx, kind, earlier)
  const after = await rowsOf(
    tx,
    ctx,
    kind,
    ids.filter((id) => !refused.has(id)),
  )
  await recordActivities(
    tx,
    ctx,
    [...after.values()].map((row) => ({
      activity: recordActivityKinds(kind.kind).updated,
      subject: { type: kind.kind, id: row.id, customerId: (row[kind.customerColumn ?? ''] as Id | undefined) ?? null },
      data: {
        changes: diffRecords(ctx, kind, presentRecord(ctx, kind, before.get(row.id)!), presentRecord(ctx, kind, row)),
      },
    })),
  )
  return refused
}

/** Together, or one by one where some of them are refused what they had: those stay as they are. */
async function restoreAll(tx: OrgTx, ctx: Ctx, kind: RecordKind, earlier: readonly Earlier[]): Promise<Refusals> {
  try {
    await savepoint(tx, () => restoreColumns(tx, ctx, kind, earlier))
    return new Map()
  } catch (error) {
    const code = refusalOf(error)
    if (!code) throw error
    if (earlier.length === 1) return new Map([[earlier[0]!.id, code]])
  }
  const refused: Refusals = new Map()
  for (const one of earlier) for (const [id, code] of await restoreAll(tx, ctx, kind, [one])) refused.set(id, code)
  return refused
}

/** Another record has the value by now, or what was referred to has been purged since it was looked for; anything else is a fault. */
function refusalOf(error: unknown): UndoConflictCode | undefined {
  if (error instanceof AppError && error.fields.length > 0 && error.fields.every(({ code }) => code === 'not_unique'))
    return 'not_unique'
  return (error as { code?: string }).code === foreignKeyViolation ? 'reference_gone' : undefined
}

async function rowsOf(tx: OrgTx, ctx: Ctx, kind: RecordKind, ids: readonly Id[]): Promise<Map<Id, Row>> {
  const rows = await selectWrittenRows(tx, ctx, kind, ids)
  return new Map(rows.map((row) => [row.id, row]))
}

function idsOf(entries: readonly Logged[], action: Logged['action']): Id[] {
  return entries.filter((entry) => entry.action === action).map((entry) => entry.id)
}
