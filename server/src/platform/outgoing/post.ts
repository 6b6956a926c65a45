import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { AddressRules } from './address-rules.ts'
import { AddressRefused, checkedLookup } from './checked-lookup.ts'

/** Why no answer came. */
export type PostFault = 'address_refused' | 'name_not_found' | 'connection_failed' | 'certificate_refused' | 'timeout'

export interface Posted {
  /** Null: no answer came, for `fault`. */
  status: number | null
  fault: PostFault | null
  /** The first 2 KB of the answer. */
  body: string
  durationMs: number
}

export interface PostRequest {
  url: string
  headers: Record<string, string>
  body: string
}

const keptBytes = 2_048

/**
 * Calls other people's servers with what they asked for. It connects only to addresses that the rules allow, follows no
 * redirects, and gives up after `timeoutMs` from the first byte to the last. Keeps connections open until `close`.
 */
export class Poster {
  readonly #agents: { 'http:': http.Agent; 'https:': https.Agent }
  readonly #lookup: LookupFunction
  readonly #rules: AddressRules
  readonly #timeoutMs: number

  constructor(options: { rules: AddressRules; timeoutMs: number; lookup?: LookupFunction }) {
    this.#rules = options.rules
    this.#timeoutMs = options.timeoutMs
    this.#lookup = options.lookup ?? checkedLookup(options.rules)
    const agent = { keepAlive: true, maxSockets: 20 }
    this.#agents = { 'http:': new http.Agent(agent), 'https:': new https.Agent(agent) }
  }

  async post(request: PostRequest): Promise<Posted> {
    const startedAt = performance.now()
    const told = await this.#send(request).catch((error: unknown) => ({
      status: null,
      fault: faultOf(error),
      body: '',
    }))
    return { ...told, durationMs: Math.round(performance.now() - startedAt) }
  }

  close(): void {
    for (const agent of Object.values(this.#agents)) agent.destroy()
  }

  #send({ url, headers, body }: PostRequest): Promise<Pick<Posted, 'status' | 'fault' | 'body'>> {
    const { protocol, hostname } = new URL(url)
    // A host that is an address is connected to without any lookup.
    const literal = hostname.replace(/^\[(.*)\]$/, '$1')
    if (isIP(literal) > 0 && !this.#rules.allows(literal))
      return Promise.reject(new AddressRefused(`${literal} may not be called.`))
    return new Promise((resolve, reject) => {
      const options = {
        method: 'POST',
        agent: this.#agents[protocol as 'http:' | 'https:'],
        lookup: this.#lookup,
        signal: AbortSignal.timeout(this.#timeoutMs),
        headers: { ...headers, 'accept-encoding': 'identity', 'content-length': Buffer.byteLength(body) },
      }
      const client = protocol === 'https:' ? https : http
      const call = client.request(url, options, (response) => {
        readStart(response).then(
          (text) => resolve({ status: response.statusCode ?? 0, fault: null, body: text }),
          (error: unknown) => reject(error as Error),
        )
      })
      call.on('error', reject)
      call.end(body)
    })
  }
}

/** What is longer is not waited for. */
async function readStart(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= keptBytes) break
  }
  const text = Buffer.concat(chunks).subarray(0, keptBytes).toString('utf8')
  // PostgreSQL keeps no NUL, and a character may have been cut in two.
  return text.replaceAll('\u0000', '').replace(/\uFFFD$/, '')
}

function faultOf(error: unknown): PostFault {
  if (error instanceof AddressRefused) return 'address_refused'
  const { name, code = '' } = error as NodeJS.ErrnoException
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ETIMEDOUT' || code === 'ABORT_ERR') return 'timeout'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return 'name_not_found'
  if (/^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/.test(code))
    return 'certificate_refused'
  return 'connection_failed'
}
