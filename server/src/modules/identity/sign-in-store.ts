import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'

interface SignIn {
  /** The same id as in `users`. */
  id: Id
  orgId: Id
  name: string
  email: string
  passwordHash: string
  now: Date
}

/** Lets a user sign in with a password. An address can belong to one user of one organization only. */
export async function insertSignIn(tx: OrgTx, { id, orgId, name, email, passwordHash, now }: SignIn): Promise<void> {
  const stamps = { created_at: now, updated_at: now }
  await tx
    .insertInto('auth_users')
    .values({ id, organization_id: orgId, name, email: email.toLowerCase(), email_verified: true, ...stamps })
    .execute()
  await tx
    .insertInto('auth_accounts')
    .values({ id: newId(), user_id: id, account_id: id, provider_id: 'credential', password: passwordHash, ...stamps })
    .execute()
}

/** A new name or address to sign in with. Links to reset the password that went to the old address stop working. */
export async function changeSignIn(
  tx: OrgTx,
  id: Id,
  change: { name: string | undefined; email: string | null | undefined; now: Date },
): Promise<void> {
  const { name, email, now } = change
  if (name === undefined && !email) return
  await tx
    .updateTable('auth_users')
    .set({ ...(name === undefined ? {} : { name }), ...(email ? { email } : {}), updated_at: now })
    .where('id', '=', id)
    .execute()
  if (email) await tx.deleteFrom('auth_verifications').where('value', '=', id).execute()
}

/** From this commit on no session of the user is valid, and none begins. */
export async function closeSignIn(tx: OrgTx, id: Id): Promise<void> {
  await tx.updateTable('auth_users').set({ is_active: false }).where('id', '=', id).execute()
  await tx.deleteFrom('auth_sessions').where('user_id', '=', id).execute()
}

export async function openSignIn(tx: OrgTx, id: Id): Promise<void> {
  await tx.updateTable('auth_users').set({ is_active: true }).where('id', '=', id).execute()
}

/** Longer than a code of an authenticator app is accepted. */
const codeLifeMs = 3 * 60_000

/**
 * Takes a code of an authenticator app for this one sign-in; false when it has been used before. Whoever looks over a shoulder
 * sees a code that is good for another minute (RFC 6238, section 5.2).
 */
export async function claimCode(handle: Kysely<DB>, userId: Id, code: string, now: Date): Promise<boolean> {
  const id = createHash('sha256').update(`${userId} ${code}`).digest('hex').slice(0, 32)
  const claimed = await handle
    .insertInto('auth_verifications')
    .values({
      id,
      identifier: `used-code-${id}`,
      value: userId,
      expires_at: new Date(now.getTime() + codeLifeMs),
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((excluded) => ({ expires_at: excluded.ref('excluded.expires_at') }))
        .where('auth_verifications.expires_at', '<', now),
    )
    .executeTakeFirst()
  return claimed.numInsertedOrUpdatedRows === 1n
}

export interface Counted {
  /** Seconds until the next try; 0 while there are some left. */
  wait: number
  /** The first that is turned away, until the count begins anew. */
  isFirstRefused: boolean
}

/** Counts a try under a key. What is kept is when the count begins anew, which is also when better-auth throws it away. */
export async function countTry(
  handle: Kysely<DB>,
  key: string,
  { tries, seconds }: { tries: number; seconds: number },
  now: Date,
): Promise<Counted> {
  const at = now.getTime()
  const isOver = sql<boolean>`auth_rate_limits.last_request <= ${at}`
  const { count, last_request: until } = await handle
    .insertInto('auth_rate_limits')
    .values({ id: newId(), key, count: 1, last_request: at + seconds * 1_000 })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((excluded) => ({
        count: sql`case when ${isOver} then 1 else auth_rate_limits.count + 1 end`,
        last_request: sql`case when ${isOver} then ${excluded.ref('excluded.last_request')} else auth_rate_limits.last_request end`,
      })),
    )
    .returning(['count', 'last_request'])
    .executeTakeFirstOrThrow()
  return {
    wait: count > tries ? Math.max(1, Math.ceil((Number(until) - at) / 1_000)) : 0,
    isFirstRefused: count === tries + 1,
  }
}

export async function forgetTries(handle: Kysely<DB>, keys: readonly string[]): Promise<void> {
  await handle.deleteFrom('auth_rate_limits').where('key', 'in', keys).execute()
}
