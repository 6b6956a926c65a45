import type { RouteOptions } from 'fastify'

/** Who may call a route: a signed-in user, or anyone. `optional`: anyone, and who is signed in is known. */
export type AuthMode = 'session' | 'public' | 'optional'

declare module 'fastify' {
  interface FastifyContextConfig {
    auth?: AuthMode
    /** Of `session` routes: only a person may call it, not an API key. */
    refusesKeys?: boolean
  }
  interface FastifySchema {
    operationId?: string
    tags?: readonly string[]
    summary?: string
    description?: string
    hide?: boolean
    consumes?: readonly string[]
    produces?: readonly string[]
    security?: readonly Record<string, readonly string[]>[]
  }
}

/** Stops the start when an API route lacks what the documentation, the client and the matrix tests are made from. */
export function checkRoute(route: RouteOptions): void {
  if (!route.url.startsWith('/api/v1/') || route.method === 'HEAD' || route.schema?.hide) return
  const missing = [
    ...(route.schema?.operationId ? [] : ['an operationId']),
    ...(route.schema?.response ? [] : ['a response schema']),
    ...(route.config?.auth ? [] : ['an auth mode']),
  ]
  if (missing.length > 0) throw new Error(`${String(route.method)} ${route.url} lacks ${missing.join(' and ')}.`)
}
