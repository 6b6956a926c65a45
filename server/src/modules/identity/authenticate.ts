import type { FastifyRequest } from 'fastify'
import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Authenticate, Caller } from '../../platform/http/request-context.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import type { AccessCache } from './access-cache.ts'
import { loadActor } from './actor-queries.ts'
import { hashOf } from './api-keys/api-key.ts'
import { findKeyHolder } from './api-keys/find-key-holder.ts'
import type { Auth } from './auth.ts'

interface Deps {
  auth: Auth
  db: Database
  kinds: RecordKinds
  cache: AccessCache
}

/** Finds who asks, by session cookie or API key. What it finds is kept for a few seconds, see AccessCache. */
export function createAuthenticate(deps: Deps): Authenticate {
  const { cache } = deps
  return {
    async byCookie(request) {
      const cookie = sessionCookie(request)
      if (!cookie) return undefined
      const known = cache.get(cookie)
      if (known) return known
      const { epoch } = cache
      const found = await findSignedIn(deps, request)
      if (found) cache.set(cookie, found, { epoch })
      return found
    },
    async byKey(key, request) {
      const hash = hashOf(key)
      const known = cache.get(`key ${hash}`)
      if (known) return known
      const { epoch } = cache
      const { caller, expiresAt } = await findKeyHolder(deps, { hash, ip: request.ip, now: new Date() })
      cache.set(`key ${hash}`, caller, { epoch, expiresAt })
      return caller
    },
  }
}

async function findSignedIn({ auth, db, kinds }: Deps, request: FastifyRequest): Promise<Caller | undefined> {
  const session = await auth.api.getSession({ headers: new Headers({ cookie: request.headers.cookie ?? '' }) })
  if (!session?.user.isActive) return undefined
  const orgId = session.user.organizationId
  const found = await withOrg({ db, orgId }, (tx) => loadActor(tx, orgId, session.user.id, kinds, new Date()))
  return found && { ...found, orgId, via: 'web', db }
}

function sessionCookie(request: FastifyRequest): string | undefined {
  return /(?:^|;\s*)(?:__Secure-)?fairway\.session_token=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
}
