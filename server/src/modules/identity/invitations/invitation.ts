import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '../../../platform/errors.ts'

const lifetimeMs = 7 * 24 * 3_600_000

export interface Invitation {
  expiresAt: Date
  acceptedAt: Date | null
}

/** What goes into the mail, and what is kept of it: the database cannot give the link away. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + lifetimeMs)
}

export function invitationNotFound(): AppError {
  return new AppError(404, 'invitation_not_found', 'This invitation does not exist or has been withdrawn.')
}

export function isOpen(invitation: Invitation | undefined, now: Date): boolean {
  return invitation !== undefined && !invitation.acceptedAt && invitation.expiresAt > now
}

/** Throws invitation_not_found (404) for a wrong, replaced or withdrawn link, invitation_used and invitation_expired (410). */
export function checkInvitation<I extends Invitation>(invitation: I | undefined, now: Date): I {
  if (!invitation) throw invitationNotFound()
  if (invitation.acceptedAt)
    throw new AppError(410, 'invitation_used', 'This invitation has been used; sign in instead.')
  if (invitation.expiresAt <= now)
    throw new AppError(410, 'invitation_expired', 'This invitation is older than seven days; ask for a new one.')
  return invitation
}
