import { forgetInterruption, wasInterrupted } from './demo-data.ts'
import { allowAppRole, asAppRole, checkExternalDatabase } from './external-database.ts'
import { type Config, withoutPassword } from './platform/config.ts'
import { startEmbedded } from './platform/db/embedded/supervisor.ts'
import type { Progress } from './progress.ts'
import type { Teardown } from './teardown.ts'

export interface Storage {
  /** Owns the schema; for migrations only. */
  ownerUrl: string
  /** Acts as the app role, which row-level security binds. */
  appUrl: string
  description: string
  /** Lets `appUrl` connect, once the migrations have made what it needs. */
  finish(): Promise<void>
}

interface Surroundings {
  progress: Progress
  teardown: Teardown
  onLost: (reason: string) => void
}

/** The operator's own PostgreSQL when DATABASE_URL names one, otherwise the embedded one. Throws `StartupError`. */
export async function openStorage(config: Config, surroundings: Surroundings): Promise<Storage> {
  return config.databaseUrl ? openExternal(config.databaseUrl) : openEmbedded(config.dataDir, surroundings)
}

async function openExternal(databaseUrl: string): Promise<Storage> {
  const version = await checkExternalDatabase(databaseUrl)
  return {
    ownerUrl: databaseUrl,
    appUrl: asAppRole(databaseUrl),
    description: `PostgreSQL ${version} at ${withoutPassword(databaseUrl)}`,
    finish: () => allowAppRole(databaseUrl),
  }
}

async function openEmbedded(dataDir: string, { progress, teardown, onLost }: Surroundings): Promise<Storage> {
  const embedded = await startEmbedded({ dataDir, log: progress.note })
  await teardown.add(embedded.stop)
  embedded.onExit(onLost)
  if (wasInterrupted(dataDir)) {
    progress.note('Loading the demo data was interrupted the last time; beginning again with an empty database.')
    await embedded.recreate()
    await forgetInterruption(dataDir)
  }
  const { ownerUrl, appUrl, isNew } = embedded
  const port = new URL(appUrl).port
  return {
    ownerUrl,
    appUrl,
    description: `PostgreSQL 18 ${isNew ? 'created' : 'started'} on 127.0.0.1:${port}`,
    finish: async () => undefined,
  }
}
