import { EventEmitter } from 'node:events'
import { Logger, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Job } from './queue.ts'
import { WorkerLeases } from './worker-leases.ts'

interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface Worker {
  /** Lets running jobs end, then stops. */
  stop(): Promise<void>
}

/** Runs jobs as they are added. A payload that no longer fits its schema fails and is retried with back-off. */
export async function startWorker<D>(options: {
  appUrl: string
  jobs: readonly Job[]
  deps: D
  log: Log
  concurrency?: number
}): Promise<Worker> {
  const pool = new pg.Pool({
    connectionString: options.appUrl,
    max: (options.concurrency ?? 4) + 2,
    application_name: 'fairway-worker',
  })
  pool.on('error', (error) => options.log.warn({ err: error }, 'a job connection was lost'))
  pool.on('connect', (client) => client.on('error', () => undefined))
  const tasks: TaskList = {}
  for (const job of options.jobs) {
    tasks[job.name] = async (payload) => {
      await job.run(job.payload.parse(payload), options.deps)
    }
  }
  const leases = new WorkerLeases(options.appUrl, options.log)
  const events: WorkerEvents = new EventEmitter()
  events.on('worker:create', ({ worker }) => leases.hold(worker.workerId))
  await leases.open()
  const runner = await run({
    pgPool: pool,
    events,
    taskList: tasks,
    concurrency: options.concurrency ?? 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') options.log.error({ ...meta }, message)
      else if (level === 'warning') options.log.warn({ ...meta }, message)
    }),
  })
  return {
    async stop() {
      await runner.stop()
      await leases.close()
      await pool.end()
    },
  }
}
