import { type Database } from '../../../platform/db/pool.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { contentHashOf, genesisOf, linkOf } from './chain.ts'
import { lastLink } from './chain-queries.ts'
import { appendSeals, takeUnsealed } from './chain-store.ts'

const batch = 1_000

/**
 * Appends what waits to an organization's chain, batch by batch, and returns how much that was. An activity waits from the
 * commit of its own transaction on, so the chain follows the order of commits; only sealers wait for each other.
 */
export async function sealActivities(db: Database, orgId: Id, stopping?: AbortSignal): Promise<number> {
  let sealed = 0
  while (!stopping?.aborted) {
    const count = await sealBatch(db, orgId)
    sealed += count
    if (count < batch) break
  }
  return sealed
}

function sealBatch(db: Database, orgId: Id): Promise<number> {
  return withOrg({ db, orgId }, async (tx) => {
    const waiting = await takeUnsealed(tx, orgId, batch)
    if (waiting.length === 0) return 0
    // Read behind the lock: whoever held it before has moved the end.
    const last = await lastLink(tx, orgId)
    const sealedAt = new Date()
    let { position, hash } = last ?? { position: 0, hash: genesisOf(orgId) }
    const seals = waiting.map(({ id, content }) => {
      const contentHash = contentHashOf(content, sealedAt)
      hash = linkOf(hash, contentHash)
      return { position: ++position, activityId: id, contentHash, hash, sealedAt }
    })
    await appendSeals(tx, orgId, seals)
    return seals.length
  })
}
