import pg from 'pg'
import { workOn } from '../modules/imports/factory.ts'
import { createDatabase } from '../platform/db/pool.ts'

// A worker in a process of its own that does what waits in an import, and kills itself with SIGKILL when it is about to send
// the statement after the `most`th. One that lives to the end prints how many it has sent.
const { appUrl, dataDir, orgId, importId, most } = JSON.parse(process.argv[2]!) as {
  appUrl: string
  dataDir: string
  orgId: string
  importId: string
  most: number | null
}

let sent = 0
const query = pg.Client.prototype.query as (...given: unknown[]) => unknown
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  if (sent === most) process.kill(process.pid, 'SIGKILL')
  sent++
  return query.apply(this, given)
} as typeof pg.Client.prototype.query

const db = createDatabase({ appUrl })
await workOn({ db, dataDir }, { orgId }, importId)
await db.close()
console.log(sent)
