import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'

const main = join(import.meta.dirname, '../main.ts')

export interface FairwayProcess {
  child: ChildProcess
  url: string
  /** What it has printed so far, both streams. */
  output(): string
  /** Resolves with the exit code, or the signal's name. */
  ended: Promise<number | string>
}

/** A folder of its own for one test, removed afterwards. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fairway-start-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  return folder
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return port
}

/** Runs main.ts in a process of its own. Whatever is still running is stopped after the test. */
export async function runFairway(env: Record<string, string>, args: string[] = []): Promise<FairwayProcess> {
  const port = env['PORT'] ?? String(await freePort())
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let text = ''
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null)
  for (const stream of streams) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  // Not the event `close`: it never comes once the channel to the child has been disconnected.
  const allPrinted = Promise.all(streams.map((stream) => once(stream, 'close')))
  const ended = once(child, 'exit').then(async ([code, signal]: unknown[]) => {
    await allPrinted
    return (code ?? signal) as number | string
  })
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await ended
  })
  return { child, url: `http://127.0.0.1:${port}`, output: () => text, ended }
}

/** Runs it until it serves; fails with its output when it ends instead. */
export async function startFairway(env: Record<string, string>, args: string[] = []): Promise<FairwayProcess> {
  const fairway = await runFairway(env, args)
  await printed(fairway, 'Fairway runs at')
  return fairway
}

export async function printed(fairway: FairwayProcess, text: string): Promise<void> {
  const { child, output } = fairway
  await vi.waitUntil(
    () => {
      if (output().includes(text)) return true
      if (child.exitCode !== null) throw new Error(`It ended before it said "${text}":\n${output()}`)
      return false
    },
    { timeout: 60_000, interval: 20 },
  )
}

/** The process ids of a data folder's postmaster and of the Fairway that holds the folder. */
export async function holders(dataDir: string): Promise<{ postmaster: number; fairway: number }> {
  const [pidFile, lock] = await Promise.all([
    readFile(join(dataDir, 'pg/postmaster.pid'), 'utf8'),
    readFile(join(dataDir, 'fairway.lock'), 'utf8'),
  ])
  return { postmaster: Number.parseInt(pidFile, 10), fairway: (JSON.parse(lock) as { pid: number }).pid }
}
