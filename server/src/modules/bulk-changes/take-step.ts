import type { Ctx, GivenBody } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { AppError } from '../../platform/errors.ts'
import { givenAt } from '../../platform/http/record-bodies.ts'
import type { RecordCommands } from '../../platform/records/commands.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { lockRows } from '../../platform/records/undo-store.ts'
import type { HooksByKind } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { bulkActivities } from './activities.ts'
import { changeRecord } from './change-record.ts'
import { checkChanges } from './check-changes.ts'
import { commandsOf } from './kind-commands.ts'
import { takeBackRecord } from './take-back-record.ts'
import * as store from './store.ts'

/** What modules.ts hands in: how records of each kind are changed, and what happens when they leave the recycle bin. */
export interface Deps {
  commands: readonly RecordCommands[]
  hooks: HooksByKind
}

/** Records per transaction: few enough that nobody waits long for a lock. */
const batchSize = 50

/**
 * The next records of a bulk change, or of its undoing: changes, results and counts stand in one transaction, so killed at any
 * moment it goes on behind the last one, and no record has two turns. Answers whether there is more to do.
 */
export async function takeStep(tx: OrgTx, ctx: Ctx, deps: Deps, id: string): Promise<boolean> {
  const bulk = await store.load(tx, ctx.orgId, id)
  const kind = bulk && ctx.kinds.get(bulk.kind)
  if (!kind) return false
  const known = { ...ctx, via: 'bulk' as const, requestId: id, bodies: givenIn(bulk) }
  if (bulk.status === 'running') return change(tx, known, deps, { bulk, kind })
  if (bulk.status === 'undoing') return takeBack(tx, { ...ctx, via: 'bulk' }, deps, { bulk, kind })
  return false
}

/** As a PATCH of one record would give them, for layouts that ask for some. */
function givenIn({ kind, changes }: store.BulkRow): GivenBody[] {
  return changes ? givenAt({ path: [], kind, role: 'patch' }, changes) : []
}

interface At {
  bulk: store.BulkRow
  kind: RecordKind
}

async function change(tx: OrgTx, ctx: Ctx, { commands }: Deps, { bulk, kind }: At): Promise<boolean> {
  const { id } = bulk
  if (bulk.is_cancel_requested) {
    await end(tx, ctx, bulk, 'cancelled')
    return false
  }
  // In the background the rights of whoever asked may be others by now.
  if (bulk.changes && checkChanges(ctx, kind, bulk.changes).faults.length > 0)
    throw new AppError(422, 'column_gone', 'A field is not open any more.')
  const turns = await store.nextWaiting(tx, ctx.orgId, id, batchSize)
  if (turns.length === 0) {
    await end(tx, ctx, bulk, 'done')
    return false
  }
  await lockRows(
    tx,
    ctx,
    kind,
    turns.map((turn) => turn.id),
  )
  const work = { kind, bulk, commands: commandsOf(commands, kind.kind) }
  const results: store.Result[] = []
  for (const turn of turns) results.push(await changeRecord(tx, ctx, work, turn))
  await store.saveResults(tx, ctx.orgId, id, results)
  return true
}

async function end(tx: OrgTx, ctx: Ctx, { id }: store.BulkRow, status: 'cancelled' | 'done'): Promise<void> {
  await store.update(tx, ctx, id, { status, finished_at: ctx.now, is_cancel_requested: false })
}

async function takeBack(tx: OrgTx, ctx: Ctx, { commands, hooks }: Deps, { bulk, kind }: At): Promise<boolean> {
  const { id } = bulk
  const done = await store.nextDone(tx, ctx.orgId, id, batchSize)
  if (done.length === 0) {
    await endUndo(tx, ctx, bulk)
    return false
  }
  const work = { kind, bulk, hooks, commands: commandsOf(commands, kind.kind) }
  const undos: store.Undo[] = []
  for (const one of done) undos.push(await takeBackRecord(tx, ctx, work, one))
  await store.saveUndo(tx, ctx.orgId, id, undos)
  return true
}

/** Where nothing could be taken back nothing is undone. */
async function endUndo(tx: OrgTx, ctx: Ctx, bulk: store.BulkRow): Promise<void> {
  if (bulk.rows_undone === 0) {
    const isWhole = bulk.rows_done + bulk.rows_skipped + bulk.rows_failed === bulk.rows_total
    await store.update(tx, ctx, bulk.id, { status: isWhole ? 'done' : 'cancelled' })
    return
  }
  await store.update(tx, ctx, bulk.id, { status: 'undone', undone_at: ctx.now, undone_by: ctx.actor.userId })
  await recordActivity(tx, ctx, {
    activity: bulkActivities.undone,
    subject: { type: 'bulkChange', id: bulk.id },
    data: { kind: bulk.kind, action: bulk.action, records: bulk.rows_undone },
  })
}
