import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { enqueueBacklogs } from '../../platform/search/build-job.ts'
import { addCounts, isAtRows, noCounts } from './import.ts'
import { withMade } from './references/reference-report.ts'
import { prepareRun, type PreparedRun } from './prepare-run.ts'
import { openSource } from './read-source.ts'
import type { TableRow } from './reading/table.ts'
import { resolversFor } from './rows/resolve-names.ts'
import { type Draft, readRow } from './rows/read-row.ts'
import { type BatchResult, type ReadBatch, takeBatch } from './rows/take-batch.ts'
import * as store from './store.ts'

/** Rows per transaction: enough to be fast, few enough that nobody waits long for a lock. */
const batchSize = 1_000

/** An import of more rows leaves it to a job behind it to let the search know its new records (ADR 11). */
const mostEntered = 5_000

/** The table is analysed when it has doubled since it was, and no sooner than so many times as many rows have come. */
const growth = 8

interface Cursor {
  pass: number
  rowReached: number
}

/** A dry run's memory dies with its worker, so the next one begins anew; one that still works on the old try stops. */
async function begin(tx: Tx, ctx: Ctx, id: Id): Promise<store.ImportRow> {
  const row = await store.load(tx, ctx, id, 'forUpdate')
  if (row.status !== 'checking' || (row.pass === 0 && row.rowReached === 0)) return row
  await store.clearFailures(tx, ctx, id)
  await store.update(tx, ctx, id, { counts: noCounts, pass: 0, rowReached: 0 }, true)
  return store.load(tx, ctx, id)
}

/** A dry run's writes are undone by failing on purpose. */
class Undone extends Error {
  readonly result: BatchResult
  constructor(result: BatchResult) {
    super('undone')
    this.result = result
  }
}

/**
 * Works through an import's rows from where it stands, batch by batch. Records, counts, failures and the place reached are
 * written in one transaction per batch: killed at any moment, it goes on behind the last one, and no row is taken twice.
 * `onBatch` hears of each; returns when all rows are done, when somebody has cancelled, or when another worker is at it.
 */
export async function runImport(
  ctx: Ctx,
  files: FileStore,
  id: Id,
  onBatch: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const row = await withOrg(ctx, (tx) => begin(tx, ctx, id))
  if (!isAtRows(row.status)) return
  const table = await openSource(ctx, files, id, row.format)
  const run = await withOrg(ctx, (tx) => prepareRun(tx, ctx, row, table))
  let analyzedAt = 0
  let at: Cursor = { pass: row.pass, rowReached: row.rowReached }
  for (; at.pass < run.order.passes; at = { pass: at.pass + 1, rowReached: 0 }) {
    for await (const batch of readAhead(batches(ctx, table.rows(), run, at))) {
      const next = await takeOne(ctx, row, run, batch, at)
      if (!next) return
      at = next.cursor
      onBatch(next.done, row.rows)
      if (run.mode === 'check' || next.done < analyzedAt * growth) continue
      analyzedAt = next.done
      await withOrg(ctx, (tx) => store.analyzeGrown(tx, run.definition.record.table, next.done))
    }
  }
  await finish(ctx, row, run)
}

async function* batches(
  ctx: Ctx,
  rows: AsyncIterable<TableRow>,
  run: PreparedRun,
  { pass, rowReached }: Cursor,
): AsyncGenerator<ReadBatch> {
  let batch: TableRow[] = []
  for await (const row of rows) {
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

async function takeOne(
  ctx: Ctx,
  begun: store.ImportRow,
  run: PreparedRun,
  batch: ReadBatch,
  at: Cursor,
): Promise<{ cursor: Cursor; done: number } | undefined> {
  const now = new Date()
  const batchCtx: Ctx = { ...ctx, now, postponesSearch: begun.rows > mostEntered }
  const cursor = { pass: at.pass, rowReached: batch.rows.at(-1)!.number }
  if (run.mode === 'check') {
    const result = await rehearse(batchCtx, run, batch)
    const done = await withOrg(batchCtx, async (tx) => {
      const row = await standing(tx, batchCtx, begun, at)
      return row && save(tx, batchCtx, row, result, cursor)
    })
    return done === undefined ? undefined : { cursor, done }
  }
  const taken = await withOrg(batchCtx, async (tx) => {
    const row = await standing(tx, batchCtx, begun, at)
    if (!row) return undefined
    const result = await takeBatch(tx, batchCtx, run, batch)
    return { result, done: await save(tx, batchCtx, row, result, cursor) }
  })
  if (!taken) return undefined
  for (const { field, name, id: recordId, isRow } of taken.result.learned) learn(run, field, name, recordId, isRow)
  return { cursor, done: taken.done }
}

type Tx = Parameters<Parameters<typeof withOrg>[1]>[0]

/** The import, locked, if it still stands where this worker left it; ends it when somebody has cancelled. */
async function standing(
  tx: Tx,
  ctx: Ctx,
  { id, version }: store.ImportRow,
  at: Cursor,
): Promise<store.ImportRow | undefined> {
  const row = await store.load(tx, ctx, id, 'forUpdate')
  const isMine =
    isAtRows(row.status) &&
    row.version === version &&
    (row.pass < at.pass || (row.pass === at.pass && row.rowReached === at.rowReached))
  if (!isMine) return undefined
  if (!row.isCancelRequested) return row
  await enqueueBacklogs(tx, ctx.orgId)
  await store.update(
    tx,
    ctx,
    id,
    { status: row.status === 'checking' ? 'mapping' : 'cancelled', isCancelRequested: false, finishedAt: ctx.now },
    true,
  )
  return undefined
}

async function rehearse(ctx: Ctx, run: PreparedRun, batch: ReadBatch): Promise<BatchResult> {
  try {
    await withOrg(ctx, async (tx) => {
      throw new Undone(await takeBatch(tx, ctx, run, batch))
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
    for (const { field, name, id, isRow } of error.result.learned) if (isRow) learn(run, field, name, id, isRow)
    return error.result
  }
  return { counts: { ...noCounts }, failures: [], learned: [], changes: [], trials: [] }
}

function learn({ resolvers }: PreparedRun, field: string, name: string, id: Id, isRow: boolean): void {
  if (isRow) resolvers.get(field)?.learnRow(name, id)
  else resolvers.get(field)?.learn(name, id)
}

async function save(tx: Tx, ctx: Ctx, row: store.ImportRow, result: BatchResult, cursor: Cursor): Promise<number> {
  const counts = addCounts(row.counts, result.counts)
  await store.insertFailures(tx, ctx, row.id, result.failures)
  await store.insertChanges(tx, ctx, row.id, result.changes)
  await store.insertTrials(tx, ctx, row.id, result.trials)
  const made = row.status === 'running' ? result.learned.filter(({ isRow }) => !isRow) : []
  const references = made.length > 0 ? { references: withMade(row.references, made) } : {}
  await store.update(tx, ctx, row.id, { counts, ...cursor, ...references }, false)
  return counts.created + counts.updated + counts.skipped + counts.failed
}

async function finish(ctx: Ctx, { id, version }: store.ImportRow, run: PreparedRun): Promise<void> {
  const now = new Date()
  await withOrg({ ...ctx, now }, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    if (!isAtRows(row.status) || row.version !== version) return
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
  })
}
