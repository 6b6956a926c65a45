import type { Readable } from 'node:stream'
import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { csvOf, noteLine, noteOf } from '../../platform/csv.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { AppError } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import type { BoundField, RecordKind } from '../../platform/records/kind.ts'
import { countListed, streamListed } from '../../platform/records/stream.ts'
import { type Cell, xlsxOf } from '../../platform/spreadsheets/xlsx.ts'
import { fieldLabel, kindLabel } from '../fields/index.ts'
import { sendApprovalRequests } from './send-approval-requests.ts'
import { canExport, cellOf, textOf } from './cells.ts'
import { type ExportStatus, requireRoom } from './export.ts'
import { exportable } from './policy.ts'
import { waitsForApproval } from './queries.ts'
import { presentListed } from './listed-record.ts'
import * as store from './store.ts'

/** Rows that are in memory at a time. */
const batchSize = 500
const largestFile = 4_000_000_000

/** Not a fault: somebody has cancelled, or another worker is at it by now. */
class Stopped extends Error {}

/**
 * Writes the file from its beginning, in one transaction that sees the records as they stood in one moment. Killed at any
 * moment, the next worker begins anew: a file is whole or it is not there. `onBatch` hears of each batch.
 */
export async function runExport(
  ctx: Ctx,
  files: FileStore,
  id: Id,
  onBatch: (done: number) => Promise<void> | void = () => undefined,
): Promise<{ rows: number; size: number } | undefined> {
  const row = await withOrg(ctx, (tx) => begin(tx, ctx, id))
  if (!row) return undefined
  const kind = ctx.kinds.get(row.kind)!
  authorizeRight(ctx.actor, `${row.kind}.export`)
  authorizeRight(ctx.actor, `${row.kind}.view`)
  const fields = columnsOf(kind, row.columns)
  const progress = async (done: number) => {
    const isMine = await withOrg(ctx, (tx) => store.noteProgress(tx, ctx.orgId, id, row.version, done))
    if (!isMine) throw new Stopped()
    await onBatch(done)
  }
  await files.remove(ctx.orgId, id)
  try {
    return await withOrg(ctx, async (tx) => {
      let rows = 0
      async function* lines(): AsyncGenerator<Cell[]> {
        const manner = { locale: row!.locale, timeZone: ctx.organization.timeZone }
        for await (const batch of streamListed(tx, ctx, kind, row!.query, exportable(ctx.actor, kind), batchSize)) {
          for (const each of batch) {
            const record = presentListed(ctx, kind, each)
            yield fields.map((field) => cellOf(kind, field, record, manner))
          }
          rows += batch.length
          requireRoom(row!.format, rows)
          await progress(rows)
        }
      }
      const { size } = await files.write(ctx.orgId, id, contentOf(ctx, row, fields, lines()), largestFile)
      return { rows, size }
    })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    await files.remove(ctx.orgId, id)
    return undefined
  }
}

/** Counts anew, because approval may have taken days; what has become too much without one waits for it now. */
async function begin(tx: OrgTx, ctx: Ctx, id: Id): Promise<store.ExportRow | undefined> {
  const row = await store.load(tx, ctx.orgId, id)
  const kind = row && ctx.kinds.get(row.kind)
  if (!row || !kind || row.status !== 'running') return undefined
  const rows = await countListed(tx, ctx, kind, row.query, exportable(ctx.actor, kind))
  requireRoom(row.format, rows)
  const waits = row.decided_by === null && (await waitsForApproval(tx, ctx, rows))
  const status: ExportStatus = waits ? 'waiting' : 'running'
  await store.update(tx, ctx, id, { status, rows_total: rows, rows_done: 0, started_at: ctx.now, fault: null })
  if (waits) await enqueue(tx, sendApprovalRequests, { orgId: ctx.orgId, exportId: id })
  return waits ? undefined : { ...row, version: row.version + 1 }
}

/** A column that the one who asked may no longer see is none: the export fails rather than leave it out unsaid. */
function columnsOf(kind: RecordKind, keys: readonly string[]): BoundField[] {
  return keys.map((key) => {
    const field = kind.byKey.get(key)
    if (!field || !canExport(kind, field)) throw new AppError(422, 'column_gone', `There is no column ${key} any more.`)
    return field
  })
}

function contentOf(
  ctx: Ctx,
  row: store.ExportRow,
  fields: readonly BoundField[],
  rows: AsyncIterable<Cell[]>,
): AsyncIterable<Buffer> {
  const header = fields.map((field) => fieldLabel(row.locale, row.kind, field))
  const note = noteOf(ctx)
  if (row.format === 'xlsx')
    return xlsxOf({ name: kindLabel(row.locale, row.kind), header, rows, author: ctx.actor.name, note, at: ctx.now })
  async function* lines(): AsyncGenerator<string[]> {
    yield header
    for await (const cells of rows) yield cells.map(textOf)
    yield noteLine(note, header.length)
  }
  return csvOf(lines()) as Readable & AsyncIterable<Buffer>
}
