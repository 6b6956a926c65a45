import type { App } from './server.ts'

export interface Readiness {
  isReady: boolean
  reasons: string[]
}

/** /healthz: the process answers. /readyz: it can also serve, or says why not. */
export function addHealthRoutes(app: App, readiness: () => Promise<Readiness>): void {
  app.get('/healthz', { schema: { hide: true }, config: { rateLimit: false } }, () => ({ status: 'ok' }))
  app.get('/readyz', { schema: { hide: true }, config: { rateLimit: false } }, async (_request, reply) => {
    const { isReady, reasons } = await readiness()
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'unavailable', reasons })
  })
}
