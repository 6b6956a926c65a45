import type { TestApp } from './test-app.ts'

// oxlint-disable-next-line no-explicit-any
type Json = any

export interface BrowserResponse {
  status: number
  body: Json
  /** The Set-Cookie headers as they came. */
  setCookies: string[]
  headers: Record<string, unknown>
}

/** Somebody at a browser who keeps the cookies they are given: for signing in and everything before it. */
export class Browser {
  readonly #app: TestApp
  readonly #address: string
  readonly #cookies = new Map<string, string>()

  constructor(app: TestApp, options: { address?: string } = {}) {
    this.#app = app
    this.#address = options.address ?? '127.0.0.1'
  }

  get(url: string): Promise<BrowserResponse> {
    return this.send('GET', url)
  }

  post(url: string, body: object = {}, headers: Record<string, string> = {}): Promise<BrowserResponse> {
    return this.send('POST', url, body, headers)
  }

  /** `url` with everything after the host, such as /api/auth/sign-in/email. */
  async send(
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<BrowserResponse> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.#app.app.inject({
      method,
      url,
      remoteAddress: this.#address,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body ? { payload: body } : {}),
    })
    const given = response.headers['set-cookie'] ?? []
    const setCookies = Array.isArray(given) ? given : [given]
    for (const line of setCookies) this.#keep(line)
    const isJson = String(response.headers['content-type']).includes('json')
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.body,
      setCookies,
      headers: response.headers,
    }
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (/max-age=0/i.test(line) || value === '') this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }
}
