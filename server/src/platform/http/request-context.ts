import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { asOf } from '../access/team.ts'
import type { Ctx, Origin } from '../context.ts'
import { AppError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks and when; only on routes whose auth mode is `session`, and on `optional` ones of those who are signed in. */
    ctx: Ctx
  }
}

/** What is known of whoever asks before the clock and the request's id are added. */
export type Caller = Omit<Ctx, 'now' | 'requestId'>

/**
 * Finds who asks: by the cookie undefined when nobody is signed in. By an API key it throws 401 with the reason, because a
 * program cannot look at a sign-in page.
 */
export interface Authenticate {
  byCookie(request: FastifyRequest): Promise<Caller | undefined>
  byKey(key: string, request: FastifyRequest): Promise<Caller>
}

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Gives every `session` route its context. With `Authorization: Bearer` the key alone decides and cookies don't count;
 * otherwise writes that another site's page sends with the user's cookie are refused.
 */
export function addRequestContext(
  app: FastifyInstance,
  authenticate: Authenticate,
  baseUrl: () => string | undefined,
): void {
  app.decorateRequest('ctx', null as unknown as Ctx)
  app.addHook('onRequest', async (request, reply) => {
    try {
      await identify(request, { authenticate, baseUrl: baseUrl() })
    } finally {
      // Also whoever is refused: guessing keys is counted by address.
      await app.rateLimits.count(request, reply)
    }
  })
  app.addHook('preHandler', async (request) => {
    const key = request.headers['idempotency-key']
    if (request.method !== 'POST' || typeof key !== 'string' || !request.ctx) return
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw new AppError(400, 'validation_failed', 'Idempotency-Key takes 1 to 200 visible ASCII characters.', {
        fields: [{ path: 'Idempotency-Key', code: 'invalid_format' }],
      })
    request.ctx = { ...request.ctx, idempotency: { key, requestHash: hashOf(request), isClaimed: false } }
  })
}

/** Who calls themselves what is kept short: it is stored with every change. */
const longestUserAgent = 200

export function originOf(request: FastifyRequest): Origin {
  const userAgent = request.headers['user-agent']?.slice(0, longestUserAgent)
  return { ip: request.ip, ...(userAgent ? { userAgent } : {}) }
}

async function identify(
  request: FastifyRequest,
  { authenticate, baseUrl }: { authenticate: Authenticate; baseUrl: string | undefined },
): Promise<void> {
  const { auth, refusesKeys } = request.routeOptions.config
  const asks = auth === 'session' || auth === 'optional'
  const key = asks ? bearerOf(request) : undefined
  if (key === undefined && unsafe.has(request.method)) refuseForeignOrigin(request, baseUrl)
  if (!asks) return
  const found = key === undefined ? await authenticate.byCookie(request) : await authenticate.byKey(key, request)
  if (!found && auth === 'optional') return
  if (!found) throw new AppError(401, 'unauthenticated', 'Sign in first, or send an API key as a bearer token.')
  const now = new Date()
  request.ctx = {
    ...found,
    actor: asOf(found.actor, now),
    now,
    requestId: request.id,
    origin: { ...found.origin, ...originOf(request) },
  }
  if (key !== undefined && refusesKeys)
    throw new AppError(403, 'key_not_allowed', 'Only a signed-in person may do this, not an API key.')
}

/** Another API key of the same person is another request: its answer may show less. */
function hashOf(request: FastifyRequest): string {
  const { apiKey } = request.ctx.actor
  return createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .update(apiKey ? `\n${apiKey.id}` : '')
    .digest('hex')
}

/** Other schemes, such as Basic of a proxy in front, are not ours. */
function bearerOf(request: FastifyRequest): string | undefined {
  return /^bearer +(\S.*)$/i.exec(request.headers.authorization ?? '')?.[1]?.trim()
}

function refuseForeignOrigin(request: FastifyRequest, baseUrl: string | undefined): void {
  const { origin } = request.headers
  if (!origin) return
  const own = [baseUrl, `${request.protocol}://${request.host}`]
  if (!own.includes(origin))
    throw new AppError(403, 'foreign_origin', `A page of ${origin} may not act for the signed-in user.`)
}
