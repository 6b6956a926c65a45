import { randomUUID } from 'node:crypto'
import { constants, readFileSync, unlinkSync } from 'node:fs'
import { copyFile, link, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartupError } from '../../startup-error.ts'
import { processIdentity, processSpace } from './process-identity.ts'

interface Holder {
  pid: number
  identity: string
  space: string
  token: string
}

export interface FolderLock {
  release(): void
}

const heartbeatEvery = 5_000
const heartbeatWatch = 20_000
const heartbeatForgotten = 60_000
const settleAfterTakeover = 100

/**
 * Keeps a second Fairway off the same data folder. Throws `data_dir_in_use` when another one holds it; a lock left by a
 * process that no longer lives is taken over. A holder whose process cannot be seen from here (another container) counts
 * as alive while it keeps touching the file.
 */
export async function lockFolder(dataDir: string, log: (line: string) => void): Promise<FolderLock> {
  const path = join(dataDir, 'fairway.lock')
  const mine: Holder = {
    pid: process.pid,
    identity: processIdentity(process.pid) ?? '',
    space: processSpace(),
    token: randomUUID(),
  }
  const draft = `${path}.${mine.token}`
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    while (!(await tryLink(draft, path))) {
      const holder = await readHolder(path)
      if (holder && (await isHeld(path, holder, log))) throw inUse(dataDir, holder)
      // Renaming puts our whole file in place at once; if two processes do so, only the last one finds itself after the pause.
      await rename(draft, path)
      await delay(settleAfterTakeover)
      const winner = await readHolder(path)
      if (winner?.token === mine.token) break
      await writeFile(draft, JSON.stringify(mine), { mode: 0o600 })
    }
  } finally {
    await unlink(draft).catch(() => undefined)
  }
  return keep(path, mine)
}

function keep(path: string, mine: Holder): FolderLock {
  const beat = setInterval(() => {
    const now = new Date()
    void utimes(path, now, now).catch(() => undefined)
  }, heartbeatEvery)
  beat.unref()
  const release = () => {
    clearInterval(beat)
    process.off('exit', release)
    try {
      if ((JSON.parse(readFileSync(path, 'utf8')) as Holder).token === mine.token) unlinkSync(path)
    } catch {
      // Gone already, with the folder or by hand: there is nothing left to release.
    }
  }
  process.on('exit', release)
  return { release }
}

async function tryLink(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // Some shared folders know no hard links; an exclusive copy is the next best.
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return tryCopy(draft, path)
    throw error
  }
}

async function tryCopy(draft: string, path: string): Promise<boolean> {
  try {
    await copyFile(draft, path, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

async function isHeld(path: string, holder: Holder, log: (line: string) => void): Promise<boolean> {
  if (holder.space === processSpace()) return processIdentity(holder.pid) === holder.identity
  const first = await touchedAt(path)
  if (first === undefined || Date.now() - first > heartbeatForgotten) return false
  log(`The data folder was last used on ${holder.space.split(' ')[0]}; waiting to see whether that Fairway still runs.`)
  for (let waited = 0; waited < heartbeatWatch; waited += 500) {
    await delay(500)
    const latest = await touchedAt(path)
    if (latest === undefined) return false
    if (latest !== first) return true
  }
  return false
}

async function touchedAt(path: string): Promise<number | undefined> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => undefined,
  )
}

function inUse(dataDir: string, holder: Holder): StartupError {
  return new StartupError(
    'data_dir_in_use',
    `Another Fairway (process ${holder.pid} on ${holder.space.split(' ')[0]}) already uses the data folder ${dataDir}.`,
    'Stop that one first, or set FAIRWAY_DATA_DIR to another folder (and PORT to another port).',
  )
}
