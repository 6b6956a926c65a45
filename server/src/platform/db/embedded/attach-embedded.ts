import { join } from 'node:path'
import { readClusterState } from './cluster-state.ts'
import { type Logins, loginsOf } from './prepare-logins.ts'

/** The logins of an embedded database that another process has started and keeps running. Throws `StartupError`. */
export async function attachEmbedded(dataDir: string): Promise<Logins> {
  return loginsOf(await readClusterState(join(dataDir, 'pg')))
}
