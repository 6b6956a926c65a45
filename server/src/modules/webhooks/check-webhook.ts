import { isIP } from 'node:net'
import { type FieldError, validationFailed } from '../../platform/errors.ts'
import type { AddressRules } from '../../platform/outgoing/address-rules.ts'
import { type EventType, patternErrors } from './event-pattern.ts'
import { addressError } from './webhook.ts'

/** What a webhook's entries are checked against. */
export interface Surroundings {
  eventTypes: readonly EventType[]
  /** Which addresses may be called. */
  rules: AddressRules
}

/** Throws validation_failed with every fault of the address and the events. */
export function checkWebhook(
  input: { url?: string | undefined; events?: readonly string[] | undefined },
  { eventTypes, rules }: Surroundings,
): void {
  const errors: FieldError[] = [
    ...(input.url === undefined ? [] : urlErrors(input.url, rules)),
    ...patternErrors(input.events ?? [], eventTypes),
  ]
  if (errors.length > 0) throw validationFailed(errors)
}

/** A host that is an address is judged here; where a name leads is looked at when it is called, each time anew. */
function urlErrors(url: string, rules: AddressRules): FieldError[] {
  const error = addressError(url)
  if (error) return [{ path: 'url', ...error }]
  const host = new URL(url).hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(host) > 0 && !rules.allows(host) ? [{ path: 'url', code: 'address_refused' }] : []
}
