import { createApp } from '../server/src/app.ts'
import { eventSources, jobs, kinds, rounds } from '../server/src/modules.ts'
import { createDatabase } from '../server/src/platform/db/pool.ts'
import { startRounds } from '../server/src/platform/jobs/rounds.ts'
import { startWorker } from '../server/src/platform/jobs/worker.ts'
import { createMailer } from '../server/src/platform/mail/mailer.ts'
import { addressRules } from '../server/src/platform/outgoing/address-rules.ts'

// A server in a process of its own, as in production but for its rate limit; its parent asks for its memory.
const { appUrl, secret, dataDir, isWorking } = JSON.parse(process.argv[2]!) as {
  appUrl: string
  secret: string
  dataDir: string
  isWorking?: boolean
}
const db = createDatabase({ appUrl })
const app = await createApp({
  db,
  secret,
  baseUrl: 'http://localhost:3000',
  listenUrl: appUrl,
  dataDir,
  server: {
    logger: false,
    checksResponses: false,
    trustProxy: false,
    quotas: { person: 100_000_000, key: 100_000_000 },
  },
})
const stop = isWorking ? await work() : async () => undefined
await app.listen({ port: 0, host: '127.0.0.1' })
const address = app.server.address()
process.send!({ port: typeof address === 'object' ? address?.port : undefined })
process.on('message', () => process.send!({ memory: process.resourceUsage().maxRSS / 1_024 }))
process.on('disconnect', () => void end())

async function end(): Promise<void> {
  await app.close()
  await stop()
  await db.close()
}

/** Jobs and rounds too, as a server that is not split up has them. */
async function work(): Promise<() => Promise<void>> {
  const log = { info: () => undefined, warn: console.error, error: console.error }
  const mailer = createMailer({ smtpUrl: undefined, from: 'bench@bench.fairway', outbox: `${dataDir}/outbox` })
  const deps = {
    db,
    mailer,
    dataDir,
    kinds,
    sources: eventSources,
    baseUrl: 'http://localhost:3000',
    rules: addressRules([]),
  }
  const worker = await startWorker({ appUrl, jobs, deps, log })
  const turning = startRounds(rounds, deps, log)
  return async () => {
    await Promise.all([worker.stop(), turning.stop()])
  }
}
