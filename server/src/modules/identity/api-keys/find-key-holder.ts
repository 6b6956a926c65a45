import { limitToKey } from '../../../platform/access/actor.ts'
import type { Database } from '../../../platform/db/pool.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import type { Caller } from '../../../platform/http/request-context.ts'
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
    const owner = await loadActor(tx, orgId, key.ownerId, kinds)
    if (!owner) throw keyRefused('owner_inactive')
    await noteUse(tx, orgId, keyId, { now, ip })
    const actor = limitToKey(owner.actor, { id: keyId, rights: key.rights })
    const origin = { apiKeyId: keyId }
    return { caller: { ...owner, actor, orgId, via: 'api', origin, db }, expiresAt: key.expiresAt }
  })
}
