import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { enqueueBacklogs } from '../../platform/search/build-job.ts'
import { isAtRows, noCounts } from './import.ts'
import { prepareRun, type PreparedRun } from './prepare-run.ts'
import { openSource } from './read-source.ts'
import type { TableRow } from './reading/table.ts'
import { resolversFor } from './rows/resolve-names.ts'
import { type Draft, readRow } from './rows/read-row.ts'
import type { ReadBatch } from './rows/batch.ts'
import { type Cursor, endCancelled } from './save-batch.ts'
import { analyzeGrown } from './run-store.ts'
import * as store from './store.ts'
import { tellEnded } from './tell.ts'
import { beginBatch, mayOverlap, type Taking } from './take-turns.ts'

/** Rows per transaction: enough to be fast, few enough that nobody waits long for a lock. */
const batchSize = 1_000

/** An import of more rows leaves it to a job behind it to let the search know its new records (ADR 11). */
const mostEntered = 5_000

/** The table is analysed when it has doubled since it was, and no sooner than so many times as many rows have come. */
const growth = 8

/**
 * A dry run's memory dies with its worker, so the next one begins anew; one that still works on the old try stops. What an
 * earlier one would have changed is told no longer than until the next one, or the import itself, has begun.
 */
async function begin(tx: OrgTx, ctx: Ctx, id: Id): Promise<store.ImportRow | undefined> {
  const row = await store.loadForWork(tx, ctx.orgId, id, 'forUpdate')
  if (!row || !isAtRows(row.status)) return undefined
  if (row.isCancelRequested) {
    await endCancelled(tx, ctx, row)
    return undefined
  }
  const isFirst = row.pass === 0 && row.rowReached === 0
  if (isFirst || row.status === 'checking') await store.clearChanges(tx, ctx, id)
  if (isFirst || row.status !== 'checking') return row
  await store.clearFailures(tx, ctx, id)
  await store.update(tx, ctx, id, { counts: noCounts, pass: 0, rowReached: 0, changesTotal: 0 }, true)
  return store.loadForWork(tx, ctx.orgId, id)
}

/**
 * Works through an import's rows from where it stands, batch by batch. Records, counts, failures and the place reached are
 * written in one transaction per batch: killed at any moment, it goes on behind the last one, and no row is taken twice.
 * `onBatch` hears of each; returns when all rows are done, when somebody has cancelled, or when another worker is at it.
 */
export async function runImport(ctx: Ctx, files: FileStore, id: Id, onBatch: OnBatch = () => undefined): Promise<void> {
  const row = await withOrg(ctx, (tx) => begin(tx, ctx, id))
  if (!row) return
  const table = await openSource(ctx, files, id, row.format)
  const run = await withOrg(ctx, (tx) => prepareRun(tx, ctx, row, table))
  if (await takeAll(ctx, row, run, (at) => readAhead(batches(ctx, table.blocks(), run, at)), onBatch))
    await finish(ctx, row, run)
}

type OnBatch = (done: number, total: number) => Promise<void> | void

/** Whether all rows are done; false when the import has been cancelled or is another worker's. */
async function takeAll(
  ctx: Ctx,
  row: store.ImportRow,
  run: PreparedRun,
  batchesFrom: (at: Cursor) => AsyncIterable<ReadBatch>,
  onBatch: OnBatch,
): Promise<boolean> {
  let at: Cursor = { pass: row.pass, rowReached: row.rowReached }
  let last: Taking | undefined
  let analyzedAt = 0
  let analysing = Promise.resolve()
  const endsWell = async ({ ended }: Taking): Promise<boolean> => {
    const done = await ended
    if (done === undefined) return false
    await onBatch(done, row.rows)
    if (run.mode === 'check' || done < analyzedAt * growth) return true
    analyzedAt = done
    await analysing
    analysing = withOrg(ctx, (tx) => analyzeGrown(tx, run.definition.record.table, done))
    // It is thrown when it is waited for.
    analysing.catch(() => undefined)
    return true
  }
  try {
    for (; at.pass < run.order.passes; at = { pass: at.pass + 1, rowReached: 0 }) {
      for await (const batch of batchesFrom(at)) {
        if (last && !(await mayOverlap(run, last, batch))) {
          if (!(await endsWell(last))) return false
          last = undefined
        }
        const before = last
        const batchCtx: Ctx = { ...ctx, now: new Date(), postponesSearch: row.rows > mostEntered }
        last = beginBatch(batchCtx, row, run, { batch, at }, before)
        at = last.cursor
        if (!before) continue
        if (!(await endsWell(before))) return false
        last.release(true)
      }
      if (last && !(await endsWell(last))) return false
      last = undefined
    }
    await analysing
    return true
  } finally {
    last?.release(false)
    await Promise.allSettled([last?.ended, analysing])
  }
}

async function* batches(
  ctx: Ctx,
  blocks: AsyncIterable<TableRow[]>,
  run: PreparedRun,
  { pass, rowReached }: Cursor,
): AsyncGenerator<ReadBatch> {
  let batch: TableRow[] = []
  for await (const block of blocks)
    for (const row of block) {
      if (row.number <= rowReached || (run.order.depth.get(row.number) ?? 0) !== pass) continue
      if (batch.push(row) < batchSize) continue
      yield await readBatch(ctx, run, batch)
      batch = []
    }
  if (batch.length > 0) yield readBatch(ctx, run, batch)
}

const rowsPerTurn = 20

async function readBatch(ctx: Ctx, run: PreparedRun, rows: TableRow[]): Promise<ReadBatch> {
  const resolvers = await resolversFor(ctx, run, rows)
  if (run.learnsNames) return { rows, resolvers, drafts: undefined }
  const reader = { ...run, resolvers }
  const drafts: Draft[] = []
  for (const row of rows) {
    drafts.push(readRow(reader, row))
    // The database's answers must get in between.
    if (drafts.length % rowsPerTurn === 0) await othersTurn()
  }
  return { rows, resolvers, drafts }
}

/** The next batch is read while the database writes this one; never more than one ahead. */
async function* readAhead<T>(batches: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = batches.next()
  try {
    for (let read = await next; !read.done; read = await next) {
      next = batches.next()
      // It is thrown when its turn comes, if that comes at all.
      next.catch(() => undefined)
      yield read.value
    }
  } finally {
    await next.catch(() => undefined)
    await batches.return(undefined)
  }
}

async function finish(ctx: Ctx, { id, version }: store.ImportRow, run: PreparedRun): Promise<void> {
  const now = new Date()
  await withOrg({ ...ctx, now }, async (tx) => {
    const row = await store.loadForWork(tx, ctx.orgId, id, 'forUpdate')
    if (!row || !isAtRows(row.status) || row.version !== version) return
    const isCheck = run.mode === 'check'
    const checked = { ...row.counts, rows: row.rows }
    if (isCheck) await store.clearTrials(tx, ctx, id)
    else await enqueueBacklogs(tx, ctx.orgId)
    await store.update(
      tx,
      { ...ctx, now },
      id,
      { finishedAt: now, isCancelRequested: false, ...(isCheck ? { status: 'checked', checked } : { status: 'done' }) },
      true,
    )
    if (!isCheck) await tellEnded(tx, { ...ctx, now }, row, 'done')
  })
}
