import pg from 'pg'

interface Log {
  warn(fields: object, message: string): void
}

/** How often this process looks for jobs of others that died, in milliseconds. */
const lookEvery = 15_000

/** A worker that has just taken its first job may not have its lease yet. */
const grace = '10 seconds'

/**
 * Gives the jobs of killed workers to living ones: the queue itself would let them lie for four hours. Each worker holds an
 * advisory lock under its own name for as long as its process is connected; whose lock is free, is dead.
 */
export class WorkerLeases {
  readonly #appUrl: string
  readonly #log: Log
  readonly #workers = new Set<string>()
  #client: pg.Client | undefined
  /** One statement after the other. */
  #queue: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(appUrl: string, log: Log) {
    this.#appUrl = appUrl
    this.#log = log
  }

  /** Frees what dead workers hold, now and from time to time. */
  async open(): Promise<void> {
    await this.#do((client) => this.#freeDead(client))
    this.#timer = setInterval(() => void this.#do((client) => this.#freeDead(client)), lookEvery)
    this.#timer.unref()
  }

  hold(workerId: string): void {
    this.#workers.add(workerId)
    void this.#do((client) => lease(client, workerId))
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

  async #freeDead(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ worker: string }>(
      `select distinct locked_by as worker from graphile_worker._private_jobs where locked_at < now() - $1::interval`,
      [grace],
    )
    for (const { worker } of rows) if (!this.#workers.has(worker)) await freeIfDead(client, worker)
  }

  /** Leases end with the connection that holds them: a new one takes them all again. */
  async #connect(): Promise<pg.Client> {
    if (this.#client) return this.#client
    const client = new pg.Client({ connectionString: this.#appUrl, application_name: 'fairway-leases' })
    const forget = () => {
      if (this.#client === client) this.#client = undefined
    }
    client.on('error', forget)
    client.on('end', forget)
    this.#client = client
    try {
      await client.connect()
      for (const worker of this.#workers) await lease(client, worker)
      return client
    } catch (error) {
      forget()
      throw error
    }
  }
}

const lockName = `hashtextextended('fairway.worker.' || $1::text, 0)`

async function lease(client: pg.Client, worker: string): Promise<void> {
  await client.query(`select pg_try_advisory_lock(${lockName})`, [worker])
}

async function freeIfDead(client: pg.Client, worker: string): Promise<void> {
  const { rows } = await client.query<{ isDead: boolean }>(`select pg_try_advisory_lock(${lockName}) as "isDead"`, [
    worker,
  ])
  if (!rows[0]?.isDead) return
  await client.query('select graphile_worker.force_unlock_workers(array[$1::text])', [worker])
  await client.query(`select pg_advisory_unlock(${lockName})`, [worker])
}
