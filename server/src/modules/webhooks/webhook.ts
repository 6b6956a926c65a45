import { randomBytes } from 'node:crypto'
import type { FieldError } from '../../platform/errors.ts'

export const webhookStatuses = ['active', 'failing', 'off', 'disabled'] as const

/** Why Fairway itself has switched a webhook off. */
export const disabledReasons = ['failing', 'gone', 'owner_inactive', 'key_ended'] as const
export type DisabledReason = (typeof disabledReasons)[number]

/** How long both secrets are used after a new one was made, in milliseconds: time enough to bring it to the receiver. */
export const secretOverlapMs = 24 * 3_600_000

/** As the Standard Webhooks libraries take it. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

/** What is wrong with an address as it is written; where its name leads is looked at whenever it is called. */
export function addressError(url: string): Pick<FieldError, 'code'> | undefined {
  const parsed = URL.parse(url)
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol) || parsed.hostname === '')
    return { code: 'invalid_web_address' }
  return parsed.username !== '' || parsed.password !== '' ? { code: 'password_in_address' } : undefined
}
