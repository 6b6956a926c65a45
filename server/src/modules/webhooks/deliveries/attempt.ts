import type { Posted, PostRequest } from '../../../platform/outgoing/post.ts'
import type { Id } from '../../../platform/id.ts'
import { signedHeaders } from '../signature.ts'
import type { StandingWebhook } from '../store.ts'
import type { Message } from './message.ts'
import { nextAttempt } from './retry.ts'
import type { Outcome } from './store.ts'

type Signer = Pick<StandingWebhook, 'secret' | 'previousSecret' | 'previousSecretUntil'>

/** What goes over the wire: the same id for every attempt, signed anew for each. */
export function requestOf(
  webhook: Signer & { url: string },
  { deliveryId, message, now }: { deliveryId: Id; message: Message; now: Date },
): PostRequest {
  const body = JSON.stringify(message)
  const isOverlap =
    webhook.previousSecret !== null && webhook.previousSecretUntil !== null && webhook.previousSecretUntil > now
  const secrets = isOverlap ? [webhook.secret, webhook.previousSecret!] : [webhook.secret]
  return {
    url: webhook.url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Fairway-Webhooks/1',
      ...signedHeaders({ id: deliveryId, at: now, body }, secrets),
    },
    body,
  }
}

export function isTaken({ status }: Posted): boolean {
  return status !== null && status >= 200 && status < 300
}

/** The receiver says that it wants nothing any more. */
export function isGone({ status }: Posted): boolean {
  return status === 410
}

/** Of a longer body the beginning is kept. */
const keptCharacters = 65_536

interface Attempt {
  request: PostRequest
  posted: Posted
  /** How many there have been with this one. */
  attempts: number
}

/** What becomes of a delivery after an attempt. */
export function outcomeOf({ request, posted, attempts }: Attempt, now: Date, chance: number): Outcome {
  const told = {
    request: { ...request, body: request.body.slice(0, keptCharacters) },
    responseStatus: posted.status,
    responseMs: posted.durationMs,
    responseBody: posted.status === null ? null : posted.body,
  }
  if (isTaken(posted)) return { ...told, status: 'delivered', nextAttemptAt: null, fault: null }
  const next = nextAttempt(attempts, now, chance)
  return { ...told, status: next ? 'pending' : 'dead', nextAttemptAt: next ?? null, fault: faultOf(posted) }
}

/** Nothing was sent, and nothing will be: its owner may not see the record any more. */
export const withheld: Outcome = {
  status: 'withheld',
  nextAttemptAt: null,
  request: null,
  responseStatus: null,
  responseMs: null,
  responseBody: null,
  fault: null,
}

function faultOf({ status, fault }: Posted): string {
  if (status === null) return fault ?? 'connection_failed'
  return status >= 300 && status < 400 ? 'redirect' : 'refused'
}
