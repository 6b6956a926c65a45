import pg from 'pg'
import { allHeld, freeIfDead, giveBack, lease } from './held-jobs.ts'

interface Log {
  warn(fields: object, message: string): void
}

/** How often this process looks for jobs of others that died, in milliseconds. */
const lookEvery = 15_000
/** How soon after a lost connection: whoever looks for dead workers meanwhile takes us for one. */
const lookAgain = 500

/**
 * Gives the jobs of killed workers to living ones: the queue itself would let them lie for four hours. Each process holds
 * an advisory lock under the name of its workers for as long as it is connected; whose lock is free, is dead.
 */
export class WorkerLeases {
  readonly #appUrl: string
  readonly #log: Log
  #own: string | undefined
  /** Jobs of this process; those that have ended leave at the next look, when the queue holds them no longer. */
  readonly #begun = new Set<string>()
  #client: pg.Client | undefined
  /** One statement after the other. */
  #queue: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(appUrl: string, log: Log) {
    this.#appUrl = appUrl
    this.#log = log
  }

  /** Frees what nobody works on, now and from time to time. */
  async open(): Promise<void> {
    await this.look()
    this.#timer = setInterval(() => void this.look(), lookEvery)
    this.#timer.unref()
  }

  /** Says under which name this process takes its jobs. */
  hold(worker: string): void {
    this.#own = worker
    void this.#do((client) => lease(client, worker))
  }

  begin(jobId: string): void {
    this.#begun.add(jobId)
  }

  /** Frees the jobs of dead workers, and those of our own that we were given while the connection was lost, so that we never heard of them. */
  look(): Promise<void> {
    return this.#do(async (client) => {
      const begun = [...this.#begun]
      const held = await allHeld(client)
      const own = held.filter(({ worker }) => worker === this.#own)
      for (const jobId of begun) if (!own.some((job) => job.id === jobId)) this.#begun.delete(jobId)
      const unheardOf = own.filter((job) => job.isOld && !this.#begun.has(job.id))
      if (unheardOf.length > 0) await giveBack(client, unheardOf)
      const others = held.filter(({ worker, isOld }) => isOld && worker !== this.#own)
      for (const worker of new Set(others.map((job) => job.worker))) await freeIfDead(client, worker)
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#timer)
    await this.#queue
    await this.#client?.end().catch(() => undefined)
  }

  #do(work: (client: pg.Client) => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      if (this.#isClosed) return
      try {
        await work(await this.#connect())
      } catch (error) {
        if (!this.#isClosed)
          this.#log.warn({ err: error }, 'the leases of workers could not be kept; they are tried again')
      }
    })
    return this.#queue
  }

  /** The lease ends with the connection that holds it: a new one takes it again. */
  async #connect(): Promise<pg.Client> {
    if (this.#client) return this.#client
    const client = new pg.Client({
      connectionString: this.#appUrl,
      application_name: 'fairway-leases',
      connectionTimeoutMillis: 10_000,
      query_timeout: 75_000,
      keepAlive: true,
    })
    const forget = () => {
      if (this.#client !== client) return
      this.#client = undefined
      if (isConnected && !this.#isClosed) setTimeout(() => void this.look(), lookAgain).unref()
    }
    let isConnected = false
    client.on('error', forget)
    client.on('end', forget)
    this.#client = client
    try {
      await client.connect()
      if (this.#own) await lease(client, this.#own)
      isConnected = true
      return client
    } catch (error) {
      forget()
      await client.end().catch(() => undefined)
      throw error
    }
  }
}
