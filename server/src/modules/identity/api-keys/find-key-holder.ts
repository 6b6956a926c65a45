import { limitToKey } from '../../../platform/access/actor.ts'
import type { Database } from '../../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import type { Caller } from '../../../platform/http/request-context.ts'
import type { Id } from '../../../platform/id.ts'
import type { RecordKinds } from '../../../platform/records/kind.ts'
import { loadActor } from '../actor-queries.ts'
import { findByHash, findKey, noteUse } from './store.ts'
import { keyRefused, statusOf } from './api-key.ts'

interface Use {
  hash: string
  ip: string
  now: Date
}

/**
 * Who acts through the key with this hash: its owner as they are now, with no more than the rights of the key. Throws 401 with
 * api_key_unknown, api_key_expired, api_key_revoked or api_key_owner_inactive.
 */
export async function findKeyHolder(
  { db, kinds }: { db: Database; kinds: RecordKinds },
  { hash, ip, now }: Use,
): Promise<{ caller: Caller; expiresAt: Date | null }> {
  const known = await findByHash(db.global, hash)
  if (!known) throw keyRefused('unknown')
  const { orgId, keyId } = known
  return withOrg({ db, orgId }, async (tx) => {
    const key = await findKey(tx, orgId, keyId)
    if (!key) throw keyRefused('unknown')
    const status = statusOf(key, now)
    if (status !== 'active') throw keyRefused(status)
    const owner = await loadActor(tx, orgId, key.ownerId, kinds, now)
    if (!owner) throw keyRefused('owner_inactive')
    await noteUse(tx, orgId, keyId, { now, ip })
    const actor = limitToKey(owner.actor, { id: keyId, rights: key.rights })
    const origin = { apiKeyId: keyId }
    return { caller: { ...owner, actor, orgId, via: 'api', origin, db }, expiresAt: key.expiresAt }
  })
}

/** Who acts, and the key if they act through one. */
type Principal = Pick<Caller, 'actor' | 'organization' | 'kinds' | 'origin'>

/**
 * Somebody in whose name something goes on while they are away, such as a webhook: themselves, or the key with which they
 * started it. Instead of them the reason when they may not act any more.
 */
export async function findPrincipal(
  tx: OrgTx,
  { orgId, userId, apiKeyId, now }: { orgId: Id; userId: Id; apiKeyId: Id | null; now: Date },
  kinds: RecordKinds,
): Promise<Principal | 'owner_inactive' | 'key_ended'> {
  const owner = await loadActor(tx, orgId, userId, kinds, now)
  if (!owner) return 'owner_inactive'
  if (apiKeyId === null) return owner
  const key = await findKey(tx, orgId, apiKeyId)
  if (!key || statusOf(key, now) !== 'active') return 'key_ended'
  return { ...owner, actor: limitToKey(owner.actor, { id: apiKeyId, rights: key.rights }), origin: { apiKeyId } }
}
