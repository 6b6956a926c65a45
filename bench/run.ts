import { readFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { kinds } from '../server/src/modules.ts'
import { loadConfig } from '../server/src/platform/config.ts'
import { createDatabase } from '../server/src/platform/db/pool.ts'
import { readSecret } from '../server/src/platform/secret.ts'
import { openBenchStorage } from './bench-storage.ts'
import { buildEntries } from './build-entries.ts'
import { Growth } from './growth.ts'
import { importName, type ImportMeasured, measureImport } from './import-customers.ts'
import { compare, type Measured } from './measure.ts'
import { allOperations } from './operations/all-operations.ts'
import { openOrganization, sampleCustomers } from './organization.ts'
import { signInPeople } from './people.ts'
import { startServer } from './server-process.ts'

// npm run bench -- [--customers 100000 | 10000,100000,1000000] [--clients 1,16] [--rows 50000] [--only list] [--check]
// Measures requests beside straight SQL on DATABASE_URL, or on the embedded database under FAIRWAY_DATA_DIR (./data/bench).
const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '100000' },
    clients: { type: 'string', default: '1,16' },
    rows: { type: 'string', default: '50000' },
    only: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
})
const sizes = values.customers.split(',').map(Number)
const clientCounts = values.clients.split(',').map(Number)
const importRows = Number(values.rows)
if (![...sizes, ...clientCounts, importRows].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--customers, --clients and --rows take whole numbers, the first two also lists of them such as 1,16.')
  process.exit(2)
}

const budgets = JSON.parse(await readFile(join(import.meta.dirname, 'budgets.json'), 'utf8')) as Record<string, number>
const config = loadConfig({ FAIRWAY_DATA_DIR: './data/bench', ...process.env })
const secret = await readSecret(config)
const storage = await openBenchStorage(config, console.log)
const db = createDatabase({ appUrl: storage.appUrl })
const over: string[] = []
const columns =
  'clients; p50, p95 in ms and calls per second, ours and straight SQL; ratio of the medians, of lists also to the page without its total'
const growth = new Growth()
try {
  if (values.only !== importName) for (const customers of sizes) await measureSize(customers)
  over.push(...growth.report(console.log))
  if (importName.includes(values.only))
    reportImport(await measureImport({ ...storage, db, secret, dataDir: config.dataDir, rows: importRows }))
} finally {
  await db.close()
  await storage.close()
}
if (values.check && over.length > 0) {
  console.error(`Over budget: ${over.join('; ')}`)
  process.exit(1)
}

function reportImport({ ours, straight, upload, search, memory }: ImportMeasured): void {
  console.log(
    `${importName}: ${ours.toFixed(0)} rows/s, straight SQL ${straight.toFixed(0)} rows/s; upload and first look ${upload.toFixed(1)} s; searchable ${search.toFixed(0)} s later; memory ${memory.toFixed(0)} MB; load average ${loadavg()[0]!.toFixed(1)}`,
  )
  if (ours < budgets['import, rows per second at least']!) over.push(`${importName} (${ours.toFixed(0)} rows/s)`)
  if (memory > budgets['memory']!) over.push(`${importName} (${memory.toFixed(0)} MB)`)
}

async function connect(appUrl: string, count: number): Promise<pg.Client[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const client = new pg.Client({ connectionString: appUrl })
      await client.connect()
      return client
    }),
  )
}

function report(name: string, clients: number, { ours, straight, ratio, ratioToLeast }: Measured): void {
  const budget = budgets[name]
  const slowest = name.startsWith('search:') ? budgets['search, 95 of 100 within ms'] : undefined
  if (clients === 1 && slowest !== undefined && ours.p95 > slowest) over.push(`${name} (${ours.p95.toFixed(0)} ms)`)
  if (budget !== undefined && ratio > budget) over.push(`${name}, ${clients} at once (${ratio.toFixed(2)} > ${budget})`)
  const figures = [ours.p50, ours.p95, ours.throughput, straight.p50, straight.p95, straight.throughput]
  const cells = figures.map((figure) => figure.toFixed(figure < 100 ? 2 : 0).padStart(8)).join(' ')
  const ratios = [ratio, ratioToLeast].map((one) => (one?.toFixed(2) ?? '').padStart(6)).join(' ')
  console.log(`${name.padEnd(42)} ${String(clients).padStart(3)} ${cells} ${ratios}`)
}

async function measureSize(customers: number): Promise<void> {
  const { orgId, filledAt } = await openOrganization({ ...storage, db, secret, customers, log: console.log })
  // Smaller ones are ready before the indexes' fixed cost has paid.
  if (customers >= 1_000_000 && filledAt !== undefined && filledAt < budgets['generator, rows per second at least']!)
    over.push(`generator (${filledAt.toFixed(0)} rows/s)`)
  await buildEntries({ ...storage, db, orgId, log: console.log })
  const people = await signInPeople(db, secret, orgId, kinds.rights)
  const customerIds = await sampleCustomers(storage.copyUrl, orgId)
  const connections = await connect(storage.appUrl, Math.max(...clientCounts))
  const server = await startServer({ appUrl: storage.appUrl, secret, dataDir: config.dataDir })
  try {
    console.log(`${customers.toLocaleString('en')} customers; ${columns}`)
    for (const operation of allOperations({ server, connections, orgId, people, customerIds })) {
      if (!operation.name.includes(values.only)) continue
      for (const clients of clientCounts) {
        const measured = await compare({ ...operation, calls: operation.calls * Math.sqrt(clients), clients })
        report(operation.name, clients, measured)
        if (clients === 1) {
          const isFull = (await operation.isFull?.()) ?? true
          growth.add(operation.name, { size: customers, p50: measured.ours.p50, isFull })
        }
      }
    }
    const memory = await server.memory()
    console.log(`the server's memory at its highest: ${memory.toFixed(0)} MB`)
    if (memory > budgets['memory']!) over.push('memory')
  } finally {
    await server.close()
    for (const connection of connections) await connection.end()
  }
}
