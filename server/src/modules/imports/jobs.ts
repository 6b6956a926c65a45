import { join } from 'node:path'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { AppError } from '../../platform/errors.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { databaseProblem } from '../../platform/http/database-problem.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { Job } from '../../platform/jobs/queue.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { enqueueBacklogs } from '../../platform/search/build-job.ts'
import { loadActor } from '../identity/index.ts'
import { FileRefused } from './reading/table.ts'
import { runImport } from './run-import.ts'
import { runUndo } from './undo/run-undo.ts'
import * as store from './store.ts'

interface Deps {
  db: Database
  dataDir: string
  kinds: RecordKinds
}
interface Payload {
  orgId: Id
  importId: Id
}
const payload = z.object({ orgId: z.uuid(), importId: z.uuid() })

/** Imported files lie apart from attachments: no record holds them, and they are kept for as long as their import. */
export function importFiles(dataDir: string): FileStore {
  return new FileStore(join(dataDir, 'imports'))
}

/** Runs or goes on with an import or its dry run, with the rights that its uploader has now. */
export const workOnImport: Job<Payload, Deps> = {
  name: 'workOnImport',
  payload,
  async run({ orgId, importId }, { db, dataDir, kinds }) {
    const now = new Date()
    const found = await withOrg({ db, orgId }, async (tx) => {
      const userId = await store.uploaderOf(tx, orgId, importId)
      return userId && loadActor(tx, orgId, userId, kinds, now)
    })
    if (!found) return
    const ctx: Ctx = { ...found, orgId, now, via: 'import', requestId: newId(), db }
    try {
      await runImport(ctx, importFiles(dataDir), importId)
    } catch (error) {
      const fault = faultOf(error)
      if (fault === 'unavailable' || fault === 'storage_full') throw error
      await withOrg(ctx, (tx) => breakOff(tx, ctx, importId, fault))
      if (fault === 'internal') throw error
    }
  },
}

/** A run may go on where it stopped; what a dry run has tried counts for nothing, so it only leaves its reason. */
async function breakOff(tx: OrgTx, ctx: Ctx, id: Id, fault: string): Promise<void> {
  const { status } = await store.load(tx, ctx, id, 'forUpdate')
  await enqueueBacklogs(tx, ctx.orgId)
  const next = status === 'checking' ? 'mapping' : 'failed'
  await store.update(tx, ctx, id, { status: next, fault, isCancelRequested: false, finishedAt: new Date() }, true)
}

/** A database that is away comes back, a full disk gets room, and the job goes on; anything else would fail again. */
function faultOf(error: unknown): string {
  if (error instanceof FileRefused) return error.faults[0]?.code ?? 'damaged_file'
  const known = error instanceof AppError ? error : databaseProblem(error as Error)
  return known?.code ?? 'internal'
}

interface UndoPayload extends Payload {
  userId: Id
  keepChanged: boolean
}

/** Takes back what an import did, with the rights of whoever asked for it. */
export const undoImport: Job<UndoPayload, Deps> = {
  name: 'undoImport',
  payload: payload.extend({ userId: z.uuid(), keepChanged: z.boolean() }),
  async run({ orgId, importId, userId, keepChanged }, { db, kinds }) {
    const now = new Date()
    const found = await withOrg({ db, orgId }, (tx) => loadActor(tx, orgId, userId, kinds, now))
    if (!found) return
    const ctx: Ctx = { ...found, orgId, now, via: 'import', requestId: newId(), db }
    await runUndo(ctx, importId, keepChanged)
  },
}

/** Puts an import away once nobody needs its rows any more; the records it made stay. */
export const purgeImport: Job<Payload, Deps> = {
  name: 'purgeImport',
  payload,
  async run({ orgId, importId }, { db, dataDir }) {
    await withOrg({ db, orgId }, (tx) => store.softDelete(tx, { orgId, now: new Date() }, importId))
    await importFiles(dataDir).remove(orgId, importId)
  },
}
