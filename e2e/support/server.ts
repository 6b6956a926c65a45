import { rm } from 'node:fs/promises'
import { startEmbedded } from '../../server/src/platform/db/embedded/supervisor.ts'
import { makeQuickDir } from '../../server/src/platform/testing/quick-dir.ts'
import { startControl } from './control.ts'
import { startInbox } from './inbox.ts'
import { startInstance } from './instance.ts'

// The server that the journeys run against: the real application and worker on a database of their own, a real mail server,
// and beside it a control port through which a journey gets an organization of its own. The application has no test routes.
const port = Number(process.env['PORT'])
const controlPort = Number(process.env['CONTROL_PORT'])
const dataDir = await makeQuickDir('e2e')
const cluster = await startEmbedded({
  dataDir,
  log: () => undefined,
  settings: { fsync: 'off', max_connections: '200' },
})
const inbox = await startInbox()
const main = await startInstance({ cluster, database: 'journeys', dataDir, port, smtpUrl: inbox.url })
const control = await startControl({ cluster, dataDir, port: controlPort, main, inbox })

async function stop(): Promise<void> {
  await control.close()
  await main.close()
  await inbox.close()
  await cluster.stop()
  await rm(dataDir, { recursive: true, force: true })
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())
