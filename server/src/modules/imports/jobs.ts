import { join } from 'node:path'
import { z } from 'zod'
import { authorizeRight } from '../../platform/access/authorize.ts'
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
import { terminateWork } from './terminate-work.ts'
import { isAtRows } from './import.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import { authorizeUndo } from './policy.ts'
import { FileRefused } from './reading/table.ts'
import { runImport } from './run-import.ts'
import { runUndo } from './undo/run-undo.ts'
import * as store from './store.ts'
import { nobody, tellDeleted } from './tell.ts'

export interface Deps {
  db: Database
  dataDir: string
  kinds: RecordKinds
}
interface Payload {
  orgId: Id
  importId: Id
}
const payload = z.object({ orgId: z.uuid(), importId: z.uuid() })

type OnBatch = (done: number) => Promise<void> | void

/** Imported files lie apart from attachments: no record holds them, and they are kept for as long as their import. */
export function importFiles(dataDir: string): FileStore {
  return new FileStore(join(dataDir, 'imports'))
}

/** Runs or goes on with an import or its dry run, with the rights that whoever started it, or their key, has now. */
export const workOnImport: Job<Payload, Deps> = { name: 'workOnImport', payload, run: takeRows }

interface UndoPayload extends Payload {
  keepChanged: boolean
}

/** Takes back what an import did, with the rights that whoever asked for it, or their key, has now. */
export const undoImport: Job<UndoPayload, Deps> = {
  name: 'undoImport',
  payload: payload.extend({ keepChanged: z.boolean().default(false) }),
  run: takeRecordsBack,
}

/** Lets a worker take the import on; one that waits to do so already is not doubled. */
export async function enqueueWork<P extends Payload>(
  tx: OrgTx,
  job: Job<P, Deps>,
  orgId: Id,
  importId: Id,
  ...[more]: Omit<P, keyof Payload> extends Record<string, never> ? [] : [Omit<P, keyof Payload>?]
): Promise<void> {
  await enqueue(tx, job, { orgId, importId, ...more } as P, { key: `${job.name}:${importId}` })
}

/** `onBatch` hears of each batch. */
export async function takeRows(given: Payload, deps: Deps, onBatch: OnBatch = () => undefined): Promise<void> {
  await inTheirName(given, deps, 'rows', async (ctx, mayGoOn) =>
    runImport(ctx, importFiles(deps.dataDir), given.importId, async (done) => {
      await onBatch(done)
      await mayGoOn()
    }),
  )
}

/** `onBatch` hears of each batch. */
export async function takeRecordsBack(
  given: UndoPayload,
  deps: Deps,
  onBatch: OnBatch = () => undefined,
): Promise<void> {
  await inTheirName(given, deps, 'undo', async (ctx, mayGoOn) =>
    runUndo(ctx, given.importId, given.keepChanged, async (done) => {
      await onBatch(done)
      await mayGoOn()
    }),
  )
}

type Part = 'rows' | 'undo'

/**
 * Does the work in the name of whoever asked for it. `mayGoOn` throws once they may not act any more; whatever ends the work
 * stands in the import as its fault, so that it never looks as if it were still going on.
 */
async function inTheirName(
  given: Payload,
  deps: Deps,
  part: Part,
  work: (ctx: Ctx, mayGoOn: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { orgId, importId } = given
  try {
    const ctx = await findCtx(given, deps, part)
    if (ctx) await work(ctx, async () => void (await findCtx(given, deps, part)))
  } catch (error) {
    const end = (fault: string) =>
      withOrg({ db: deps.db, orgId }, (tx) => terminateWork(tx, orgId, importId, { part, fault }))
    if (error instanceof FileRefused) await end(error.faults[0]?.code ?? 'damaged_file')
    else await endWork(error, end)
  }
}

/** Throws, with the reason as its code, when whoever asked may not act or import any more. */
async function findCtx({ orgId, importId }: Payload, { db, kinds }: Deps, part: Part): Promise<Ctx | undefined> {
  const now = new Date()
  return withOrg({ db, orgId }, async (tx) => {
    const row = await store.loadForWork(tx, orgId, importId)
    if (!row || !(part === 'rows' ? isAtRows(row.status) : row.status === 'undoing')) return undefined
    const who = { orgId, userId: row.actingId, apiKeyId: row.actingKeyId, now }
    const found = await findPrincipal(tx, who, kinds)
    if (typeof found === 'string') throw new AppError(403, found, 'Whoever started it may not act any more.')
    if (part === 'undo') authorizeUndo(found.actor, row)
    else authorizeRight(found.actor, importDefinition(row.kind).right)
    return { ...found, orgId, now, via: 'import', requestId: newId(), db }
  })
}

/** Puts an import away once nobody needs its rows any more; the records it made stay. */
export const purgeImport: Job<Payload, Deps> = {
  name: 'purgeImport',
  payload,
  async run({ orgId, importId }, { db, dataDir }) {
    const now = new Date()
    await withOrg({ db, orgId }, async (tx) => {
      const row = await store.loadForWork(tx, orgId, importId, 'forUpdate')
      if (!row) return
      await store.softDelete(tx, { orgId, now }, importId)
      await tellDeleted(tx, nobody(orgId, now), row)
    })
    await importFiles(dataDir).remove(orgId, importId)
  },
}
