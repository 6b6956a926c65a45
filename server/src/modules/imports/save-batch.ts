import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { enqueueBacklogs } from '../../platform/search/build-job.ts'
import { addCounts, isAtRows } from './import.ts'
import type { PreparedRun } from './prepare-run.ts'
import { withMade } from './references/reference-report.ts'
import type { BatchResult, ReadBatch } from './rows/batch.ts'
import * as store from './store.ts'
import { tellEnded } from './tell.ts'

/** How far an import has come. */
export interface Cursor {
  pass: number
  rowReached: number
}

/** A batch, where the import stands before it, and where behind it. */
export interface Place {
  batch: ReadBatch
  at: Cursor
  cursor: Cursor
}

/** The import, locked, if it still stands where this worker left it; ends it when somebody has cancelled. */
export async function standing(
  tx: OrgTx,
  ctx: Ctx,
  { id, version }: store.ImportRow,
  at: Cursor,
): Promise<store.ImportRow | undefined> {
  const row = await store.loadForWork(tx, ctx.orgId, id, 'forUpdate')
  const isMine =
    row &&
    isAtRows(row.status) &&
    row.version === version &&
    (row.pass < at.pass || (row.pass === at.pass && row.rowReached === at.rowReached))
  if (!isMine) return undefined
  if (!row.isCancelRequested) return row
  await endCancelled(tx, ctx, row)
  return undefined
}

/** What was taken stays; what was only tried counts for nothing. */
export async function endCancelled(tx: OrgTx, given: Ctx, row: store.ImportRow): Promise<void> {
  // The batch may have begun before somebody cancelled.
  const ctx = { ...given, now: new Date() }
  const { id, status } = row
  await enqueueBacklogs(tx, ctx.orgId)
  const next = status === 'checking' ? 'mapping' : 'cancelled'
  await store.update(tx, ctx, id, { status: next, isCancelRequested: false, finishedAt: ctx.now }, true)
  if (next === 'cancelled') await tellEnded(tx, ctx, row, next)
}

/** Writes down what a batch has come to, in its own transaction, and how many rows are done with it. */
export async function save(
  tx: OrgTx,
  ctx: Ctx,
  row: store.ImportRow,
  result: BatchResult,
  cursor: Cursor,
): Promise<number> {
  const counts = addCounts(row.counts, result.counts)
  await store.insertFailures(tx, ctx, row.id, result.failures)
  await store.insertChanges(tx, ctx, row.id, result.changes)
  await store.insertTrials(tx, ctx, row.id, result.trials)
  const made = row.status === 'running' ? result.learned.filter(({ isRow }) => !isRow) : []
  const references = made.length > 0 ? { references: withMade(row.references, made) } : {}
  const found = result.changes.length > 0 ? { changesTotal: row.changesTotal + result.changes.length } : {}
  await store.update(tx, ctx, row.id, { counts, ...cursor, ...references, ...found }, false)
  return counts.created + counts.updated + counts.skipped + counts.failed
}

/** What names mean now; of a dry run only those of the file's own rows. */
export function learnAll({ resolvers, mode }: PreparedRun, { learned }: BatchResult): void {
  for (const { field, name, id, isRow } of learned) {
    if (isRow) resolvers.get(field)?.learnRow(name, id)
    else if (mode === 'run') resolvers.get(field)?.learn(name, id)
  }
}
