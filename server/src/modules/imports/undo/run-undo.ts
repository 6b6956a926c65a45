import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { sumOf } from '../import.ts'
import * as store from '../store.ts'
import { findConflicts } from './conflict-queries.ts'
import { loadLogged } from './queries.ts'
import { takeBack } from './take-back.ts'

const batchSize = 500
const listed = 100

/**
 * Takes an import back from where the undo stands, batch by batch; what is taken back leaves the log in the same transaction,
 * so a killed undo goes on behind it. The first step looks for records that have changed since: with one of them nothing is
 * done, unless `keepChanged` leaves those alone.
 */
export async function runUndo(ctx: Ctx, id: Id, keepChanged: boolean): Promise<void> {
  const isBegun = await withOrg(ctx, (tx) => begin(tx, ctx, id, keepChanged))
  if (!isBegun) return
  while (await withOrg({ ...ctx, now: new Date() }, (tx) => takeBatchBack(tx, { ...ctx, now: new Date() }, id)));
}

async function begin(tx: OrgTx, ctx: Ctx, id: Id, keepChanged: boolean): Promise<boolean> {
  const row = await store.load(tx, ctx, id, 'forUpdate')
  if (row.status !== 'undoing') return false
  if (row.pass > 0) return true
  const conflicts = await findConflicts(tx, ctx, id)
  const undoConflicts = conflicts.length > 0 ? { total: conflicts.length, items: conflicts.slice(0, listed) } : null
  if (undoConflicts && !keepChanged) {
    const status = sumOf(row.counts) < row.rows ? 'cancelled' : 'done'
    await store.update(tx, ctx, id, { status, undoConflicts }, true)
    return false
  }
  await store.update(tx, ctx, id, { pass: 1, undoConflicts }, false)
  return true
}

/** Whether there is more to do. */
async function takeBatchBack(tx: OrgTx, ctx: Ctx, id: Id): Promise<boolean> {
  const row = await store.load(tx, ctx, id, 'forUpdate')
  if (row.status !== 'undoing') return false
  const logged = await loadLogged(tx, ctx, id, batchSize)
  if (logged.length === 0) {
    const undone = { status: 'undone', undoneAt: ctx.now, undoneBy: ctx.actor.userId } as const
    await store.update(tx, ctx, id, undone, true)
    return false
  }
  // Somebody may have been quicker since the undo began.
  const ids = logged.map((entry) => entry.id)
  const changed = new Set((await findConflicts(tx, ctx, id, ids)).map((conflict) => conflict.id))
  await takeBack(
    tx,
    ctx,
    logged.filter((entry) => !changed.has(entry.id)),
  )
  await store.forgetRecords(tx, ctx, id, ids)
  await store.update(tx, ctx, id, { rowReached: row.rowReached + logged.length }, false)
  return true
}
