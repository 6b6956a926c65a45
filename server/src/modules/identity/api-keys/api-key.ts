import { createHash, randomBytes } from 'node:crypto'
import { AppError, type FieldError, validationFailed } from '../../../platform/errors.ts'

export const keyStatuses = ['active', 'expired', 'revoked'] as const
export type KeyStatus = (typeof keyStatuses)[number]

/** Without the right to manage the organization no key lives longer, and none for ever. */
const longestDays = 366
const dayMs = 24 * 3_600_000

/** The key as its owner sees it once, and what is kept of it: the database cannot give it away. */
export interface NewKey {
  key: string
  hash: string
  prefix: string
  lastFour: string
}

/** 256 bits of chance: nobody finds one by trying, so a plain hash is enough to keep. The first letters let scanners find leaked ones. */
export function newKey(): NewKey {
  const key = `fwk_${randomBytes(32).toString('base64url')}`
  return { key, hash: hashOf(key), prefix: key.slice(0, 8), lastFour: key.slice(-4) }
}

export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

export function statusOf(key: { revokedAt: Date | null; expiresAt: Date | null }, now: Date): KeyStatus {
  if (key.revokedAt) return 'revoked'
  return key.expiresAt && key.expiresAt <= now ? 'expired' : 'active'
}

/** Throws validation_failed for an instant in the past, or further ahead than the actor may choose; null is never. */
export function checkExpiry(expiresAt: string | null, { now, mayBeLong }: { now: Date; mayBeLong: boolean }): void {
  const error = expiryError(expiresAt, now, mayBeLong)
  if (error) throw validationFailed([{ path: 'expiresAt', ...error }])
}

function expiryError(expiresAt: string | null, now: Date, mayBeLong: boolean): Omit<FieldError, 'path'> | undefined {
  if (expiresAt !== null && Date.parse(expiresAt) <= now.getTime()) return { code: 'in_the_past' }
  if (mayBeLong) return undefined
  const latest = now.getTime() + longestDays * dayMs
  const isTooLate = expiresAt === null || Date.parse(expiresAt) > latest
  return isTooLate ? { code: 'beyond_longest_expiry', params: { days: longestDays } } : undefined
}

/** 401 that says what is wrong with the key, so that whoever runs the program knows what to do. */
export function keyRefused(reason: 'unknown' | 'expired' | 'revoked' | 'owner_inactive'): AppError {
  switch (reason) {
    case 'unknown':
      return new AppError(401, 'api_key_unknown', 'There is no such API key.')
    case 'expired':
      return new AppError(401, 'api_key_expired', 'This API key has expired; make a new one.')
    case 'revoked':
      return new AppError(401, 'api_key_revoked', 'This API key has been revoked.')
    case 'owner_inactive':
      return new AppError(401, 'api_key_owner_inactive', 'The owner of this API key cannot sign in any more.')
  }
}
