import { join } from 'node:path'
import { pino } from 'pino'
import { eventSources, jobs, kinds, outgoingJobs, rounds } from './modules.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/db/pool.ts'
import { startRounds } from './platform/jobs/rounds.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { createMailer } from './platform/mail/mailer.ts'
import { addressRules } from './platform/outgoing/address-rules.ts'
import { Interrupted, type Teardown, within } from './teardown.ts'

interface JobOptions {
  teardown: Teardown
  onLost: (reason: string) => void
}

/** How many webhooks are sent to at the same time. */
const outgoingAtOnce = 8

/**
 * Starts all background work. A stop that comes meanwhile waits until it is there to be stopped: begun beside a database that
 * closes, it would complain of that.
 */
export async function startJobs(
  config: Config,
  db: Database,
  appUrl: string,
  drainTime: number,
  { teardown, onLost }: JobOptions,
): Promise<void> {
  const mailer = createMailer({
    smtpUrl: config.smtpUrl ?? undefined,
    from: config.mailFrom,
    outbox: join(config.dataDir, 'outbox'),
  })
  const log = pino({ level: config.logLevel, serializers: { err: brief, error: brief } })
  const { dataDir, baseUrl, webhookAllow } = config
  const rules = addressRules(webhookAllow)
  const deps = { db, mailer, dataDir, kinds, sources: eventSources, baseUrl, rules }
  const common = { appUrl, deps, log, onLost }
  const startAll = async () => {
    const own = await startWorker({ ...common, jobs })
    const outgoing = await startWorker({ ...common, jobs: outgoingJobs, concurrency: outgoingAtOnce })
    return [own, outgoing, startRounds(rounds, deps, log)]
  }
  if (teardown.hasBegun) throw new Interrupted()
  const starting = Promise.withResolvers<Awaited<ReturnType<typeof startAll>>>()
  await teardown.add(async () => {
    const stopAll = starting.promise.then((all) => Promise.all(all.map((one) => one.stop())))
    await within(
      drainTime,
      stopAll.catch(() => undefined),
    )
    // Its connections may still be closing when the database stops: their complaints are no news.
    log.level = 'silent'
  })
  starting.resolve(startAll())
  await starting.promise
  if (teardown.hasBegun) throw new Interrupted()
}

/** A lost connection's error carries the whole client along, its keys included: none of that belongs into a log. */
function brief(error: unknown): unknown {
  const { name, message, code, stack } = error as NodeJS.ErrnoException
  return { name, message, code, ...(code === undefined ? { stack } : {}) }
}
