import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmdirSync } from 'node:fs'
import { chmod, mkdtemp, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { sharedFolder } from './binaries.ts'
import { type EmbeddedDatabase, startEmbedded } from './supervisor.ts'

/** A folder that does not exist yet, inside one that is removed after the test together with a database it links to. */
export async function newDataDir(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'fairway-pg-'))
  await chmod(parent, 0o755)
  const dataDir = join(parent, 'data')
  onTestFinished(async () => {
    const elsewhere = await readlink(join(dataDir, 'pg')).catch(() => undefined)
    if (elsewhere?.startsWith(sharedFolder)) await rm(dirname(elsewhere), { recursive: true, force: true })
    await rm(parent, { recursive: true, force: true })
  })
  return dataDir
}

/** An embedded database in this process, stopped after the test. */
export async function startHere(dataDir: string, lines: string[] = []): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, log: (line) => void lines.push(line) })
  onTestFinished(() => database.stop())
  return database
}

export interface StartedElsewhere {
  child: ChildProcess
  ownerUrl: string
  appUrl: string
}

/** An embedded database in a process of its own, which can be killed. */
export async function startElsewhere(
  dataDir: string,
  user: { uid?: number; gid?: number } = {},
): Promise<StartedElsewhere> {
  const module = JSON.stringify(join(import.meta.dirname, 'supervisor.ts'))
  const script = `
    const { startEmbedded } = await import(${module})
    try {
      const { ownerUrl, appUrl, stop } = await startEmbedded({ dataDir: process.argv[1], log: console.error })
      process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
      console.log(ownerUrl + ' ' + appUrl)
      setInterval(() => undefined, 1000)
    } catch (error) {
      console.log('failed ' + error.code + ': ' + error.message)
      process.exit(1)
    }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dataDir], {
    ...user,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  })
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('failed ')) throw new Error(line.slice('failed '.length))
    const [ownerUrl = '', appUrl = ''] = line.split(' ')
    return { child, ownerUrl, appUrl }
  }
  throw new Error('The process ended without a word.')
}

/** Runs one query on a connection of its own. */
export async function query<R extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<R>(text, values)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

export function postmasterPid(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[0])
}

/** Whether `mountDisk` works here: containers often keep even root from mounting. */
export function canMount(): boolean {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return false
  const folder = mkdtempSync(join(tmpdir(), 'fairway-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder])
  if (mounted.status === 0) spawnSync('umount', [folder])
  rmdirSync(folder)
  return mounted.status === 0
}

/** A disk of that size, such as `160m`, for one test. */
export async function mountDisk(size: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairway-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', folder])
  if (mounted.status !== 0) throw new Error(mounted.stderr.toString())
  onTestFinished(async () => {
    spawnSync('umount', ['-l', folder])
    await rm(folder, { recursive: true, force: true })
  })
  return folder
}

/** Leaves no byte on the disk; removing the file gives it all back. */
export function fillDisk(folder: string): string {
  const filler = join(folder, `filler-${randomUUID()}`)
  const dd = spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096'])
  if (!dd.stderr.toString().includes('No space left')) throw new Error(`The disk is not full: ${dd.stderr.toString()}`)
  return filler
}
