import { allowAppRole, asAppRole, checkExternalDatabase } from './external-database.ts'
import { kinds, seeders } from './modules.ts'
import { type Config, loadConfig } from './platform/config.ts'
import { attachEmbedded } from './platform/db/embedded/attach-embedded.ts'
import { startEmbedded } from './platform/db/embedded/supervisor.ts'
import { migrate } from './platform/db/migrate.ts'
import { createDatabase, type Database } from './platform/db/pool.ts'
import type { RecordKinds } from './platform/records/kind.ts'
import { StartupError } from './platform/startup-error.ts'
import type { Teardown } from './teardown.ts'

/** What a shell command works with. */
export interface Shell {
  config: Config
  db: Database
  kinds: RecordKinds
  seeders: typeof seeders
}

/**
 * Opens the same database as the server would. While a server runs on the data folder its database is shared; otherwise
 * the embedded one is started for the command alone. Throws `StartupError`.
 */
export async function openShell(env: NodeJS.ProcessEnv, teardown: Teardown): Promise<Shell> {
  const config = loadConfig(env)
  const appUrl = await (config.databaseUrl ? openExternal(config.databaseUrl) : openEmbedded(config.dataDir, teardown))
  const db = createDatabase({ appUrl, maxConnections: 5 })
  await teardown.add(() => db.close())
  return { config, db, kinds, seeders }
}

async function openExternal(databaseUrl: string): Promise<string> {
  await checkExternalDatabase(databaseUrl)
  await migrate(databaseUrl)
  await allowAppRole(databaseUrl)
  return asAppRole(databaseUrl)
}

async function openEmbedded(dataDir: string, teardown: Teardown): Promise<string> {
  try {
    const embedded = await startEmbedded({ dataDir, log: (line) => console.error(line) })
    await teardown.add(embedded.stop)
    await migrate(embedded.ownerUrl)
    return embedded.appUrl
  } catch (error) {
    if (!(error instanceof StartupError) || error.code !== 'data_dir_in_use') throw error
    return (await attachEmbedded(dataDir)).appUrl
  }
}
