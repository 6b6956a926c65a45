import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body may take as long as the server waits at most: hundreds of megabytes over a slow line. */
    takesLargeFiles?: boolean
  }
}

/** A body must be there within this time, in milliseconds, or the connection is closed: otherwise a few senders of a byte now and then would hold all connections. */
const usual = 60_000
export const longest = 3_600_000

export function limitBodies(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (routeOptions.config.takesLargeFiles || raw.complete) return
    const deadline = setTimeout(() => raw.complete || raw.destroy(), usual)
    deadline.unref()
    raw.once('close', () => clearTimeout(deadline))
  })
}
