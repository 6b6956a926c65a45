import { parseArgs } from 'node:util'
import { loadConfig } from '../../server/src/platform/config.ts'
import { createDatabase } from '../../server/src/platform/db/pool.ts'
import { readSecret } from '../../server/src/platform/secret.ts'
import { printProgress } from '../../server/src/progress.ts'
import { openBenchStorage } from '../bench-storage.ts'
import { adminPassword, fillOrganization } from './fill-organization.ts'

// npm run bench:data -- [--customers 1000000] [--seed 7] [--until 2026-01-01]
// Writes into DATABASE_URL, or into the embedded database under FAIRWAY_DATA_DIR (./data/bench unless set).
const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '7' },
    until: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
})
const customers = Number(values.customers)
const seed = Number(values.seed)
const until = new Date(`${values.until}T00:00:00+08:00`)
if (!Number.isInteger(customers) || customers < 1 || !Number.isInteger(seed) || Number.isNaN(until.getTime())) {
  console.error('--customers and --seed take whole numbers, --until a day such as 2026-01-01.')
  process.exit(2)
}

const config = loadConfig({ FAIRWAY_DATA_DIR: './data/bench', ...process.env })
const progress = printProgress(process.stdout)
const storage = await openBenchStorage(config, progress.note)
const db = createDatabase({ appUrl: storage.appUrl })
try {
  const secret = await readSecret(config)
  const filled = await fillOrganization({ ...storage, db, secret, customers, seed, until, onProgress: tell })
  const rate = (seconds: number) => `${Math.round(filled.rows / seconds).toLocaleString('en')} rows/s`
  const rows = filled.rows.toLocaleString('en')
  progress.note(`${rows} rows in ${filled.seconds.toFixed(1)} s: ${rate(filled.seconds)}`)
  progress.note(`copied after ${filled.copySeconds.toFixed(1)} s (${rate(filled.copySeconds)}), then indexes`)
  progress.note(`Sign in as ${filled.adminEmail} with ${adminPassword}.`)
} finally {
  await db.close()
  await storage.close()
}

function tell(done: number): void {
  if (done % 100_000 < 4_000) progress.note(`${done.toLocaleString('en')} customers`)
}
