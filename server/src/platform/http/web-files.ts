import { extname, join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * Serves the built web application. Files under /assets carry their content's hash in their name and are kept for a year;
 * everything else is asked for anew. Any other address that a browser opens gets the application, which routes by itself.
 */
export async function serveWebFiles(app: FastifyInstance, webDir: string): Promise<void> {
  const hashed = join(webDir, 'assets') + sep
  await app.register(fastifyStatic, {
    root: webDir,
    serve: false,
    cacheControl: false,
    // Only for files that are there: a missing one must not be remembered as missing.
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  app.get('/*', { schema: { hide: true }, config: { rateLimit: false } }, (request, reply) => {
    const path = (request.params as { '*': string })['*']
    if (path === 'api' || path.startsWith('api/')) return reply.callNotFound()
    return reply.sendFile(isPage(path, request) ? 'index.html' : path)
  })
}

function isPage(path: string, request: FastifyRequest): boolean {
  const accepted = request.headers.accept ?? '*/*'
  return extname(path) === '' && (accepted.includes('text/html') || accepted.includes('*/*'))
}
