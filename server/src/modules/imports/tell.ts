import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import { recordActivity, type Teller } from '../timeline/index.ts'
import { importActivities } from './activities.ts'
import type { ImportRow } from './store.ts'

type Told = Pick<ImportRow, 'id' | 'kind' | 'fileName'>

const subjectOf = ({ id }: Told) => ({ type: 'import', id })
const aboutOf = ({ kind, fileName }: Told) => ({ kind, name: fileName })

/** Work that nobody does, such as ending that of somebody who has left. */
export function nobody(orgId: Id, now: Date): Teller {
  return { orgId, now, via: 'job', requestId: newId(), actor: null }
}

export async function tellUploaded(tx: OrgTx, by: Teller, row: Told & { rows: number }): Promise<void> {
  const data = { ...aboutOf(row), rows: row.rows }
  await recordActivity(tx, by, { activity: importActivities.uploaded, subject: subjectOf(row), data })
}

export async function tellStarted(tx: OrgTx, by: Teller, row: Told, isContinued: boolean): Promise<void> {
  const data = { ...aboutOf(row), isContinued }
  await recordActivity(tx, by, { activity: importActivities.started, subject: subjectOf(row), data })
}

export async function tellCancelled(tx: OrgTx, by: Teller, row: Told): Promise<void> {
  await recordActivity(tx, by, { activity: importActivities.cancelled, subject: subjectOf(row), data: aboutOf(row) })
}

/** What a dry run would change, of so many records, left as a file. */
export async function tellChangesTaken(tx: OrgTx, by: Teller, row: Told, records: number): Promise<void> {
  const data = { ...aboutOf(row), records }
  await recordActivity(tx, by, { activity: importActivities.changesTaken, subject: subjectOf(row), data })
}

/** The end of a run, with what it has come to; a dry run has come to nothing. */
export async function tellEnded(
  tx: OrgTx,
  by: Teller,
  row: Told & Pick<ImportRow, 'counts'>,
  status: 'done' | 'cancelled' | 'failed',
  fault: string | null = null,
): Promise<void> {
  const data = { ...aboutOf(row), ...row.counts, status, fault }
  await recordActivity(tx, by, { activity: importActivities.ended, subject: subjectOf(row), data })
}

export async function tellUndoStarted(tx: OrgTx, by: Teller, row: Told, keepsChanged: boolean): Promise<void> {
  const data = { ...aboutOf(row), keepsChanged }
  await recordActivity(tx, by, { activity: importActivities.undoStarted, subject: subjectOf(row), data })
}

/** The end of an undo: `records` have been looked at, of which `kept` stay as they are. */
export async function tellUndone(
  tx: OrgTx,
  by: Teller,
  row: Told & Pick<ImportRow, 'recordsUndone' | 'undoConflicts'>,
): Promise<void> {
  const kept = row.undoConflicts?.total ?? 0
  const data = { ...aboutOf(row), records: row.recordsUndone - kept, kept }
  await recordActivity(tx, by, { activity: importActivities.undone, subject: subjectOf(row), data })
}

export async function tellUndoStopped(
  tx: OrgTx,
  by: Teller,
  row: Told & Pick<ImportRow, 'recordsUndone'>,
  { kept = 0, fault = null }: { kept?: number; fault?: string | null },
): Promise<void> {
  const data = { ...aboutOf(row), records: row.recordsUndone, kept, fault }
  await recordActivity(tx, by, { activity: importActivities.undoStopped, subject: subjectOf(row), data })
}

export async function tellDeleted(
  tx: OrgTx,
  by: Teller,
  row: Told & Pick<ImportRow, 'counts' | 'status'>,
): Promise<void> {
  // What a dry run has counted is nothing that was done.
  const isTried = row.status === 'mapping' || row.status === 'checked'
  const counts = isTried ? { created: 0, updated: 0, skipped: 0, failed: 0 } : row.counts
  const data = { ...aboutOf(row), ...counts, status: row.status }
  await recordActivity(tx, by, { activity: importActivities.deleted, subject: subjectOf(row), data })
}
