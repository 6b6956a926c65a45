import { createApp } from '../server/src/app.ts'
import { createDatabase } from '../server/src/platform/db/pool.ts'

// A server in a process of its own, as in production but for its rate limit; its parent asks for its memory.
const { appUrl, secret, dataDir } = JSON.parse(process.argv[2]!) as { appUrl: string; secret: string; dataDir: string }
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
await app.listen({ port: 0, host: '127.0.0.1' })
const address = app.server.address()
process.send!({ port: typeof address === 'object' ? address?.port : undefined })
process.on('message', () => process.send!({ memory: process.resourceUsage().maxRSS / 1_024 }))
process.on('disconnect', () => void app.close().then(() => db.close()))
