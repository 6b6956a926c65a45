import { randomBytes } from 'node:crypto'
import { chown, open, readFile, rename } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { StartupError } from '../../startup-error.ts'
import type { RunAs } from './run-as.ts'

/** What must be remembered beside the data to open it again. It lies inside the cluster, so a backup carries it along. */
export interface ClusterState {
  port: number
  adminPassword: string
  ownerPassword: string
  appPassword: string
}

export function newClusterState(port: number): ClusterState {
  const password = () => randomBytes(24).toString('base64url')
  return { port, adminPassword: password(), ownerPassword: password(), appPassword: password() }
}

export async function readClusterState(clusterDir: string): Promise<ClusterState> {
  const path = join(clusterDir, 'fairway.json')
  try {
    return JSON.parse(await readFile(path, 'utf8')) as ClusterState
  } catch (error) {
    throw new StartupError(
      'embedded_cluster',
      `The database in ${clusterDir} cannot be opened: ${path}, which holds its passwords, cannot be read (${(error as Error).message}).`,
      'Restore that file from a backup of the same database.',
      error,
    )
  }
}

/** Written in full or not at all, and only its owner may read it. */
export async function writeClusterState(clusterDir: string, state: ClusterState, runAs: RunAs): Promise<void> {
  const path = join(clusterDir, 'fairway.json')
  const draft = `${path}.new`
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(JSON.stringify(state))
    await file.sync()
  } finally {
    await file.close()
  }
  if (runAs) await chown(draft, runAs.uid, runAs.gid)
  await rename(draft, path)
}

/** A loopback port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
