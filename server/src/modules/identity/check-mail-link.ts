import type { Database } from '../../platform/db/pool.ts'
import type { Auth } from './auth.ts'
import { hashOf, isOpen } from './invitations/invitation.ts'
import { findInvitation } from './invitations/store.ts'

export const linkPurposes = ['invitation', 'passwordReset'] as const

interface Link {
  purpose: (typeof linkPurposes)[number]
  token: string
}

/** Does a link from a mail still open anything? Nothing else is told, and the link is not spent by asking. */
export async function checkMailLink(
  { auth, db }: { auth: Auth; db: Database },
  { purpose, token }: Link,
  now: Date,
): Promise<boolean> {
  if (purpose === 'invitation') return isOpen(await findInvitation(db.global, hashOf(token)), now)
  const { internalAdapter } = await auth.$context
  const found = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  return found !== null && found.expiresAt > now
}
