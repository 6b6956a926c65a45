import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from './app.ts'
import { explainListenError, requireFreeAddress } from './check-address.ts'
import { type DemoOutcome, describeDemo, loadDemoData } from './demo-data.ts'
import { openStorage, type Storage } from './open-storage.ts'
import { type Config, ConfigurationError, loadConfig } from './platform/config.ts'
import { migrate } from './platform/db/migrate.ts'
import { createDatabase, type Database } from './platform/db/pool.ts'
import type { ServerOptions } from './platform/http/server.ts'
import { readSecret } from './platform/secret.ts'
import { explainNoRoom, StartupError } from './platform/startup-error.ts'
import type { Progress } from './progress.ts'
import { startJobs } from './start-jobs.ts'
import { type Teardown, within } from './teardown.ts'

export interface StartOptions {
  isDemo: boolean
  env: NodeJS.ProcessEnv
  progress: Progress
  /** Gets everything that has to be stopped again, also when the start fails half-way. */
  teardown: Teardown
  /** Called when Fairway cannot go on, long after a good start. */
  onLost: (reason: string) => void
}

const webDir = join(import.meta.dirname, '../../web/dist')
const drainTime = 10_000
const requestsPerMinute = 6_000
const slowSearch =
  'Searching will be slow with many records, because the login of DATABASE_URL may not make a role that is exempt from row-level security. ' +
  'As an administrator of that database run: CREATE ROLE fairway_search NOLOGIN BYPASSRLS; GRANT fairway_search TO <that login>; and restart.'
/** Brings everything up in order. Throws `StartupError` when the machine or the configuration is the reason why not. */
export async function start(options: StartOptions): Promise<void> {
  const { isDemo, env, progress } = options
  const config = await progress.step('Configuration', () => readConfig(env, isDemo), describeConfig)
  try {
    await bringUp(config, options)
  } catch (error) {
    throw explainNoRoom(error, config)
  }
}

async function bringUp(config: Config, options: StartOptions): Promise<void> {
  const { isDemo, progress, teardown } = options
  const storage = await progress.step(
    'Database',
    () => openStorage(config, options),
    ({ description }) => description,
  )
  await progress.step('Migrations', () => bringUpToDate(storage, config, progress), describeMigrations)
  const db = createDatabase({ appUrl: storage.appUrl })
  await teardown.add(async () => void (await within(drainTime / 2, db.close())))
  const demo = isDemo
    ? await progress.step('Demo data', () => loadDemoData(config, db, storage.appUrl), String)
    : undefined
  if (config.role !== 'web') {
    await progress.step(
      'Jobs',
      () => startJobs(config, db, storage.appUrl, drainTime, options),
      () => 'running',
    )
  }
  if (config.role === 'worker') return progress.note('Fairway works on its jobs (Ctrl-C stops it)')
  await progress.step(
    'Server',
    () => serve(config, db, storage.appUrl, options),
    () => `listening on ${config.host}:${config.port}`,
  )
  announce(config, demo, progress)
}

async function readConfig(env: NodeJS.ProcessEnv, isDemo: boolean): Promise<Config> {
  const config = loadConfig(env)
  // Everybody knows the demo's passwords.
  if (isDemo && !/^(127\.|localhost$|::1$)/.test(config.host)) {
    throw new ConfigurationError([
      {
        name: 'HOST',
        given: JSON.stringify(config.host),
        allowed: '127.0.0.1 or localhost: the demo serves this machine only',
      },
    ])
  }
  if (config.role !== 'worker') await requireFreeAddress(config.host, config.port)
  return config
}

async function bringUpToDate(storage: Storage, config: Config, progress: Progress): Promise<string[]> {
  try {
    const { applied, isSearchFast } = await migrate(storage.ownerUrl)
    await storage.finish()
    if (!isSearchFast) progress.note(slowSearch)
    return applied
  } catch (error) {
    const explained = explainNoRoom(error, config)
    if (explained instanceof StartupError) throw explained
    throw new StartupError(
      'database_unsuitable',
      (error as Error).message,
      'Nothing of the failed migration has been kept. If the login lacks a right, grant it; otherwise please report this.',
      error,
    )
  }
}

async function serve(
  config: Config,
  db: Database,
  appUrl: string,
  { progress, teardown }: StartOptions,
): Promise<void> {
  const { host, port, baseUrl, dataDir, trustProxy } = config
  const server = {
    logger: { level: config.logLevel },
    checksResponses: false,
    trustProxy,
    quotas: { person: requestsPerMinute, key: config.keyRequestsPerMinute },
  } as ServerOptions
  const isBuilt = existsSync(join(webDir, 'index.html'))
  if (!isBuilt) progress.note('The web application is not built, so only the API is served; "npm start" builds it.')
  const secret = await readSecret(config)
  const app = await createApp({
    db,
    secret,
    baseUrl,
    listenUrl: appUrl,
    dataDir,
    ...(isBuilt ? { webDir } : {}),
    webhookAllow: config.webhookAllow,
    server,
  })
  await teardown.add(async () => {
    const cutOff = setTimeout(() => app.server.closeAllConnections(), drainTime)
    await app.close()
    clearTimeout(cutOff)
  })
  await app.listen({ host, port }).catch((error: unknown) => {
    throw explainListenError(error, host, port)
  })
}

function describeConfig(config: Config): string {
  return `${config.databaseUrl ? 'own database' : 'embedded database'}, data in ${config.dataDir}`
}

function describeMigrations(applied: string[]): string {
  return applied.length === 0 ? 'up to date' : `${applied.length} applied`
}

function announce(config: Config, demo: DemoOutcome | undefined, progress: Progress): void {
  const lines = [
    `Fairway runs at ${config.baseUrl} (Ctrl-C stops it)`,
    ...(demo ? ['', ...describeDemo(demo, config)] : []),
  ]
  for (const line of ['', ...lines]) progress.note(line)
}
