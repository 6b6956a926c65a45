import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createDatabase, type Database } from '../db/pool.ts'
import { cloneDatabase, type ClonedDatabase } from '../testing/clone-database.ts'
import { enqueue, type Job } from './queue.ts'
import { startWorker, type Worker } from './worker.ts'

let database: ClonedDatabase
let db: Database
let owner: pg.Client
const done: string[] = []
const note: Job<{ text: string }> = {
  name: 'note',
  payload: z.object({ text: z.string() }),
  run: async ({ text }) => void done.push(text),
}
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const workers: Worker[] = []

async function work(): Promise<void> {
  workers.push(await startWorker({ appUrl: database.appUrl, jobs: [note as Job], deps: {}, log }))
}

/** A job as a killed worker leaves it behind: taken a minute ago, and never given back. */
async function takenBy(worker: string, text: string): Promise<void> {
  await enqueue(db.global, note, { text })
  await owner.query(
    `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - interval '1 minute', attempts = 1 where payload->>'text' = $2`,
    [worker, text],
  )
}

beforeAll(async () => {
  database = await cloneDatabase()
  db = createDatabase({ appUrl: database.appUrl })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  for (const worker of workers) await worker.stop()
  await owner?.end()
  await db?.close()
  await database?.drop()
})

describe('jobs of a killed worker', () => {
  it('are taken over as soon as another starts, but not those of one that lives', async () => {
    await takenBy('worker-dead', 'of the dead')
    await takenBy('worker-alive', 'of the living')
    await owner.query(`select pg_advisory_lock(hashtextextended('fairway.worker.worker-alive', 0))`)
    await work()
    await vi.waitUntil(() => done.includes('of the dead'), { timeout: 10_000 })
    await enqueue(db.global, note, { text: 'last' })
    await vi.waitUntil(() => done.includes('last'), { timeout: 10_000 })
    expect(done).toEqual(['of the dead', 'last'])
  })

  it('stay theirs while their process is connected', async () => {
    const held = () =>
      owner.query(
        `select 1 from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid() and database = (select oid from pg_database where datname = current_database())`,
      )
    await vi.waitUntil(async () => ((await held()).rowCount ?? 0) > 0, { timeout: 10_000 })
    expect((await held()).rowCount).toBeGreaterThan(0)
  })
})
