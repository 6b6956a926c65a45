import type { z } from 'zod'
import type { accountActivities } from './account-activities.ts'

type Name = keyof typeof accountActivities
export type AccountEvent = { [N in Name]: { name: N; data: z.infer<(typeof accountActivities)[N]['data']> } }[Name]

/** A call of /api/auth and how it was answered. */
export interface AuthCall {
  /** Below /api/auth, without its query. */
  path: string
  status: number
  /** The second factor is still to come. */
  isHalfWay: boolean
  hadSession: boolean
}

const revocations: Record<string, 'one' | 'others' | 'all'> = {
  '/revoke-session': 'one',
  '/revoke-other-sessions': 'others',
  '/revoke-sessions': 'all',
}
const secondFactors: Record<string, 'totp' | 'backupCode'> = {
  '/two-factor/verify-totp': 'totp',
  '/two-factor/verify-backup-code': 'backupCode',
}
const plain: Record<string, 'signedOut' | 'passwordChanged' | 'twoFactorDisabled' | 'backupCodesRenewed'> = {
  '/sign-out': 'signedOut',
  '/change-password': 'passwordChanged',
  '/two-factor/disable': 'twoFactorDisabled',
  '/two-factor/generate-backup-codes': 'backupCodesRenewed',
}

/** Calls after which something may have to be told. */
export function isTold(path: string): boolean {
  return path === '/sign-in/email' || path in revocations || path in secondFactors || path in plain
}

/** What a call meant for the account; undefined for what changes nothing. */
export function accountEventOf({ path, status, isHalfWay, hadSession }: AuthCall): AccountEvent | undefined {
  const isDone = status < 400
  const factor = secondFactors[path]
  if (path === '/sign-in/email') {
    if (isDone) return isHalfWay ? undefined : { name: 'signedIn', data: { method: 'password' } }
    if (status === 401) return { name: 'signInFailed', data: { reason: 'password' } }
    if (status === 429) return { name: 'signInFailed', data: { reason: 'tooMany' } }
    return status === 403 ? { name: 'signInFailed', data: { reason: 'inactive' } } : undefined
  }
  if (factor && !hadSession) {
    if (isDone) return { name: 'signedIn', data: { method: factor } }
    return status === 401 ? { name: 'signInFailed', data: { reason: 'code' } } : undefined
  }
  if (!isDone || !hadSession) return undefined
  // The first code proved is what switches the second factor on.
  if (factor) return factor === 'totp' ? { name: 'twoFactorEnabled', data: {} } : undefined
  const which = revocations[path]
  if (which) return { name: 'sessionsRevoked', data: { which } }
  const name = plain[path]
  return name && { name, data: {} }
}
