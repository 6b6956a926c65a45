import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { sendProblem } from './problem.ts'

/**
 * Serves the built web application. Files under /assets carry their content's hash in their name and are kept for a year;
 * everything else is asked for anew. Any other address that a browser opens gets the application, which routes by itself.
 */
export async function serveWebFiles(app: FastifyInstance, webDir: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: webDir,
    index: false,
    wildcard: true,
    preCompressed: false,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', path.includes(`${join(webDir, 'assets')}/`) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  const index = await readFile(join(webDir, 'index.html'))
  app.setNotFoundHandler((request, reply) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/')
    if (!isPage || !String(request.headers.accept ?? '').includes('text/html')) {
      return sendProblem(new AppError(404, 'not_found', 'There is nothing at this address.'), request, reply)
    }
    return reply.code(200).header('cache-control', 'no-cache').type('text/html; charset=utf-8').serializer((page) => page as string).send(index)
  })
}
