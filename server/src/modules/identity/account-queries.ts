import type { Database } from '../../platform/db/pool.ts'
import type { Id } from '../../platform/id.ts'

/** Whose account it is: by the user, by the address that was typed in, or by the second factor that is still to come. */
export type AccountRef = { userId: Id } | { email: string } | { challenge: string }

export async function findAccount(db: Database, ref: AccountRef): Promise<{ userId: Id; orgId: Id } | undefined> {
  const accounts = db.global.selectFrom('auth_users as u').select(['u.id as userId', 'u.organization_id as orgId'])
  if ('userId' in ref) return accounts.where('u.id', '=', ref.userId).executeTakeFirst()
  if ('email' in ref) return accounts.where('u.email', '=', ref.email.toLowerCase()).executeTakeFirst()
  const challenge = await db.global
    .selectFrom('auth_verifications')
    .select('value')
    .where('identifier', '=', ref.challenge)
    .executeTakeFirst()
  return challenge && findAccount(db, { userId: challenge.value })
}
