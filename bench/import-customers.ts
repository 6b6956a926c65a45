import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { kinds } from '../server/src/modules.ts'
import type { Database } from '../server/src/platform/db/pool.ts'
import { type Id, newId } from '../server/src/platform/id.ts'
import { type Random, seededRandom } from '../server/src/platform/random.ts'
import { buildEntries } from './build-entries.ts'
import { companyOf, mobileOf, personOf } from './generator/names.ts'
import { inOrganization, succeed } from './operations/operation.ts'
import { openOrganization } from './organization.ts'
import { type Person, signInPeople } from './people.ts'
import { startServer } from './server-process.ts'

export const importName = 'customer: import'

export interface ImportMeasured {
  /** Rows per second from the start of the run to its end, and of the same rows by hand-written statements. */
  ours: number
  straight: number
  /** Seconds until the file was up and understood. */
  upload: number
  /** Seconds from then until the search knew all rows. */
  search: number
  /** The most that the server held, in MB. */
  memory: number
}

type Customer = ReturnType<typeof customerOf>
const perStatement = 1_000

/** Imports a file of customers through a server of its own, beside putting the same rows in by hand, in the same organization. */
export async function measureImport(options: {
  appUrl: string
  copyUrl: string
  db: Database
  secret: string
  dataDir: string
  rows: number
}): Promise<ImportMeasured> {
  const { appUrl, db, secret, dataDir, rows } = options
  const { orgId } = await openOrganization({ ...options, customers: 1_000, log: console.log })
  await buildEntries({ ...options, orgId, log: console.log })
  const { all: person } = await signInPeople(db, secret, orgId, kinds.rights)
  const straight = await insertByHand(appUrl, orgId, person, customers('手工', rows))
  const folder = await mkdtemp(join(tmpdir(), 'fairway-bench-'))
  const server = await startServer({ appUrl, secret, dataDir, isWorking: true })
  try {
    const file = join(folder, 'customers.csv')
    await pipeline(Readable.from(linesOf(customers('导入', rows))), createWriteStream(file))
    const begun = performance.now()
    const made = await succeed(server.upload('/api/v1/imports?kind=customer', person.cookie, file))
    const started = performance.now()
    const { id, version } = JSON.parse(made) as { id: string; version: number }
    const path = `/api/v1/imports/${id}`
    await succeed(server.call(0, 'POST', `${path}/run`, person.cookie, { version }))
    const look = async () =>
      JSON.parse(await succeed(server.call(0, 'GET', path, person.cookie))) as {
        status: string
        created: number
        isSearchPending: boolean
      }
    for (;;) {
      const view = await look()
      if (view.status === 'done' && view.created === rows) break
      if (view.status !== 'running') throw new Error(`The import ended as ${view.status} with ${view.created} rows.`)
      await delay(100)
    }
    const seconds = (performance.now() - started) / 1_000
    const ended = performance.now()
    while ((await look()).isSearchPending) await delay(500)
    return {
      ours: rows / seconds,
      straight,
      upload: (started - begun) / 1_000,
      search: (performance.now() - ended) / 1_000,
      memory: await server.memory(),
    }
  } finally {
    await server.close()
    await rm(folder, { recursive: true })
  }
}

/** Names that no other row has, of this run or an earlier one: otherwise rows would be updates. */
function* customers(mark: string, rows: number): Generator<Customer> {
  const random = seededRandom(11)
  const run = Date.now().toString(36)
  for (let index = 0; index < rows; index++) yield customerOf(random, `${mark}${run}${index}`)
}

function customerOf(random: Random, mark: string) {
  const { name, province, city, industry } = companyOf(random)
  return {
    name: name.replace('有限公司', `${personOf(random)}${mark}有限公司`),
    level: random.pick(['A', 'B', 'C', 'D']),
    industry,
    phone: mobileOf(random),
    email: `${mark}@example.com`.replace(/^\P{ASCII}+/u, ''),
    province,
    city,
    employees: random.between(1, 5_000),
    annualRevenue: `${random.between(10, 9_999)}0000.00`,
  }
}

function* linesOf(rows: Iterable<Customer>): Generator<string> {
  yield 'name,level,industry,phone,email,province,city,employees,annual revenue\n'
  for (const row of rows) yield `${Object.values(row).join(',')}\n`
}

/** Customers with their activity, a thousand to a statement, as the application's role. */
async function insertByHand(appUrl: string, orgId: Id, by: Person, rows: Iterable<Customer>): Promise<number> {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  try {
    let count = 0
    let seconds = 0
    for (let batch: Customer[] = [], next = rows[Symbol.iterator](); ; batch = []) {
      for (let row = next.next(); !row.done; row = next.next()) if (batch.push(row.value) === perStatement) break
      if (batch.length === 0) return count / seconds
      const started = performance.now()
      await inOrganization(client, orgId, () => insertBatch(client, orgId, by, batch))
      seconds += (performance.now() - started) / 1_000
      count += batch.length
    }
  } finally {
    await client.end()
  }
}

async function insertBatch(client: pg.Client, orgId: Id, by: Person, rows: readonly Customer[]): Promise<void> {
  const ids = rows.map(() => newId())
  const column = (key: keyof Customer) => rows.map((row) => row[key])
  await client.query(
    `insert into customers (org_id, id, name, status, level, industry, phone, email, province, city, employees, annual_revenue, currency, owner_id, owner_dept_id, created_at, created_by, updated_at, updated_by)
     select $1, r.id, r.name, 'potential', r.level, r.industry, r.phone, r.email, r.province, r.city, r.employees, r.revenue, 'CNY', $2, $3, now(), $2, now(), $2
     from unnest($4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::int[], $13::numeric[])
       as r (id, name, level, industry, phone, email, province, city, employees, revenue)`,
    [
      orgId,
      by.userId,
      by.departmentId,
      ids,
      ...(
        ['name', 'level', 'industry', 'phone', 'email', 'province', 'city', 'employees', 'annualRevenue'] as const
      ).map(column),
    ],
  )
  await client.query(
    `insert into activities (org_id, id, subject_type, subject_id, customer_id, kind, actor_id, via, data, occurred_at)
     select $1, r.id, 'customer', r.subject, r.subject, 'customer.created', $2, 'web', jsonb_build_object('name', r.name), now()
     from unnest($3::uuid[], $4::uuid[], $5::text[]) as r (id, subject, name)`,
    [orgId, by.userId, ids.map(() => newId()), ids, column('name')],
  )
}
