import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Ctx, Origin } from '../context.ts'
import { AppError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks and when; only on routes whose auth mode is `session`. */
    ctx: Ctx
  }
}

/** Finds who is signed in from a request's cookies or headers; undefined when nobody is. */
export type Authenticate = (request: FastifyRequest) => Promise<Omit<Ctx, 'now' | 'requestId'> | undefined>

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Gives every `session` route its context, and refuses writes that another site's page sends with the user's cookie. */
export function addRequestContext(
  app: FastifyInstance,
  authenticate: Authenticate,
  baseUrl: () => string | undefined,
): void {
  app.decorateRequest('ctx', null as unknown as Ctx)
  app.addHook('onRequest', async (request) => {
    if (unsafe.has(request.method)) refuseForeignOrigin(request, baseUrl())
    if (request.routeOptions.config.auth !== 'session') return
    const found = await authenticate(request)
    if (!found) throw new AppError(401, 'unauthenticated', 'Sign in first.')
    request.ctx = {
      ...found,
      now: new Date(),
      requestId: request.id,
      origin: { ...found.origin, ...originOf(request) },
    }
  })
  app.addHook('preHandler', async (request) => {
    const key = request.headers['idempotency-key']
    if (request.method !== 'POST' || typeof key !== 'string' || !request.ctx) return
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw new AppError(400, 'validation_failed', 'Idempotency-Key takes 1 to 200 visible ASCII characters.', {
        fields: [{ path: 'Idempotency-Key', code: 'invalid_format' }],
      })
    const requestHash = createHash('sha256')
      .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
      .digest('hex')
    request.ctx = { ...request.ctx, idempotency: { key, requestHash, isClaimed: false } }
  })
}

/** Who calls themselves what is kept short: it is stored with every change. */
const longestUserAgent = 200

export function originOf(request: FastifyRequest): Origin {
  const userAgent = request.headers['user-agent']?.slice(0, longestUserAgent)
  return { ip: request.ip, ...(userAgent ? { userAgent } : {}) }
}

function refuseForeignOrigin(request: FastifyRequest, baseUrl: string | undefined): void {
  const { origin } = request.headers
  if (!origin) return
  const own = [baseUrl, `${request.protocol}://${request.host}`]
  if (!own.includes(origin))
    throw new AppError(403, 'foreign_origin', `A page of ${origin} may not act for the signed-in user.`)
}
