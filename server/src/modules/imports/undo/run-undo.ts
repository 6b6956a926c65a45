import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { leftByUndo } from '../import.ts'
import type { UndoConflicts } from '../store.ts'
import * as store from '../store.ts'
import { tellUndone, tellUndoStopped } from '../tell.ts'
import { findConflicts } from './conflict-queries.ts'
import { loadLogged, loadLoggedIds } from './queries.ts'
import { holdRecords, takeBack } from './take-back.ts'

const batchSize = 500
/** Records that are looked at in one statement, before anything is done. */
const lookSize = 5_000
const listed = 100

/**
 * Takes an import back from where the undo stands, batch by batch; what is taken back leaves the log in the same transaction,
 * so a killed undo goes on behind it. The first step looks for records that have changed since: with one of them nothing is
 * done, unless `keepChanged` leaves those alone. `onBatch` hears of each batch.
 */
export async function runUndo(
  ctx: Ctx,
  id: Id,
  keepChanged: boolean,
  onBatch: (done: number) => Promise<void> | void = () => undefined,
): Promise<void> {
  if (!(await begin(ctx, id, keepChanged))) return
  for (let behind: Id | undefined; ;) {
    const now = new Date()
    const step = await withOrg({ ...ctx, now }, (tx) => takeBatchBack(tx, { ...ctx, now }, id, behind))
    if (!step) return
    behind = step.last
    await onBatch(step.done)
  }
}

async function begin(ctx: Ctx, id: Id, keepChanged: boolean): Promise<boolean> {
  const row = await withOrg(ctx, (tx) => store.loadForWork(tx, ctx.orgId, id))
  if (row?.status !== 'undoing') return false
  if (row.isUndoBegun) return true
  // Those that are left alone are counted when their turn comes.
  const undoConflicts = keepChanged ? null : await lookForConflicts(ctx, id)
  return withOrg(ctx, async (tx) => {
    const now = await store.loadForWork(tx, ctx.orgId, id, 'forUpdate')
    if (now?.status !== 'undoing') return false
    if (now.isUndoBegun) return true
    if (undoConflicts) {
      await store.update(tx, ctx, id, { status: leftByUndo(now), undoConflicts, isCancelRequested: false }, true)
      await tellUndoStopped(tx, ctx, now, { kept: undoConflicts.total })
      return false
    }
    await store.update(tx, ctx, id, { isUndoBegun: true }, false)
    return true
  })
}

/** How many records of the import have changed since, and the first of them in the file's order; page by page, for there may be a million. */
async function lookForConflicts(ctx: Ctx, id: Id): Promise<UndoConflicts | null> {
  let all: UndoConflicts | null = null
  for (let behind: Id | undefined; ;) {
    const ids = await withOrg(ctx, (tx) => loadLoggedIds(tx, ctx, id, { behind, limit: lookSize }))
    if (ids.length === 0) return all
    all = withMore(all, await withOrg(ctx, (tx) => findConflicts(tx, ctx, id, ids)))
    behind = ids.at(-1)
  }
}

function withMore(known: UndoConflicts | null, more: UndoConflicts['items']): UndoConflicts | null {
  if (more.length === 0) return known
  const items = [...(known?.items ?? []), ...more].toSorted((a, b) => a.row - b.row).slice(0, listed)
  return { total: (known?.total ?? 0) + more.length, items }
}

/** The last record that is done with, and how many are; undefined when there are no more, or when it has been stopped. */
async function takeBatchBack(
  tx: OrgTx,
  ctx: Ctx,
  id: Id,
  behind: Id | undefined,
): Promise<{ last: Id; done: number } | undefined> {
  const row = await store.loadForWork(tx, ctx.orgId, id, 'forUpdate')
  if (row?.status !== 'undoing') return undefined
  if (row.isCancelRequested) {
    await store.update(tx, ctx, id, { status: leftByUndo(row), isCancelRequested: false }, true)
    await tellUndoStopped(tx, ctx, row, {})
    return undefined
  }
  const logged = await loadLogged(tx, ctx, id, { behind, limit: batchSize })
  const last = logged.at(-1)
  if (!last) {
    const undone = {
      status: 'undone',
      undoneAt: ctx.now,
      undoneBy: ctx.actor.userId,
      isCancelRequested: false,
    } as const
    await store.update(tx, ctx, id, undone, true)
    await tellUndone(tx, ctx, row)
    return undefined
  }
  // Somebody may have been quicker since the undo began; from here on nobody is.
  await holdRecords(tx, ctx, logged)
  const ids = logged.map((entry) => entry.id)
  const changed = await findConflicts(tx, ctx, id, ids)
  const kept = new Set(changed.map((conflict) => conflict.id))
  const refused = await takeBack(
    tx,
    ctx,
    logged.filter((entry) => !kept.has(entry.id)),
  )
  const conflicts = [...changed, ...refused]
  await store.forgetRecords(tx, ctx, id, ids)
  const done = row.recordsUndone + logged.length
  await store.update(tx, ctx, id, { recordsUndone: done, undoConflicts: withMore(row.undoConflicts, conflicts) }, false)
  return { last: last.id, done }
}
