import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../../platform/db/pool.ts'
import { originOf } from '../../platform/http/request-context.ts'
import type { Id } from '../../platform/id.ts'
import { type AccessCache, announceAccessChange } from './access-cache.ts'
import { accountEventOf, isTold } from './account-event.ts'
import type { AccountRef } from './account-queries.ts'
import { addressHeader, type Auth, requestHeader } from './auth.ts'
import { noteAccount } from './note-account.ts'
import { noteSignIn } from './note-sign-in.ts'

interface Deps {
  auth: Auth
  db: Database
  cache: AccessCache
  baseUrl: string
}

/** As better-auth itself says it. */
const tooMany = JSON.stringify({ message: 'Too many requests. Please try again later.' })

/** Hands /api/auth/* to better-auth. Its answers go out as they are, cookies included. */
export function addAuthRoutes(app: FastifyInstance, deps: Deps): void {
  const tell = tellAccounts(app, deps)
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const path = new URL(request.url, deps.baseUrl).pathname.slice('/api/auth'.length)
    const userId = request.method === 'POST' && isTold(path) ? await signedInUser(deps.auth, request) : undefined
    const { email } = (request.body ?? {}) as { email?: unknown }
    const isSignIn = request.method === 'POST' && path === '/sign-in/email' && typeof email === 'string'
    const tries = isSignIn ? await noteSignIn(deps.db, email, request.ip, new Date()) : undefined
    if (tries && tries.wait > 0) {
      if (tries.isFirstRefused) await tell(request, { path, status: 429, userId, body: Buffer.from('{}') })
      reply.header('retry-after', tries.wait)
      return reply.code(429).type('application/json').send(tooMany)
    }
    const response = await deps.auth.handler(toWebRequest(request, deps.baseUrl))
    if (response.ok) await tries?.forget()
    // Signing out, revoking a session and changing a password all end sessions that may be cached, here and in other processes.
    if (request.method !== 'GET') {
      deps.cache.clear()
      await announceAccessChange(deps.db.global)
    }
    const body = Buffer.from(await response.arrayBuffer())
    // What a limit turns away is told once, where it is counted.
    if (request.method === 'POST' && isTold(path) && response.status !== 429)
      await tell(request, { path, status: response.status, userId, body })
    reply.code(response.status)
    for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
    // The word that other answers, and the clients that wait by themselves, know.
    const wait = response.headers.get('x-retry-after')
    if (wait) reply.header('retry-after', wait)
    const cookies = response.headers.getSetCookie()
    if (cookies.length > 0) reply.header('set-cookie', cookies)
    return reply.send(body)
  }
  app.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    schema: { hide: true },
    serializerCompiler: () => (data) => data as string,
    handler: handle,
  })
}

interface Answered {
  path: string
  status: number
  /** Who was signed in before the call. */
  userId: Id | undefined
  body: Buffer
}

/** No one signs in without an entry in the log; what failed is entered behind the answer, whose delay would tell which addresses exist. */
function tellAccounts(app: FastifyInstance, { db }: Pick<Deps, 'db'>) {
  const pending = new Set<Promise<void>>()
  app.addHook('onClose', async () => void (await Promise.all(pending)))
  return async (request: FastifyRequest, { path, status, userId, body }: Answered): Promise<void> => {
    const answer =
      status < 400 ? (JSON.parse(body.toString()) as { twoFactorRedirect?: boolean; user?: { id: Id } }) : {}
    const isHalfWay = answer.twoFactorRedirect === true
    const event = accountEventOf({ path, status, isHalfWay, hadSession: userId !== undefined })
    const ref = event?.name === 'signedIn' && answer.user ? { userId: answer.user.id } : accountOf(request, userId)
    if (!event || !ref) return
    const noted = noteAccount(db, ref, event, { requestId: request.id, origin: originOf(request) })
    if (event.name !== 'signInFailed') return noted
    const settled = noted
      .catch((error: unknown) =>
        request.log.error({ err: error }, 'a failed sign-in could not be entered in the audit log'),
      )
      .finally(() => pending.delete(settled))
    pending.add(settled)
  }
}

function accountOf(request: FastifyRequest, userId: Id | undefined): AccountRef | undefined {
  if (userId) return { userId }
  const { email } = (request.body ?? {}) as { email?: unknown }
  if (typeof email === 'string') return { email }
  const cookie = /(?:^|;\s*)(?:__Secure-)?fairway\.two_factor=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
  return cookie === undefined ? undefined : { challenge: decodeURIComponent(cookie).split('.')[0]! }
}

async function signedInUser(auth: Auth, request: FastifyRequest): Promise<Id | undefined> {
  const session = await auth.api.getSession({ headers: new Headers({ cookie: request.headers.cookie ?? '' }) })
  return session?.user.id
}

function toWebRequest(request: FastifyRequest, baseUrl: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && name !== 'content-length')
      headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  headers.set(addressHeader, request.ip)
  headers.set(requestHeader, request.id)
  const hasBody = request.method !== 'GET' && request.body !== undefined
  return new Request(new URL(request.url, baseUrl), {
    method: request.method,
    headers,
    ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
  })
}
