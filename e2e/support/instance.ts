import { join } from 'node:path'
import pg from 'pg'
import { createApp } from '../../server/src/app.ts'
import { eventSources, jobs, kinds, outgoingJobs, rounds } from '../../server/src/modules.ts'
import type { EmbeddedDatabase } from '../../server/src/platform/db/embedded/supervisor.ts'
import { migrate } from '../../server/src/platform/db/migrate.ts'
import { createDatabase, type Database } from '../../server/src/platform/db/pool.ts'
import type { App } from '../../server/src/platform/http/server.ts'
import { startRounds } from '../../server/src/platform/jobs/rounds.ts'
import { startWorker } from '../../server/src/platform/jobs/worker.ts'
import { createMailer } from '../../server/src/platform/mail/mailer.ts'
import { addressRules } from '../../server/src/platform/outgoing/address-rules.ts'

export const secret = 'a-secret-for-journeys-only-0123456789abcdef'

/** Journeys take what webhooks send on this machine. */
const webhookAllow = ['127.0.0.0/8']

export interface Instance {
  app: App
  db: Database
  baseUrl: string
  close(): Promise<void>
}

/** One whole Fairway (web, API and worker) on a new database of the cluster. */
export async function startInstance(options: {
  cluster: EmbeddedDatabase
  database: string
  dataDir: string
  port: number
  smtpUrl: string
}): Promise<Instance> {
  const { cluster, database, dataDir, port, smtpUrl } = options
  const admin = new pg.Client({ connectionString: cluster.adminUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${database} OWNER fairway_owner`)
  await admin.query(`GRANT CONNECT ON DATABASE ${database} TO fairway_app`)
  await admin.end()
  const appUrl = onDatabase(cluster.appUrl, database)
  await migrate(onDatabase(cluster.ownerUrl, database))
  const db = createDatabase({ appUrl })
  const baseUrl = `http://localhost:${port}`
  const webDir = join(import.meta.dirname, '../../web/dist')
  const app = await createApp({
    db,
    secret,
    baseUrl,
    listenUrl: appUrl,
    dataDir,
    webDir,
    webhookAllow,
    server: {
      logger: { level: 'error' },
      checksResponses: true,
      trustProxy: false,
      quotas: { person: 1_000_000, key: 1_000_000 },
    },
  })
  const mailer = createMailer({ smtpUrl, from: 'fairway@example.com', outbox: join(dataDir, 'outbox') })
  const log = { info: () => undefined, warn: console.warn, error: console.error }
  const deps = { db, mailer, dataDir, kinds, sources: eventSources, baseUrl, rules: addressRules(webhookAllow) }
  const worker = await startWorker({ appUrl, jobs: [...jobs, ...outgoingJobs], deps, log })
  const turning = startRounds(rounds, deps, log)
  await app.listen({ port, host: 'localhost' })
  return {
    app,
    db,
    baseUrl,
    async close() {
      await app.close()
      await Promise.all([worker.stop(), turning.stop()])
      await db.close()
    },
  }
}

function onDatabase(url: string, name: string): string {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.href
}
