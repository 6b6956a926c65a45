import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import type { DB } from '../../platform/db/schema.gen.ts'
import type { Caller } from '../../platform/http/request-context.ts'

const channel = 'fairway_access_changed'
const lifetimeMs = 10_000
const maxEntries = 10_000

/**
 * Spares the session and rights queries of requests that follow each other closely.
 * Whoever changes rights, departments, users or sessions empties it: at once in this process, and in every other
 * through NOTIFY at commit. While the listening connection is down nothing is kept at all.
 */
export class AccessCache {
  #entries = new Map<string, { known: Caller; until: number }>()
  #isListening = false
  #client: pg.Client | undefined
  #isClosed = false
  /** Grows with each emptying: what was read before must not be kept after. */
  epoch = 0

  /** `credential`: the session cookie, or the hash of an API key. */
  get(credential: string): Caller | undefined {
    const entry = this.#entries.get(credential)
    return entry && entry.until > Date.now() ? entry.known : undefined
  }

  set(credential: string, known: Caller, options: { epoch: number; expiresAt?: Date | null }): void {
    if (!this.#isListening || options.epoch !== this.epoch) return
    if (this.#entries.size >= maxEntries) this.#entries.clear()
    const until = Math.min(Date.now() + lifetimeMs, options.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY)
    this.#entries.set(credential, { known, until })
  }

  clear(): void {
    this.epoch++
    this.#entries.clear()
  }

  async listen(appUrl: string): Promise<void> {
    const client = new pg.Client({
      connectionString: appUrl,
      application_name: 'fairway-access',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    this.#client = client
    client.on('notification', () => this.clear())
    client.on('error', () => this.#reconnect(appUrl))
    client.on('end', () => this.#reconnect(appUrl))
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
      this.clear()
      this.#isListening = true
    } catch {
      this.#reconnect(appUrl)
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#client?.end().catch(() => undefined)
  }

  #reconnect(appUrl: string): void {
    const lost = this.#client
    if (this.#isClosed || !lost) return
    this.#client = undefined
    this.#isListening = false
    this.clear()
    lost.removeAllListeners().on('error', () => undefined)
    setTimeout(() => void this.listen(appUrl), 1_000).unref()
  }
}

/** Tells every process to forget what it knows about who may do what: inside a transaction once that commits, otherwise at once. */
export async function announceAccessChange(handle: Kysely<DB>): Promise<void> {
  await sql`select pg_notify(${channel}, '')`.execute(handle)
}
