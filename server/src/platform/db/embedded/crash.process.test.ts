import { once } from 'node:events'
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import pg from 'pg'
import { processIdentity } from './process-identity.ts'
import { startEmbedded } from './supervisor.ts'
import { newDataDir, postmasterPid, query, startElsewhere, startHere } from './testing.ts'
import { watchPostmaster } from './watch-postmaster.ts'

// Whole processes and real disks: on a busy machine a start takes its time.
vi.setConfig({ testTimeout: 180_000 })

const soon = { timeout: 60_000, interval: 50 }

/** Inserts one row after the other until a write fails; resolves with the numbers whose insert was answered. */
async function writeUntilItBreaks(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  const answered: number[] = []
  try {
    await client.connect()
    for (;;) {
      await client.query('INSERT INTO kept VALUES ($1)', [answered.length])
      answered.push(answered.length)
    }
  } catch {
    return answered
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function countOf(url: string): Promise<number> {
  const [row] = await query<{ count: string }>(url, 'SELECT count(*) FROM kept')
  return Number(row?.count)
}

test('after a SIGKILL of Fairway the next start stops the orphaned database cleanly and has every answered write', async () => {
  const dataDir = await newDataDir()
  const { child, ownerUrl } = await startElsewhere(dataDir)
  await query(ownerUrl, 'CREATE TABLE kept (id int PRIMARY KEY)')
  const orphan = postmasterPid(dataDir)
  const writing = writeUntilItBreaks(ownerUrl)
  await vi.waitUntil(async () => (await countOf(ownerUrl)) > 20, soon)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(processIdentity(orphan)).toBeDefined()
  const lines: string[] = []
  const next = await startHere(dataDir, lines)
  const answered = await writing
  expect(processIdentity(orphan)).toBeUndefined()
  expect(lines.join()).toContain(`process ${orphan}`)
  const rows = await query<{ id: number }>(next.ownerUrl, 'SELECT id FROM kept ORDER BY id')
  expect(rows.map((row) => row.id).slice(0, answered.length)).toEqual(answered)
  expect(rows.length - answered.length).toBeLessThanOrEqual(1)
})

test('after a SIGKILL of the postmaster it is started again on the same port with every answered write', async () => {
  const dataDir = await newDataDir()
  const lines: string[] = []
  const { ownerUrl } = await startHere(dataDir, lines)
  await query(ownerUrl, 'CREATE TABLE kept (id int PRIMARY KEY)')
  const pool = new pg.Pool({ connectionString: ownerUrl })
  pool.on('error', () => undefined)
  onTestFinished(() => pool.end())
  for (const round of [1, 2]) {
    await pool.query('TRUNCATE kept')
    const killed = postmasterPid(dataDir)
    const writing = writeUntilItBreaks(ownerUrl)
    await vi.waitUntil(async () => (await countOf(ownerUrl)) > 20, soon)
    process.kill(killed, 'SIGKILL')
    const answered = await writing
    await vi.waitUntil(
      () =>
        pool.query('SELECT 1').then(
          () => true,
          () => false,
        ),
      soon,
    )
    const { rows } = await pool.query<{ id: number }>('SELECT id FROM kept ORDER BY id')
    expect(rows.map((row) => row.id).slice(0, answered.length)).toEqual(answered)
    expect(lines.filter((line) => line.includes('runs again'))).toHaveLength(round)
  }
})

test('a backend that outlives Fairway and its postmaster does not keep the next start from the data', async () => {
  const dataDir = await newDataDir()
  const { child, ownerUrl } = await startElsewhere(dataDir)
  await query(ownerUrl, 'CREATE TABLE kept (id int)')
  await query(ownerUrl, 'INSERT INTO kept VALUES (1)')
  const busy = new pg.Client({ connectionString: ownerUrl })
  busy.on('error', () => undefined)
  await busy.connect()
  onTestFinished(() => busy.end().catch(() => undefined))
  const [backend] = (await busy.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows
  const endless = busy.query('DO $$ BEGIN LOOP END LOOP; END $$').catch(() => undefined)
  await vi.waitUntil(async () => {
    const active = await query(
      ownerUrl,
      `SELECT FROM pg_stat_activity WHERE pid = $1 AND state = 'active' AND query LIKE 'DO%'`,
      [backend?.pid],
    )
    return active.length === 1
  }, soon)
  child.kill('SIGKILL')
  process.kill(postmasterPid(dataDir), 'SIGKILL')
  await once(child, 'exit')
  expect(processIdentity(backend?.pid ?? 0)).toBeDefined()
  const next = await startHere(dataDir)
  await endless
  expect(processIdentity(backend?.pid ?? 0)).toBeUndefined()
  expect(await query(next.ownerUrl, 'SELECT id FROM kept')).toEqual([{ id: 1 }])
})

test('a stop while the database is being started again ends both', async () => {
  const dataDir = await newDataDir()
  const restarting = Promise.withResolvers<void>()
  const log = (line: string) => (line.includes('starting it again') ? restarting.resolve() : undefined)
  const database = await startEmbedded({ dataDir, log })
  process.kill(postmasterPid(dataDir), 'SIGKILL')
  await restarting.promise
  await database.stop()
  await expect(query(database.ownerUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  expect(await readdir(dataDir)).toEqual(['pg', 'pg.log'])
})

/** Watches a database that has just died and is to be started again by `program`. */
async function watchDead(program: string, mostRestarts: number, log: (line: string) => void = () => undefined) {
  const dataDir = await newDataDir()
  await mkdir(dataDir)
  const first = { pid: 0, exited: Promise.resolve('ended by SIGKILL'), stop: async () => undefined }
  const options = {
    program,
    clusterDir: join(dataDir, 'elsewhere'),
    logFile: join(dataDir, 'elsewhere.log'),
    port: 1,
    runAs: undefined,
    settings: {},
    dataDir,
    log,
    mayChangePort: false,
  }
  return { dataDir, watch: watchPostmaster(first, options, mostRestarts) }
}

test('a database that cannot be started again is given up and reported', async () => {
  const reason = Promise.withResolvers<string>()
  const { watch } = await watchDead('/bin/false', 2)
  watch.onExit(reason.resolve)
  expect(await reason.promise).toContain('restarting it 2 times did not help')
})

test('a database that died of a full disk is not given up, and the full disk is told once', async () => {
  const lines: string[] = []
  const folder = await newDataDir()
  await mkdir(folder)
  const program = join(folder, 'full.sh')
  const tries = join(folder, 'tries')
  await writeFile(
    program,
    `#!/bin/sh\necho >> ${tries}\necho 'FATAL:  could not write: No space left on device'\nexit 1\n`,
  )
  await chmod(program, 0o755)
  const { dataDir, watch } = await watchDead(program, 2, (line) => lines.push(line))
  const given = vi.fn<(reason: string) => void>()
  watch.onExit(given)
  await vi.waitUntil(async () => (await readFile(tries, 'utf8').catch(() => '')).length > 4, soon)
  await watch.stop()
  expect(given).not.toHaveBeenCalled()
  expect(lines.filter((line) => line.includes(`no space left on the disk of the data folder ${dataDir}`))).toHaveLength(
    1,
  )
})
