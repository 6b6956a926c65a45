import { createHmac, randomBytes } from 'node:crypto'
import { kinds } from '../modules.ts'
import { insertKey } from '../modules/identity/factory.ts'
import { loadActor } from '../modules/identity/index.ts'
import type { Ctx } from '../platform/context.ts'
import { withOrg } from '../platform/db/with-org.ts'
import { type Id, newId } from '../platform/id.ts'
import type { TestDeps } from './test-organization.ts'

// oxlint-disable-next-line no-explicit-any
type Json = any

export interface TestResponse {
  status: number
  body: Json
  /** The body as it came. */
  bytes: Buffer
  headers: Record<string, unknown>
}

/** A signed-in user who calls the API. */
export class TestClient {
  readonly userId: Id
  readonly orgId: Id
  readonly cookie: string
  /** Instead of the cookie, for a program that calls with an API key. */
  readonly key: string | undefined
  readonly #deps: TestDeps

  /** Opens a session as a sign-in would, without the cost of checking a password. */
  static async signIn(deps: TestDeps, userId: Id, orgId: Id): Promise<TestClient> {
    const token = randomBytes(24).toString('base64url')
    const now = new Date()
    await deps.db.global
      .insertInto('auth_sessions')
      .values({
        id: newId(),
        user_id: userId,
        token,
        expires_at: new Date(now.getTime() + 3_600_000),
        created_at: now,
        updated_at: now,
      })
      .execute()
    const signature = createHmac('sha256', deps.secret).update(token).digest('base64')
    return new TestClient(deps, userId, orgId, `fairway.session_token=${encodeURIComponent(`${token}.${signature}`)}`)
  }

  private constructor(deps: TestDeps, userId: Id, orgId: Id, cookie: string, key?: string) {
    this.#deps = deps
    this.userId = userId
    this.orgId = orgId
    this.cookie = cookie
    this.key = key
  }

  /** A program that acts as this user with a key of these rights; without a word about them, with all that the user has. */
  async withKey(rights?: readonly string[], options: { expiresAt?: Date } = {}): Promise<TestClient> {
    const key = await insertKey(this.#deps.db, this, {
      rights: rights ?? [...(await this.ctx()).actor.rights.keys()],
      expiresAt: options.expiresAt ?? null,
    })
    return new TestClient(this.#deps, this.userId, this.orgId, this.cookie, key)
  }

  /** The same user with a key that the test has in hand. */
  bearing(key: string): TestClient {
    return new TestClient(this.#deps, this.userId, this.orgId, this.cookie, key)
  }

  get(path: string, query: Record<string, unknown> = {}): Promise<TestResponse> {
    const search = new URLSearchParams()
    for (const [key, value] of Object.entries(query))
      search.set(key, typeof value === 'object' ? JSON.stringify(value) : String(value))
    const suffix = search.size > 0 ? `?${search.toString()}` : ''
    return this.send('GET', `${path}${suffix}`)
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<TestResponse> {
    return this.send('POST', path, body, headers)
  }

  patch(path: string, body: unknown): Promise<TestResponse> {
    return this.send('PATCH', path, body)
  }

  put(path: string, body: unknown): Promise<TestResponse> {
    return this.send('PUT', path, body)
  }

  delete(path: string): Promise<TestResponse> {
    return this.send('DELETE', path)
  }

  /** Sends a file as a form with one part "file", as a browser does. */
  upload(
    path: string,
    file: { name: string; type?: string; content: string | Buffer },
    headers: Record<string, string> = {},
  ): Promise<TestResponse> {
    const boundary = `----fairway${newId()}`
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name.replaceAll('"', '%22')}"\r\nContent-Type: ${file.type ?? 'application/octet-stream'}\r\n\r\n`
    const payload = Buffer.concat([
      Buffer.from(head),
      Buffer.from(file.content),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
    return this.send('POST', path, payload, { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers })
  }

  /** `path` is below /api/v1, such as /customers. */
  async send(
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<TestResponse> {
    const response = await this.#deps.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        ...(this.key === undefined ? { cookie: this.cookie } : { authorization: `Bearer ${this.key}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const isJson = String(response.headers['content-type'] ?? '').includes('json')
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.body,
      bytes: response.rawPayload,
      headers: response.headers,
    }
  }

  /** The context a request of this user would have, for calling commands directly. */
  async ctx(): Promise<Ctx> {
    const { db } = this.#deps
    const now = new Date()
    const found = await withOrg({ db, orgId: this.orgId }, (tx) => loadActor(tx, this.orgId, this.userId, kinds, now))
    return { ...found!, orgId: this.orgId, now, via: 'web', requestId: newId(), db }
  }
}
