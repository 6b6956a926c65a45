import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../db/embedded/supervisor.ts'
import { migrate } from '../db/migrate.ts'
import { makeQuickDir } from './quick-dir.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: { adminUrl: string; ownerUrl: string; appUrl: string }
  }
}

/** One real PostgreSQL for the whole run, with a migrated template database that each test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await makeQuickDir('test')
  // Durability is tested in processes of its own; here it would only wait for the disk.
  const cluster = await startEmbedded({
    dataDir,
    log: () => undefined,
    settings: { fsync: 'off', synchronous_commit: 'off', max_connections: '200' },
  })
  await migrate(cluster.ownerUrl)
  project.provide('cluster', { adminUrl: cluster.adminUrl, ownerUrl: cluster.ownerUrl, appUrl: cluster.appUrl })
  return async () => {
    await cluster.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
