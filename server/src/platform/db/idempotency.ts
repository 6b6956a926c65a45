import { sql } from 'kysely'
import { AppError } from '../errors.ts'
import type { Id } from '../id.ts'
import type { OrgTx } from './with-org.ts'

const keptMs = 48 * 3_600_000
const forgottenAtOnce = 10

interface Claim {
  orgId: Id
  userId: Id
  key: string
  requestHash: string
  now: Date
}

/**
 * Takes the key for this transaction. A second request with the same key waits here until the first has ended:
 * if it committed, its result comes back; if it rolled back, this one takes the key.
 * Throws idempotency_key_reused (422) when the same key came with another request.
 */
export async function claimIdempotencyKey(tx: OrgTx, claim: Claim): Promise<{ isRepeated: boolean; result?: unknown }> {
  const taken = await tx
    .insertInto('idempotency_keys')
    .values({
      org_id: claim.orgId,
      user_id: claim.userId,
      key: claim.key,
      request_hash: claim.requestHash,
      created_at: claim.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (taken.numInsertedOrUpdatedRows === 1n) return { isRepeated: false }
  const stored = await tx
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'result'])
    .where('org_id', '=', claim.orgId)
    .where('user_id', '=', claim.userId)
    .where('key', '=', claim.key)
    .executeTakeFirstOrThrow()
  if (stored.request_hash !== claim.requestHash) {
    throw new AppError(
      422,
      'idempotency_key_reused',
      'This Idempotency-Key was used for a different request; send a new one.',
    )
  }
  return { isRepeated: true, result: stored.result }
}

/** Keeps what the command answered, for 48 hours: each new key makes the organization forget a few that are older. */
export async function storeResult(
  tx: OrgTx,
  of: Pick<Claim, 'orgId' | 'userId' | 'key' | 'now'>,
  result: unknown,
): Promise<void> {
  const stored = tx
    .updateTable('idempotency_keys')
    .set({ result: sql`${JSON.stringify(result ?? null)}::jsonb` })
    .where('org_id', '=', of.orgId)
    .where('user_id', '=', of.userId)
    .where('key', '=', of.key)
    .execute()
  const forgotten = sql`delete from idempotency_keys where org_id = ${of.orgId} and (user_id, key) in (
    select user_id, key from idempotency_keys where org_id = ${of.orgId} and created_at < ${new Date(of.now.getTime() - keptMs)}
    order by created_at limit ${forgottenAtOnce} for update skip locked)`.execute(tx)
  await Promise.all([stored, forgotten])
}
