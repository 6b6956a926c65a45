import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { enqueueBacklogs } from '../../platform/search/build-job.ts'
import { isAtRows, leftByUndo } from './import.ts'
import * as store from './store.ts'
import { nobody, tellEnded, tellUndoStopped } from './tell.ts'

/**
 * Ends work that cannot go on, with its reason. A run may go on where it stopped, and so may an undo that has taken records
 * back; what a dry run has tried counts for nothing.
 */
export async function terminateWork(
  tx: OrgTx,
  orgId: Id,
  id: Id,
  { part, fault }: { part: 'rows' | 'undo'; fault: string },
): Promise<void> {
  const row = await store.loadForWork(tx, orgId, id, 'forUpdate')
  if (!row || !(part === 'rows' ? isAtRows(row.status) : row.status === 'undoing')) return
  await enqueueBacklogs(tx, orgId)
  const now = new Date()
  const next = part === 'undo' ? leftByUndo(row) : row.status === 'checking' ? 'mapping' : 'failed'
  const ended = part === 'rows' ? { finishedAt: now } : {}
  const by = nobody(orgId, now)
  await store.update(tx, by, id, { status: next, fault, isCancelRequested: false, ...ended }, true)
  if (next === 'failed') await tellEnded(tx, by, row, next, fault)
  if (part === 'undo') await tellUndoStopped(tx, by, row, { fault })
}
