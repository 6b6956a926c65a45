import { access } from 'node:fs/promises'
import { extname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from './server.ts'

const year = 'public, max-age=31536000, immutable'

/** Serves the built web application; false when it has not been built. Addresses of its pages all get its one HTML file. */
export async function serveWebApp(app: App, folder: string): Promise<boolean> {
  const isBuilt = await access(join(folder, 'index.html')).then(
    () => true,
    () => false,
  )
  if (!isBuilt) return false
  await app.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false })
  app.get('/*', { schema: { hide: true }, config: { rateLimit: false } }, (request, reply) => {
    const path = (request.params as { '*': string })['*']
    if (path === 'api' || path.startsWith('api/')) return reply.callNotFound()
    if (isPage(path, request)) return send(reply, 'index.html', 'no-cache')
    // Built assets carry a hash of their content in the name; everything else is asked for again.
    return send(reply, path, path.startsWith('assets/') ? year : 'no-cache')
  })
  return true
}

function isPage(path: string, request: FastifyRequest): boolean {
  return extname(path) === '' && (request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/) !== null
}

function send(reply: FastifyReply, file: string, cacheControl: string): FastifyReply {
  return reply.header('cache-control', cacheControl).sendFile(file)
}
