import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { sumOf } from '../import.ts'
import type { UndoConflict } from '../schema.ts'
import * as store from '../store.ts'
import { findConflicts } from './conflict-queries.ts'
import { loadLogged, loadLoggedIds } from './queries.ts'
import { takeBack } from './take-back.ts'

const batchSize = 500
/** Records that are looked at in one statement, before anything is done. */
const lookSize = 5_000
const listed = 100

/**
 * Takes an import back from where the undo stands, batch by batch; what is taken back leaves the log in the same transaction,
 * so a killed undo goes on behind it. The first step looks for records that have changed since: with one of them nothing is
 * done, unless `keepChanged` leaves those alone.
 */
export async function runUndo(ctx: Ctx, id: Id, keepChanged: boolean): Promise<void> {
  const row = await withOrg(ctx, (tx) => store.load(tx, ctx, id))
  if (row.status !== 'undoing') return
  if (row.pass === 0 && !(await begin(ctx, id, keepChanged))) return
  for (let behind: Id | undefined, isMore = true; isMore;) {
    const now = new Date()
    const step = await withOrg({ ...ctx, now }, (tx) => takeBatchBack(tx, { ...ctx, now }, id, behind))
    isMore = step !== undefined
    behind = step
  }
}

async function begin(ctx: Ctx, id: Id, keepChanged: boolean): Promise<boolean> {
  const undoConflicts = await lookForConflicts(ctx, id)
  return withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    if (row.status !== 'undoing') return false
    if (row.pass > 0) return true
    if (undoConflicts && !keepChanged) {
      const status = sumOf(row.counts) < row.rows ? 'cancelled' : 'done'
      await store.update(tx, ctx, id, { status, undoConflicts }, true)
      return false
    }
    await store.update(tx, ctx, id, { pass: 1, undoConflicts }, false)
    return true
  })
}

/** How many records of the import have changed since, and the first of them in the file's order; page by page, for there may be a million. */
async function lookForConflicts(ctx: Ctx, id: Id): Promise<store.ImportRow['undoConflicts']> {
  let total = 0
  let items: UndoConflict[] = []
  for (let behind: Id | undefined; ;) {
    const ids = await withOrg(ctx, (tx) => loadLoggedIds(tx, ctx, id, { behind, limit: lookSize }))
    if (ids.length === 0) return total > 0 ? { total, items } : null
    const found = await withOrg(ctx, (tx) => findConflicts(tx, ctx, id, ids))
    total += found.length
    items = [...items, ...found].toSorted((a, b) => a.row - b.row).slice(0, listed)
    behind = ids.at(-1)
  }
}

/** The last record that is done with; undefined when there are no more. */
async function takeBatchBack(tx: OrgTx, ctx: Ctx, id: Id, behind: Id | undefined): Promise<Id | undefined> {
  const row = await store.load(tx, ctx, id, 'forUpdate')
  if (row.status !== 'undoing') return undefined
  const logged = await loadLogged(tx, ctx, id, { behind, limit: batchSize })
  if (logged.length === 0) {
    const undone = { status: 'undone', undoneAt: ctx.now, undoneBy: ctx.actor.userId } as const
    await store.update(tx, ctx, id, undone, true)
    return undefined
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
  return ids.at(-1)
}
