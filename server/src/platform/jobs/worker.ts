import { EventEmitter } from 'node:events'
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import { PatientPool } from './patient-pool.ts'
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

export interface WorkerOptions<D> {
  appUrl: string
  jobs: readonly Job[]
  deps: D
  log: Log
  concurrency?: number
  /** Called when no more jobs are run although nobody asked for that, such as after an upgrade of the queue by a newer process. */
  onLost?: (reason: string) => void
}

/** Runs jobs as they are added. A payload that no longer fits its schema fails and is retried with back-off. */
export async function startWorker<D>(options: WorkerOptions<D>): Promise<Worker> {
  const { appUrl, log, concurrency = 4 } = options
  const pool = new PatientPool(
    { connectionString: appUrl, max: concurrency + 2, application_name: 'fairway-worker' },
    (error) => log.warn({ err: error }, 'a job connection was lost'),
  )
  const leases = new WorkerLeases(appUrl, log)
  await leases.open()
  const runner = await run({
    pgPool: pool,
    events: eventsFor(leases),
    taskList: tasksOf(options),
    concurrency,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') log.error({ ...meta }, message)
      else if (level === 'warning') log.warn({ ...meta }, message)
    }),
  })
  let isStopping = false
  watch(runner, (reason) => isStopping || options.onLost?.(reason))
  return {
    async stop() {
      isStopping = true
      pool.losePatience()
      await runner.stop()
      await leases.close()
      await pool.end()
    },
  }
}

function tasksOf<D>({ jobs, deps }: WorkerOptions<D>): TaskList {
  const tasks: TaskList = {}
  for (const job of jobs) {
    tasks[job.name] = async (payload) => {
      await job.run(job.payload.parse(payload), deps)
    }
  }
  return tasks
}

/** The queue notes jobs as taken by the pool of workers, not by one of them. */
function eventsFor(leases: WorkerLeases): WorkerEvents {
  const events: WorkerEvents = new EventEmitter()
  events.on('pool:create', ({ workerPool }) => leases.hold(workerPool.id))
  events.on('job:start', ({ job }) => leases.begin(job.id))
  return events
}

function watch(runner: Runner, onEnd: (reason: string) => void): void {
  void runner.promise.then(
    () => onEnd('Background work has ended by itself.'),
    (error: Error) => onEnd(`Background work has ended: ${error.message}`),
  )
}
