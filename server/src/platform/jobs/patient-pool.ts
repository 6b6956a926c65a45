import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

type Callback = (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void

const pause = 500
/** The code after which graphile-worker tries a statement again for as long as it takes. */
const tryAgain = 'ETIMEDOUT'

/**
 * Connections for graphile-worker, which tells nobody when it cannot note that a job is done: its promise is rejected
 * with no one listening, which ends the process, and the job stays taken. So connecting waits until the database is
 * there, and a statement whose connection is lost fails in the one way after which graphile-worker repeats it.
 */
export class PatientPool extends pg.Pool {
  readonly #stopping = new AbortController()

  constructor(config: pg.PoolConfig, onLost: (error: Error) => void) {
    super({ ...config, keepAlive: true })
    this.on('error', onLost)
    this.on('connect', (client) => {
      client.on('error', () => undefined)
      const query = client.query.bind(client) as (...parameters: unknown[]) => unknown
      const patient = (...parameters: unknown[]) => {
        const result = query(...parameters)
        return result instanceof Promise ? result.catch(askForAnother) : result
      }
      client.query = patient as typeof client.query
    })
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Callback): void
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    return callback ? super.connect(callback) : this.#connectPatiently()
  }

  async #connectPatiently(): Promise<pg.PoolClient> {
    for (;;) {
      try {
        return await super.connect()
      } catch (error) {
        if (this.#stopping.signal.aborted) throw error
        await delay(pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined)
      }
    }
  }

  /** Nobody waits for a lost database any longer: the worker is being stopped. */
  losePatience(): void {
    this.#stopping.abort()
  }
}

function askForAnother(error: Error & { code?: string }): never {
  const isRefusal = error.code !== undefined && /^[0-9A-Z]{5}$/.test(error.code) && !/^(08|57P)/.test(error.code)
  if (!isRefusal) error.code = tryAgain
  throw error
}
