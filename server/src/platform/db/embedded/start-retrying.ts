import { setTimeout as delay } from 'node:timers/promises'
import { StartupError, diskFull, explainFileError } from '../../startup-error.ts'
import { freePort } from './cluster-state.ts'
import { stopOrphanBackends, stopOrphanPostmaster } from './orphans.ts'
import { type Postmaster, PostmasterFailed, type PostmasterOptions, startPostmaster } from './postmaster.ts'

export interface StartOptions extends PostmasterOptions {
  dataDir: string
  log: (line: string) => void
  /** On a first start another port may be taken instead of a busy one; a restart must keep the port the pools know. */
  mayChangePort: boolean
  signal?: AbortSignal
}

type Trouble = 'port' | 'leftover' | 'disk' | 'other'

const longestPause = 2_000
const patience = 60_000

/**
 * Starts the postmaster, and tries again with growing pauses while something left over from a crash is in the way: an
 * orphan that still shuts down, a backend that still holds the shared memory, a busy port.
 * Throws `disk_full` or `embedded_start` when it is something that waiting does not cure.
 */
export async function startRetrying(options: StartOptions): Promise<{ postmaster: Postmaster; port: number }> {
  let { port } = options
  let pause = 50
  for (let waited = 0; ; waited += pause) {
    try {
      await stopOrphanPostmaster(options.clusterDir, options.log)
      return { postmaster: await startPostmaster({ ...options, port }), port }
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble === 'disk') throw diskFull(options.dataDir, error)
      if (trouble === 'other' || waited > patience || options.signal?.aborted) throw startFailed(error, options)
      if (trouble === 'port' && options.mayChangePort) port = await freePort()
      if (trouble === 'leftover') await stopOrphanBackends(options.clusterDir, options.log)
    }
    await delay(pause)
    pause = Math.min(pause * 2, longestPause)
  }
}

function troubleOf(error: unknown): Trouble {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk'
  if (!(error instanceof PostmasterFailed)) return 'other'
  if (/No space left on device|Disk quota exceeded/.test(error.log)) return 'disk'
  if (/could not bind|could not create any TCP\/IP sockets/.test(error.log)) return 'port'
  if (/pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(error.log)) return 'leftover'
  return 'other'
}

function startFailed(error: unknown, { dataDir, logFile }: StartOptions): unknown {
  if (!(error instanceof PostmasterFailed)) return explainFileError(error, dataDir)
  return new StartupError(
    'embedded_start',
    error.message,
    `The database's own log is ${logFile}. The data in ${dataDir} has not been changed by this attempt.`,
    error,
  )
}
