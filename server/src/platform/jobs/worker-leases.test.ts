import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createDatabase, type Database } from '../db/pool.ts'
import { cloneDatabase, type ClonedDatabase } from '../testing/clone-database.ts'
import { proxyDatabase } from '../testing/database-proxy.ts'
import { enqueue, type Job } from './queue.ts'
import { WorkerLeases } from './worker-leases.ts'
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
const begun: string[] = []
const release = Promise.withResolvers<void>()
const takeLong: Job<{ text: string }> = {
  name: 'take-long',
  payload: z.object({ text: z.string() }),
  run: async ({ text }) => {
    begun.push(text)
    await release.promise
    done.push(text)
  },
}
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const workers: Worker[] = []

async function work(): Promise<void> {
  workers.push(await startWorker({ appUrl: database.appUrl, jobs: [note as Job, takeLong as Job], deps: {}, log }))
}

/** A job as a killed worker leaves it behind: taken a minute ago, and never given back. */
async function takenBy(worker: string, text: string): Promise<void> {
  // Not yet for anyone, or a living worker might be quicker.
  await enqueue(db.global, note, { text }, { runAt: new Date(Date.now() + 3_600_000) })
  await owner.query(
    `update graphile_worker._private_jobs set run_at = now(), locked_by = $1, locked_at = now() - interval '1 minute', attempts = 1
     where payload->>'text' = $2`,
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

  it('stay theirs while they work on them, however long that takes', async () => {
    await enqueue(db.global, takeLong, { text: 'long' })
    await vi.waitUntil(() => begun.includes('long'), { timeout: 10_000 })
    await owner.query(
      `update graphile_worker._private_jobs set locked_at = now() - interval '1 minute' where locked_at is not null`,
    )
    await work()
    await enqueue(db.global, note, { text: 'behind the long one' })
    await vi.waitUntil(() => done.includes('behind the long one'), { timeout: 10_000 })
    expect(begun).toEqual(['long'])
    release.resolve()
    await vi.waitUntil(() => done.includes('long'), { timeout: 10_000 })
    expect(begun).toEqual(['long'])
  })

  it('that were given to a process whose connection was lost on the way are given back, and those it has begun are not', async () => {
    const leases = new WorkerLeases(database.appUrl, log)
    leases.hold('pool-of-mine')
    await leases.look()
    await takenBy('pool-of-mine', 'heard of')
    await takenBy('pool-of-mine', 'never heard of')
    const held = await owner.query<{ id: string; text: string }>(
      `select id::text, payload->>'text' as text from graphile_worker._private_jobs where locked_by = 'pool-of-mine'`,
    )
    leases.begin(held.rows.find(({ text }) => text === 'heard of')!.id)
    await leases.look()
    await vi.waitUntil(() => done.includes('never heard of'), { timeout: 10_000 })
    expect(done).not.toContain('heard of')
    await leases.close()
  })
})

describe('a job whose database is lost while it runs', () => {
  it('ends when the database is back, and so do those behind it', async () => {
    const proxy = await proxyDatabase(database.appUrl)
    const ended: string[] = []
    const loseDatabase: Job<{ text: string }> = {
      name: 'lose-database',
      payload: z.object({ text: z.string() }),
      run: async ({ text }) => {
        if (text === 'first') await proxy.cut()
        ended.push(text)
      },
    }
    const worker = await startWorker({
      appUrl: proxy.through(database.appUrl),
      jobs: [loseDatabase as Job],
      deps: {},
      log,
    })
    await enqueue(db.global, loseDatabase, { text: 'first' })
    await vi.waitUntil(() => ended.includes('first'), { timeout: 10_000 })
    await enqueue(db.global, loseDatabase, { text: 'second' })
    await proxy.restore()
    const left = () =>
      owner.query(
        `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'lose-database'`,
      )
    await vi.waitUntil(async () => (await left()).rowCount === 0, { timeout: 30_000 })
    expect(ended).toEqual(['first', 'second'])
    await worker.stop()
    await proxy.close()
  }, 60_000)
})
