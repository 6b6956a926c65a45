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
  await tx.insertInto('auth_users').values({ id, organization_id: orgId, name, email: email.toLowerCase(), email_verified: true, ...stamps }).execute()
  await tx.insertInto('auth_accounts').values({ id: newId(), user_id: id, account_id: id, provider_id: 'credential', password: passwordHash, ...stamps }).execute()
}
