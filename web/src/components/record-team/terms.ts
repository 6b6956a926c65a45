import { dateOf } from '../../lib/dates.ts'
import { wordFor } from '../../lib/i18n.ts'
import type { Format } from '../../lib/format.ts'

/** What a membership lets somebody do, and until which day. */
export interface Terms {
  access: string
  expiresAt: string | null
}

/** 可查看，到 2026-11-30 */
export function termsWords({ access, expiresAt }: Terms, format: Format): string {
  const may = wordFor(`team:access.${access}`) ?? access
  if (!expiresAt) return may
  return wordFor('team:terms', { may, until: format.date(dateOf(expiresAt, format.timeZone)) }) ?? may
}

export function isTerms(value: unknown): value is Terms {
  return typeof value === 'object' && value !== null && 'access' in value && 'expiresAt' in value
}
