import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { createApp } from '../app.ts'
import { kinds, seeders } from '../modules.ts'
import { createAuth, createOrganization } from '../modules/identity/index.ts'
import { createDatabase, type Database } from '../platform/db/pool.ts'
import type { Quotas } from '../platform/http/rate-limits.ts'
import type { App } from '../platform/http/server.ts'
import { newId } from '../platform/id.ts'
import { cloneDatabase, type ClonedDatabase } from '../platform/testing/clone-database.ts'
import { TestOrganization } from './test-organization.ts'

export const testSecret = 'a-secret-for-tests-only-0123456789abcdef'

/** The whole application on a database of its own. Every test makes its own organization, so nothing is ever cleaned. */
export interface TestApp {
  readonly app: App
  readonly db: Database
  readonly database: ClonedDatabase
  readonly dataDir: string
  organization(options?: { locale?: 'zh-CN' | 'en'; timeZone?: string }): Promise<TestOrganization>
}

const hashes = new Map<string, Promise<string>>()

/** To work out the hash of a password is slow by design, and every organization's first person has the same one here. */
async function rememberHashes(auth: ReturnType<typeof createAuth>): Promise<void> {
  const { password } = await auth.$context
  const { hash } = password
  password.hash = (text) => {
    const known = hashes.get(text) ?? hash(text)
    hashes.set(text, known)
    return known
  }
}

/** `caches`: with the cache of who may do what, as in production, instead of reading it anew for every request. */
export function useTestApp(options: { caches?: boolean; quotas?: Quotas; webhookAllow?: string[] } = {}): TestApp {
  let database: ClonedDatabase
  let db: Database
  let app: App
  let dataDir: string
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'fairway-test-files-'))
    database = await cloneDatabase()
    db = createDatabase({ appUrl: database.appUrl, maxConnections: 10 })
    app = await createApp({
      db,
      secret: testSecret,
      baseUrl: 'http://localhost:3000',
      dataDir,
      webhookAllow: options.webhookAllow ?? [],
      ...(options.caches ? { listenUrl: database.appUrl } : {}),
      server: {
        logger: { level: 'silent' },
        checksResponses: true,
        trustProxy: false,
        quotas: options.quotas ?? { person: 1_000_000, key: 1_000_000 },
      },
    })
    await app.ready()
  })
  afterAll(async () => {
    await app?.close()
    await db?.close()
    await database?.drop()
    await rm(dataDir, { recursive: true, force: true })
  })
  return {
    get app() {
      return app
    },
    get db() {
      return db
    },
    get database() {
      return database
    },
    get dataDir() {
      return dataDir
    },
    async organization({ locale = 'zh-CN', timeZone = 'Asia/Shanghai' } = {}) {
      const auth = createAuth({ db, secret: testSecret, baseUrl: 'http://localhost:3000' })
      await rememberHashes(auth)
      const email = `admin-${newId()}@example.com`
      const made = await createOrganization(
        { auth, db, kinds, seeders },
        {
          organizationName: '测试公司',
          timeZone,
          currency: 'CNY',
          locale,
          name: '管理员',
          email,
          password: 'test-password',
        },
        { onlyFirst: false },
      )
      return TestOrganization.of({ app, db, secret: testSecret }, { ...made, adminEmail: email })
    },
  }
}
