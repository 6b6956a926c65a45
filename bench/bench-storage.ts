import { allowAppRole, asAppRole, checkExternalDatabase } from '../server/src/external-database.ts'
import type { Config } from '../server/src/platform/config.ts'
import { startEmbedded } from '../server/src/platform/db/embedded/supervisor.ts'
import { migrate } from '../server/src/platform/db/migrate.ts'

export interface BenchStorage {
  appUrl: string
  /** A superuser's login where there is one, otherwise the schema owner's. */
  copyUrl: string
  close(): Promise<void>
}

/** The database of DATABASE_URL, or the embedded one under the data folder, brought up to date. Throws `StartupError`. */
export async function openBenchStorage(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  log: (line: string) => void,
): Promise<BenchStorage> {
  if (databaseUrl) {
    await checkExternalDatabase(databaseUrl)
    await migrate(databaseUrl)
    await allowAppRole(databaseUrl)
    return { appUrl: asAppRole(databaseUrl), copyUrl: databaseUrl, close: async () => undefined }
  }
  const embedded = await startEmbedded({ dataDir, log })
  await migrate(embedded.ownerUrl)
  const copyUrl = new URL(embedded.adminUrl)
  copyUrl.pathname = new URL(embedded.ownerUrl).pathname
  return { appUrl: embedded.appUrl, copyUrl: copyUrl.href, close: embedded.stop }
}
