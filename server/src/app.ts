import type { FastifyInstance } from 'fastify'
import { addModuleRoutes, kinds, seeders, webhookMessages } from './modules.ts'
import type { ApiDocument } from './reference/api-document.ts'
import { completeDescription } from './reference/complete-description.ts'
import { describeOwnFields } from './reference/describe-own-fields.ts'
import {
  AccessCache,
  addAuthRoutes,
  addIdentityRoutes,
  createAuth,
  createAuthenticate,
} from './modules/identity/index.ts'
import { exportFiles } from './modules/exports/index.ts'
import { importFiles } from './modules/imports/index.ts'
import type { Database } from './platform/db/pool.ts'
import { databaseReadiness } from './platform/db/readiness.ts'
import { FileStore } from './platform/files/file-store.ts'
import { addApiDocs } from './platform/http/api-docs.ts'
import { addHealthRoutes } from './platform/http/health.ts'
import { addMetrics } from './platform/http/metrics.ts'
import { addRequestContext } from './platform/http/request-context.ts'
import { type App, createServer, type ServerOptions } from './platform/http/server.ts'
import { addressRules } from './platform/outgoing/address-rules.ts'
import { serveWebFiles } from './platform/http/web-files.ts'

export interface AppDeps {
  db: Database
  /** Signs cookies and encrypts TOTP secrets. */
  secret: string
  /** Where users reach this server, without a trailing slash. */
  baseUrl: string
  /** The same connection string as the pool's, for LISTEN. Without it rights are read anew for every request. */
  listenUrl?: string
  /** Uploaded files are kept here. */
  dataDir: string
  /** The built web application; without it only the API is served. */
  webDir?: string
  /** Addresses and ranges outside the public internet to which webhooks may go. */
  webhookAllow?: readonly string[]
  server: ServerOptions
}

/** Builds the whole application without listening: the start, the tests and the OpenAPI generator all use it. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { db, secret, baseUrl } = deps
  const describe = (document: object) => completeDescription(document as ApiDocument, webhookMessages)
  const app = await createServer({ ...deps.server, describe })
  const log = (message: string, [error]: unknown[]) => app.log.error({ err: error }, message)
  const auth = createAuth({ db, secret, baseUrl, log })
  const cache = new AccessCache()
  if (deps.listenUrl) {
    await cache.listen(deps.listenUrl)
    app.addHook('onClose', () => cache.close())
  }
  const plain = app as unknown as FastifyInstance
  addMetrics(plain, db)
  addRequestContext(plain, createAuthenticate({ auth, db, kinds, cache }), () => baseUrl)
  addHealthRoutes(app, () => databaseReadiness(db))
  addAuthRoutes(plain, { auth, db, cache, baseUrl })
  addIdentityRoutes(app, { auth, db, kinds, seeders, cache, baseUrl })
  addModuleRoutes(app, {
    files: new FileStore(deps.dataDir),
    importFiles: importFiles(deps.dataDir),
    rules: addressRules(deps.webhookAllow ?? []),
    exportFiles: exportFiles(deps.dataDir),
  })
  await addApiDocs(plain, (document, known) => describeOwnFields(document as ApiDocument, known))
  if (deps.webDir) await serveWebFiles(plain, deps.webDir)
  return app
}
