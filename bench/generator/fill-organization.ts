import { randomBytes } from 'node:crypto'
import { setImmediate as immediate } from 'node:timers/promises'
import type pg from 'pg'
import { kinds, seeders } from '../../server/src/modules.ts'
import { createAuth, createOrganization } from '../../server/src/modules/identity/index.ts'
import type { Database } from '../../server/src/platform/db/pool.ts'
import type { Id } from '../../server/src/platform/id.ts'
import { seededRandom } from '../../server/src/platform/random.ts'
import { openCopier } from './copier.ts'
import { customerStory } from './customer-story.ts'
import { dealStory } from './deal-story.ts'
import { idMaker } from './id-maker.ts'
import { addTierField } from './own-field.ts'
import { makePeople, type Colleague } from './people.ts'
import { saleTables } from './tables.ts'
import { day, type World } from './world.ts'

export interface Filled {
  orgId: Id
  adminId: Id
  adminEmail: string
  colleagues: readonly Colleague[]
  rows: number
  /** Until all is committed. */
  seconds: number
  /** Of these, until the last row was copied; then indexes are put back. */
  copySeconds: number
}

export const adminPassword = 'fairway-bench'
const customersPerBatch = 4_000
const years = 3

/** By its name a later run finds the organization again. */
export function organizationName(customers: number): string {
  return `远航实业（${customers.toLocaleString('en')} 客户）`
}

/**
 * An organization of believable size, written by COPY: 60 departments, 500 people of whom a few own much, and per customer
 * two contacts, 1.5 opportunities with their stage history, contracts of the won ones with plans and payments, and about five
 * activities. The same seed tells the same story up to `until`; only ids differ from one organization to the next.
 */
export async function fillOrganization(options: {
  /** A superuser's login, or the schema owner's. */
  copyUrl: string
  db: Database
  secret: string
  customers: number
  seed: number
  until: Date
  onProgress?: (done: number) => void
}): Promise<Filled> {
  const { db, secret, customers, seed, onProgress } = options
  const adminEmail = `admin-${randomBytes(4).toString('hex')}@bench.fairway`
  const auth = createAuth({ db, secret, baseUrl: 'http://localhost:3000' })
  const organization = {
    organizationName: `${organizationName(customers)}, unfinished`,
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    locale: 'zh-CN' as const,
    name: '管理员',
    email: adminEmail,
    password: adminPassword,
  }
  const { orgId, userId: adminId } = await createOrganization({ auth, db, kinds, seeders }, organization, {
    onlyFirst: false,
  })
  const started = performance.now()
  const secondsSoFar = () => (performance.now() - started) / 1_000
  const copier = await openCopier(options.copyUrl, orgId)
  const { client, types } = copier
  try {
    const tables = saleTables(types)
    await copier.begin(['departments', 'users', ...Object.values(tables).map(({ table }) => table)], customers)
    await addTierField(client, orgId)
    const until = options.until.getTime()
    const random = seededRandom(seed)
    const newId = idMaker(seededRandom(randomBytes(4).readUInt32LE()))
    const since = until - years * 365 * day
    const people = makePeople(random, newId, { orgId, rootId: await rootOf(client, orgId), since, types })
    let rows = await copier.copy(people.tables)
    let sent = Promise.resolve(0)
    const numbers = { SJ: 0, HT: 0, HK: 0 }
    const salesProcess = await salesProcessOf(client, orgId)
    const world: World = { orgId, random, newId, tables, customers, until, numbers, ...salesProcess }
    for (let done = 0; done < customers;) {
      const upTo = Math.min(done + customersPerBatch, customers)
      for (; done < upTo; done++) {
        addCustomer(world, people.owner(), done, since + ((until - since) * done) / customers)
        // Otherwise the batch before would only be sent once this one is ready.
        if (done % 20 === 0) await immediate()
      }
      rows += await sent
      // The next batch is told while this one is written.
      sent = copier.copy(Object.values(tables))
      sent.catch(() => undefined)
      onProgress?.(done)
    }
    rows += await sent
    const copySeconds = secondsSoFar()
    // The worker of a server that runs on this database seals what is written here, as it would have at the time.
    await client.query(
      `insert into unsealed_activities
       select org_id, id from activities where org_id = $1 and xmin = pg_current_xact_id()::xid order by id`,
      [orgId],
    )
    // Copied records have no search entries: the next server makes them in the background.
    await client.query('update search_builds set version = 0, is_due = true where org_id = $1', [orgId])
    await client.query('update organizations set name = $2 where org_id = $1', [orgId, organizationName(customers)])
    await copier.finish()
    const seconds = secondsSoFar()
    await client.query('ANALYZE')
    return { orgId, adminId, adminEmail, colleagues: people.colleagues, rows, seconds, copySeconds }
  } finally {
    await copier.close()
  }
}

function addCustomer(world: World, owner: Colleague, index: number, since: number): void {
  const account = customerStory(world, index, owner, Math.floor(since))
  const deals = world.random.between(0, 3)
  for (let nth = 0; nth < deals; nth++) dealStory(world, account)
}

async function rootOf(client: pg.Client, orgId: Id): Promise<Id> {
  const found = await client.query<{ id: Id }>('select id from departments where org_id = $1 and parent_id is null', [
    orgId,
  ])
  return found.rows[0]!.id
}

async function salesProcessOf(client: pg.Client, orgId: Id) {
  const stages = await client.query<{ id: Id; name: string; pipeline_id: Id }>(
    'select id, name, pipeline_id from stages where org_id = $1 order by position',
    [orgId],
  )
  const reasons = await client.query<{ id: Id }>('select id from loss_reasons where org_id = $1 order by position', [
    orgId,
  ])
  return {
    pipelineId: stages.rows[0]!.pipeline_id,
    stages: stages.rows.map(({ id, name }) => ({ id, name })),
    lossReasonIds: reasons.rows.map(({ id }) => id),
  }
}
