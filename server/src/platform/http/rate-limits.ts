import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyInstance {
    rateLimits: RateLimits
  }
}

/** Requests per minute, counted by each process for itself. */
export interface Quotas {
  /** Of a signed-in person, or of an address where nobody is known. */
  person: number
  /** Of one API key. */
  key: number
}

/** Counts a request against every limit that holds for it; the answer's headers tell them. Throws rate_limited (429). */
export interface RateLimits {
  count(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

type Count = ReturnType<FastifyInstance['createRateLimit']>
interface Policy {
  name: string
  count: Count
}

/** What is left of one limit after this request. */
interface Standing {
  name: string
  quota: number
  windowSeconds: number
  remaining: number
  resetSeconds: number
  isExceeded: boolean
}

const minute = 60_000

/**
 * Limits per key, per person, or per address where nobody is known: people behind one router don't use up each other's.
 * A route may have a smaller one of its own as well (`config.rateLimit`); those with the same `groupId` share it.
 */
export async function addRateLimits(app: FastifyInstance, quotas: Quotas): Promise<void> {
  // In a scope without routes: the plugin counts for us and adds nothing to anybody's routes.
  await app.register(async (scope) => {
    await scope.register(rateLimit, { global: false })
    const general = {
      key: makePolicy(scope, 'key', quotas.key),
      person: makePolicy(scope, 'person', quotas.person),
      address: makePolicy(scope, 'address', quotas.person),
    }
    const ofRoutes = new Map<string, Policy>()
    app.decorate('rateLimits', {
      async count(request, reply) {
        const { rateLimit: own } = request.routeOptions.config
        if (own === false) return
        const policies = [general[callerOf(request).type]]
        if (own) policies.push(routePolicy(scope, ofRoutes, request))
        const standings = await Promise.all(policies.map((policy) => take(policy, request)))
        tell(reply, standings)
        refuse(reply, standings)
      },
    } satisfies RateLimits)
  })
}

function makePolicy(scope: FastifyInstance, name: string, max: number): Policy {
  const keyGenerator = (request: FastifyRequest) => callerOf(request).id
  return { name, count: scope.createRateLimit({ max, timeWindow: minute, keyGenerator }) }
}

function routePolicy(scope: FastifyInstance, known: Map<string, Policy>, request: FastifyRequest): Policy {
  const { config, schema, url = '' } = request.routeOptions
  const own = config.rateLimit as { max: number; groupId?: string }
  const name = own.groupId ?? schema?.operationId ?? url
  const policy = known.get(name) ?? makePolicy(scope, name, own.max)
  known.set(name, policy)
  return policy
}

function callerOf({ ctx, ip }: FastifyRequest): { type: 'key' | 'person' | 'address'; id: string } {
  if (!ctx) return { type: 'address', id: ip }
  const { apiKey, userId } = ctx.actor
  return apiKey ? { type: 'key', id: apiKey.id } : { type: 'person', id: userId }
}

async function take({ name, count }: Policy, request: FastifyRequest): Promise<Standing> {
  const counted = await count(request)
  if (counted.isAllowed) throw new Error('Nobody is exempt from rate limits.')
  return {
    name,
    quota: counted.max,
    windowSeconds: Math.round(counted.timeWindow / 1000),
    remaining: counted.remaining,
    resetSeconds: Math.max(1, counted.ttlInSeconds),
    isExceeded: counted.isExceeded,
  }
}

/** As in the IETF draft "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers-10). */
function tell(reply: FastifyReply, standings: readonly Standing[]): void {
  const policies = standings.map(({ name, quota, windowSeconds }) => `"${name}";q=${quota};w=${windowSeconds}`)
  const limits = standings.map(({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`)
  reply.header('ratelimit-policy', policies.join(', '))
  reply.header('ratelimit', limits.join(', '))
}

function refuse(reply: FastifyReply, standings: readonly Standing[]): void {
  const exceeded = standings.filter((standing) => standing.isExceeded)
  const last = exceeded.toSorted((a, b) => b.resetSeconds - a.resetSeconds)[0]
  if (!last) return
  const { name, quota, windowSeconds, resetSeconds } = last
  reply.header('retry-after', resetSeconds)
  throw new AppError(
    429,
    'rate_limited',
    `The limit "${name}" is ${quota} requests in ${windowSeconds} seconds; try again in ${resetSeconds} seconds.`,
    { limit: { policy: name, quota, windowSeconds, retryAfterSeconds: resetSeconds } },
  )
}
