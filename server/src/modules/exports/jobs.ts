import { join } from 'node:path'
import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { AppError } from '../../platform/errors.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { type Id, newId } from '../../platform/id.ts'
import { endWork } from '../../platform/jobs/end-work.ts'
import { enqueue, type Job } from '../../platform/jobs/queue.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { findPrincipal } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { exportActivities } from './activities.ts'
import { requestOf } from './export.ts'
import { runExport } from './run-export.ts'
import * as store from './store.ts'

interface Deps {
  db: Database
  dataDir: string
  kinds: RecordKinds
}
interface Payload {
  orgId: Id
  exportId: Id
}
const payload = z.object({ orgId: z.uuid(), exportId: z.uuid() })

/** How long a file can be taken, in milliseconds. */
const keptFor = 7 * 24 * 60 * 60 * 1_000

/** No record holds them, and they go by themselves. */
export function exportFiles(dataDir: string): FileStore {
  return new FileStore(join(dataDir, 'exports'))
}

/** Makes the file of an export, with the rights that the one who asked, or their API key, has now. */
export const makeFile: Job<Payload, Deps> = { name: 'makeExportFile', payload, run: writeFile }

/** Rows between two looks at whether the one who asked may still act. */
const lookEvery = 10_000

/** `onBatch` hears of each batch. */
export async function writeFile(
  { orgId, exportId }: Payload,
  { db, dataDir, kinds }: Deps,
  onBatch: (done: number) => Promise<void> | void = () => undefined,
): Promise<void> {
  const files = exportFiles(dataDir)
  const find = () => withOrg({ db, orgId }, (tx) => findActor(tx, kinds, { orgId, exportId }))
  try {
    const found = await find()
    if (!found) return
    const ctx: Ctx = { ...found, orgId, now: new Date(), via: 'job', requestId: newId(), db }
    let lookAt = lookEvery
    const made = await runExport(ctx, files, exportId, async (done) => {
      await onBatch(done)
      if (done < lookAt) return
      lookAt = done + lookEvery
      await find()
    })
    await withOrg(ctx, (tx) => finish(tx, { ...ctx, now: new Date() }, exportId, made))
  } catch (error) {
    await endWork(error, async (fault) => {
      await files.remove(orgId, exportId)
      await withOrg({ db, orgId }, (tx) => breakOff(tx, orgId, exportId, fault))
    })
  }
}

/** Throws, with the reason as its code, when the one who asked, or their key, may not act any more. */
async function findActor(tx: OrgTx, kinds: RecordKinds, { orgId, exportId }: Payload) {
  const row = await store.peek(tx, orgId, exportId)
  if (row?.status !== 'running') return undefined
  const who = { orgId, userId: row.created_by, apiKeyId: row.acting_key_id, now: new Date() }
  const found = await findPrincipal(tx, who, kinds)
  if (typeof found === 'string') throw new AppError(403, found, 'Whoever asked for it may not act any more.')
  return found
}

async function breakOff(tx: OrgTx, orgId: Id, id: Id, fault: string): Promise<void> {
  const row = await store.load(tx, orgId, id)
  if (row?.status !== 'running') return
  const now = new Date()
  await store.update(tx, { orgId, now, actor: null }, id, {
    status: 'failed',
    fault,
    finished_at: now,
    is_cancel_requested: false,
  })
}

async function finish(tx: OrgTx, ctx: Ctx, id: Id, made: { rows: number; size: number } | undefined): Promise<void> {
  const row = await store.load(tx, ctx.orgId, id)
  if (row?.status !== 'running') return
  if (!made) {
    if (row.is_cancel_requested)
      await store.update(tx, ctx, id, { status: 'cancelled', is_cancel_requested: false, finished_at: ctx.now })
    return
  }
  const expiresAt = new Date(ctx.now.getTime() + keptFor)
  await store.update(tx, ctx, id, {
    status: 'done',
    rows_total: made.rows,
    rows_done: made.rows,
    file_size: made.size,
    is_cancel_requested: false,
    finished_at: ctx.now,
    expires_at: expiresAt,
  })
  await recordActivity(tx, ctx, {
    activity: exportActivities.made,
    subject: { type: 'export', id },
    data: { kind: row.kind, name: row.file_name, ...requestOf(row), rows: made.rows },
  })
  await enqueue(tx, expireFile, { orgId: ctx.orgId, exportId: id }, { runAt: expiresAt })
}

/** Takes the file away; that there was one stays told. */
export const expireFile: Job<Payload, Pick<Deps, 'db' | 'dataDir'>> = {
  name: 'expireExportFile',
  payload,
  async run({ orgId, exportId }, { db, dataDir }) {
    await withOrg({ db, orgId }, async (tx) => {
      const row = await store.load(tx, orgId, exportId)
      if (row?.status === 'done')
        await store.update(tx, { orgId, now: new Date(), actor: null }, exportId, { status: 'expired' })
    })
    await exportFiles(dataDir).remove(orgId, exportId)
  },
}
