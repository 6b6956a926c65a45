import { spawnSync } from 'node:child_process'
import { readdirSync, readlinkSync } from 'node:fs'
import { readFile, realpath, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { processIdentity } from './process-identity.ts'

/**
 * Stops a postmaster that outlived its Fairway (a SIGKILL of Node leaves it running), by a clean, fast shutdown.
 * A `postmaster.pid` that names a process which is not our database any more is removed: PostgreSQL itself would only see
 * that the number is taken and refuse to start.
 */
export async function stopOrphanPostmaster(clusterDir: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(clusterDir, 'postmaster.pid')
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10)
  if (!pid) return
  if (!processIdentity(pid)) return removeWhenZombie(pid, pidFile)
  if (!(await isPostgresOf(pid, clusterDir))) return rm(pidFile, { force: true })
  log(`The database of an earlier Fairway still runs (process ${pid}); stopping it first.`)
  await endProcess(pid, ['SIGINT', 'SIGQUIT', 'SIGKILL'], 20_000)
}

async function removeWhenZombie(pid: number, pidFile: string): Promise<void> {
  if (isSignalable(pid)) await rm(pidFile, { force: true })
}

/** Ends backends that outlived their postmaster; while one lives its shared memory keeps a new postmaster from starting. */
export async function stopOrphanBackends(clusterDir: string, log: (line: string) => void): Promise<void> {
  if (process.platform !== 'linux') return
  for (const pid of await processesIn(clusterDir)) {
    log(`A database process of an earlier Fairway still runs (process ${pid}); stopping it.`)
    await endProcess(pid, ['SIGQUIT', 'SIGKILL'], 3_000)
  }
}

async function processesIn(clusterDir: string): Promise<number[]> {
  const pids = readdirSync('/proc').map(Number).filter(Boolean)
  const checks = await Promise.all(pids.map(async (pid) => ((await isPostgresOf(pid, clusterDir)) ? [pid] : [])))
  return checks.flat()
}

/** PostgreSQL's processes work inside their data folder, whatever their title says. */
async function isPostgresOf(pid: number, clusterDir: string): Promise<boolean> {
  const folder = await realpath(clusterDir)
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return stdout.includes('postgres') && (stdout.includes(folder) || stdout.includes(clusterDir))
  }
  try {
    const program = basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''))
    return program === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

/** Sends each signal in turn, harder ones only when the process outlives the pause. */
async function endProcess(pid: number, signals: NodeJS.Signals[], pause: number): Promise<void> {
  const identity = processIdentity(pid)
  for (const signal of signals) {
    if (!isSignalable(pid, signal)) return
    for (let waited = 0; waited < pause; waited += 20) {
      if (processIdentity(pid) !== identity) return
      await delay(20)
    }
  }
}

function isSignalable(pid: number, signal: NodeJS.Signals | 0 = 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
