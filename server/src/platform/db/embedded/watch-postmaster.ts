import { setTimeout as delay } from 'node:timers/promises'
import { StartupError } from '../../startup-error.ts'
import type { Postmaster } from './postmaster.ts'
import { type StartOptions, startRetrying } from './start-retrying.ts'

export interface Watch {
  stop(): Promise<void>
  onExit(callback: (reason: string) => void): void
}

const longestPause = 10_000
const countsAsStable = 60_000

/**
 * Starts the postmaster again whenever it ends without being asked to. The first restart comes at once, each further one
 * after a longer pause, until it has run for a minute; after `mostRestarts` in a row it gives up and tells the `onExit` listeners.
 * A full disk is waited for without end: nothing but room helps, and then the database comes back by itself.
 */
export function watchPostmaster(first: Postmaster, options: StartOptions, mostRestarts = 20): Watch {
  const listeners: ((reason: string) => void)[] = []
  const stopping = new AbortController()
  const { signal } = stopping
  let current = first
  let givenUp: string | undefined

  const keepRunning = async () => {
    let restarts = 0
    let startedAt = Date.now()
    let isDiskFull = false
    let reason = await current.exited
    while (!signal.aborted) {
      if (Date.now() - startedAt > countsAsStable) restarts = 0
      if (restarts >= mostRestarts && !isDiskFull)
        return giveUp(`The database ${reason}, and restarting it ${restarts} times did not help.`)
      if (!isDiskFull) options.log(`The database ${reason}; starting it again.`)
      await pause(restarts++, signal)
      const next = await tryStart({ ...options, signal })
      if (next instanceof Error) {
        const wasDiskFull = isDiskFull
        isDiskFull = next instanceof StartupError && next.code === 'disk_full'
        if (isDiskFull && !wasDiskFull)
          options.log(`${next.message} Make room, and the database starts again by itself.`)
        reason = `did not start: ${next.message}`
        continue
      }
      current = next
      isDiskFull = false
      startedAt = Date.now()
      if (!signal.aborted) options.log(`The database runs again (process ${current.pid}).`)
      reason = await current.exited
    }
  }
  const giveUp = (reason: string) => {
    givenUp = reason
    for (const listener of listeners) listener(reason)
  }
  const done = keepRunning()

  return {
    async stop() {
      stopping.abort()
      await current.stop()
      // A restart may have been under way: stopping what it started lets the loop end.
      const second = setInterval(() => void current.stop(), 50)
      await done.finally(() => clearInterval(second))
    },
    onExit(callback) {
      if (givenUp === undefined) listeners.push(callback)
      else callback(givenUp)
    },
  }
}

async function tryStart(options: StartOptions): Promise<Postmaster | Error> {
  try {
    return (await startRetrying(options)).postmaster
  } catch (error) {
    return error as Error
  }
}

async function pause(restarts: number, signal: AbortSignal): Promise<void> {
  if (restarts === 0) return
  await delay(Math.min(100 * 2 ** restarts, longestPause), undefined, { signal }).catch(() => undefined)
}
