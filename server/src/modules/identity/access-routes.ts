import type { App } from '../../platform/http/server.ts'
import type { AccessCache } from './access-cache.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route changes who may do what: the next request already has to see it. */
    changesAccess?: boolean
  }
}

/** For routes that change people, departments or roles. */
export const accessChange = { auth: 'session', changesAccess: true } as const

/**
 * Empties this process's cache before such a route's answer leaves; the NOTIFY of announceAccessChange, which empties
 * every other process's, comes a moment after the commit.
 */
export function forgetOnAccessChange(app: App, cache: AccessCache): void {
  app.addHook('onSend', async (request) => {
    if (request.routeOptions.config.changesAccess) cache.clear()
  })
}
