import type { Actor } from './access/actor.ts'
import type { Database } from './db/pool.ts'
import type { Id } from './id.ts'
import type { RecordKinds } from './records/kind.ts'

/** The web, an API key, an import, a change of many records at once, a background job, or the shell. */
export type Via = 'web' | 'api' | 'import' | 'bulk' | 'job' | 'shell'

/** What a repeated POST is recognised by; the first transaction of the request claims it. */
export interface Idempotency {
  key: string
  requestHash: string
  isClaimed: boolean
}

/** Where a request came from: the address, the client as it calls itself, and the API key if one was used. */
export interface Origin {
  readonly ip?: string
  /** At most 200 characters. */
  readonly userAgent?: string
  readonly apiKeyId?: Id
}

/** A record as a request's body gives it: which of its fields, own ones as `custom.x`. */
export interface GivenBody {
  readonly kind: string
  readonly role: 'new' | 'patch'
  readonly keys: ReadonlySet<string>
}

/** Everything a command may know about who asks, when, and where data lives. Made once per request, job or shell command. */
export interface Ctx {
  readonly actor: Actor
  readonly orgId: Id
  readonly organization: { timeZone: string; currency: string; locale: string; fiscalYearStartMonth: number }
  readonly now: Date
  readonly via: Via
  /** A uuid, like every id: all that one request, job or shell command changed carries it. */
  readonly requestId: Id
  /** Missing where nobody is at the other end: jobs, imports, the shell. */
  readonly origin?: Origin
  readonly db: Database
  readonly kinds: RecordKinds
  readonly idempotency?: Idempotency
  /** Records that are made in bulk are so many that the search gets to know them afterwards: whoever says so enqueues that. */
  readonly postponesSearch?: boolean
  /** The records in the request's body: what is written of them has to fill in what the actor's layouts ask for. */
  readonly bodies?: readonly GivenBody[]
}
