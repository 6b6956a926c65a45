import { type ChildProcess, spawn } from 'node:child_process'
import { chown, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { RunAs } from './run-as.ts'

export interface PostmasterOptions {
  program: string
  clusterDir: string
  logFile: string
  port: number
  runAs: RunAs
  settings: Record<string, string>
}

export interface Postmaster {
  readonly pid: number
  /** Resolves when the process has ended, for whatever reason, with the reason in words. */
  readonly exited: Promise<string>
  /** A clean, fast shutdown: transactions in progress are rolled back, what was committed is on disk. */
  stop(): Promise<void>
}

/** The postmaster ended before it accepted connections; `log` is what it said. */
export class PostmasterFailed extends Error {
  readonly log: string
  constructor(reason: string, log: string) {
    super(`PostgreSQL did not start (${reason}): ${lastComplaint(log)}`)
    this.name = 'PostmasterFailed'
    this.log = log
  }
}

/** PostgreSQL's fast shutdown, then its immediate one (which recovers at the next start), then the end. */
const stopSignals = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 10_000],
] as const
const longestRecovery = 10 * 60_000
const largestLog = 10 * 1024 * 1024

/** Starts PostgreSQL and resolves once it accepts connections; crash recovery may take its time. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  await rotate(options.logFile)
  const log = await open(options.logFile, 'a', 0o600)
  const start = (await log.stat()).size
  let child: ChildProcess
  let exited: Promise<string>
  try {
    if (options.runAs) await chown(options.logFile, options.runAs.uid, options.runAs.gid)
    child = spawn(options.program, postgresArguments(options), {
      ...options.runAs,
      cwd: '/',
      env: { PATH: process.env.PATH, TZ: 'UTC' },
      // A file, not a pipe: a database that outlives us would find nobody reading. Its own process group: Ctrl-C in the
      // terminal must not reach it before we have answered the requests in progress.
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
    })
    // At once: a process that fails immediately has ended before the next thing that is awaited.
    exited = watchExit(child)
  } finally {
    await log.close()
  }
  const pid = child.pid
  if (pid === undefined) throw new PostmasterFailed(await exited, '')
  const stopNow = () => void child.kill('SIGINT')
  process.on('exit', stopNow)
  void exited.then(() => process.off('exit', stopNow))
  await untilReady(options, pid, exited, start)
  return { pid, exited, stop: () => stop(child, exited) }
}

function postgresArguments({ clusterDir, port, settings }: PostmasterOptions): string[] {
  const all = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    logging_collector: 'off',
    lc_messages: 'C',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    shared_buffers: '256MB',
    // Imports write much at once: the first change of a page after a checkpoint writes the whole page.
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    wal_buffers: '32MB',
    random_page_cost: '1.1',
    jit: 'off',
    ...settings,
  }
  return ['-D', clusterDir, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

function watchExit(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.on('error', (error) => child.pid ?? resolve(error.message))
    child.on('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `ended with code ${code}`))
  })
}

async function untilReady(
  options: PostmasterOptions,
  pid: number,
  exited: Promise<string>,
  start: number,
): Promise<void> {
  let reason: string | undefined
  void exited.then((value) => (reason = value))
  for (let waited = 0; waited < longestRecovery; waited += 15) {
    if (reason !== undefined) throw new PostmasterFailed(reason, await readFrom(options.logFile, start))
    if (await isReady(options.clusterDir, pid)) return
    await delay(15)
  }
  process.kill(pid, 'SIGQUIT')
  throw new PostmasterFailed('still not ready after 10 minutes', await readFrom(options.logFile, start))
}

/** PostgreSQL writes its state into the eighth line of postmaster.pid; pg_ctl reads it there too. */
async function isReady(clusterDir: string, pid: number): Promise<boolean> {
  const lines = (await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

async function stop(child: ChildProcess, exited: Promise<string>): Promise<void> {
  for (const [signal, pause] of stopSignals) {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    const timer = new AbortController()
    await Promise.race([exited, delay(pause, undefined, { signal: timer.signal }).catch(() => undefined)])
    timer.abort()
  }
}

async function rotate(logFile: string): Promise<void> {
  const found = await stat(logFile).catch(() => undefined)
  if (found && found.size > largestLog) await rename(logFile, `${logFile}.old`)
}

async function readFrom(logFile: string, start: number): Promise<string> {
  const text = await readFile(logFile).catch(() => Buffer.alloc(0))
  return text.subarray(start).toString('utf8')
}

function lastComplaint(log: string): string {
  const lines = log.split('\n').filter((line) => /FATAL|PANIC|ERROR|could not/.test(line))
  return (lines.at(-1) ?? log.trim().slice(-300)).replace(/^.*?\] (?=[A-Z]+:)/, '')
}
