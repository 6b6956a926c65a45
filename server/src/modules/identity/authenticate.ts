import type { FastifyRequest } from 'fastify'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Authenticate } from '../../platform/http/request-context.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import type { AccessCache } from './access-cache.ts'
import type { Auth } from './auth.ts'
import { loadActor } from './actor-queries.ts'

/** Finds the signed-in user by the session cookie. What it finds is kept for a few seconds, see AccessCache. */
export function createAuthenticate(deps: {
  auth: Auth
  db: Database
  kinds: RecordKinds
  cache: AccessCache
}): Authenticate {
  return async (request) => {
    const cookie = sessionCookie(request)
    if (!cookie) return undefined
    const known = deps.cache.get(cookie)
    if (known) return known
    const seen = deps.cache.epoch
    const found = await findContext(deps, request)
    if (found) deps.cache.set(cookie, found, seen)
    return found
  }
}

async function findContext(
  { auth, db, kinds }: { auth: Auth; db: Database; kinds: RecordKinds },
  request: FastifyRequest,
): Promise<Omit<Ctx, 'now' | 'requestId'> | undefined> {
  const session = await auth.api.getSession({ headers: new Headers({ cookie: request.headers.cookie ?? '' }) })
  if (!session?.user.isActive) return undefined
  const orgId = session.user.organizationId
  const found = await withOrg({ db, orgId }, (tx) => loadActor(tx, orgId, session.user.id, kinds))
  return found && { ...found, orgId, via: 'web', db }
}

function sessionCookie(request: FastifyRequest): string | undefined {
  return /(?:^|;\s*)(?:__Secure-)?fairway\.session_token=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
}
