import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccessCache } from './access-cache.ts'
import { addressHeader, type Auth } from './auth.ts'

/** Hands /api/auth/* to better-auth. Its answers go out as they are, cookies included. */
export function addAuthRoutes(app: FastifyInstance, deps: { auth: Auth; cache: AccessCache; baseUrl: string }): void {
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const response = await deps.auth.handler(toWebRequest(request, deps.baseUrl))
    // Signing out, revoking a session and changing a password all end sessions that may be cached.
    if (request.method !== 'GET') deps.cache.clear()
    reply.code(response.status)
    for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
    const cookies = response.headers.getSetCookie()
    if (cookies.length > 0) reply.header('set-cookie', cookies)
    return reply.send(Buffer.from(await response.arrayBuffer()))
  }
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    serializerCompiler: () => (data) => data as string,
    handler: handle,
  })
}

function toWebRequest(request: FastifyRequest, baseUrl: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && name !== 'content-length')
      headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  headers.set(addressHeader, request.ip)
  const hasBody = request.method !== 'GET' && request.body !== undefined
  return new Request(new URL(request.url, baseUrl), {
    method: request.method,
    headers,
    ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
  })
}
