import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDatabase, type Database } from '../../server/src/platform/db/pool.ts'
import { cloneDatabase, type ClonedDatabase } from '../../server/src/platform/testing/clone-database.ts'
import { type Filled, fillOrganization } from './fill-organization.ts'

let database: ClonedDatabase
let db: Database
let client: pg.Client

beforeAll(async () => {
  database = await cloneDatabase()
  db = createDatabase({ appUrl: database.appUrl })
  client = new pg.Client({ connectionString: database.appUrl })
  await client.connect()
})
afterAll(async () => {
  await client?.end()
  await db?.close()
  await database?.drop()
})

// The schema's owner is bound by foreign keys, so every row that comes in refers to one that is there.
const fill = (seed: number, onProgress: () => void = () => undefined) =>
  fillOrganization({
    db,
    copyUrl: database.ownerUrl,
    secret: 'a-secret-for-tests-only-0123456789abcdef',
    customers: 300,
    seed,
    onProgress,
    until: new Date('2026-01-01T00:00:00+08:00'),
  })

const indexes = async () => (await client.query('select indexdef from pg_indexes order by indexdef')).rows

describe('an organization for measuring', () => {
  test('leaves the tables as they were, whether it is written or cut off', async () => {
    const before = await indexes()
    await fill(3)
    expect(await indexes()).toEqual(before)
    const cutOff = () => {
      throw new Error('cut off')
    }
    await expect(fill(4, cutOff)).rejects.toThrow('cut off')
    expect(await indexes()).toEqual(before)
  })

  test('has people, contacts, deals with their history, contracts and payments in believable proportions', async () => {
    const filled = await fill(7)
    const count = async (table: string) => Number((await ask(filled, `select count(*) as n from ${table}`))[0]!['n'])
    expect(await count('departments')).toBe(61)
    expect(await count('users')).toBe(501)
    expect(await count('customers')).toBe(300)
    expect(await count('contacts')).toBe(600)
    const deals = await count('opportunities')
    expect(deals / 300).toBeGreaterThan(1.2)
    expect(deals / 300).toBeLessThan(1.8)
    expect(await count('stage_changes')).toBeGreaterThan(deals)
    expect(await count('contracts')).toBe(await won(filled))
    expect((await count('activities')) / 300).toBeGreaterThan(4)
    expect(await count('payments')).toBeGreaterThan(0)
  })

  test('gives a few people much and most people little', async () => {
    const filled = await fill(8)
    const owned = await ask(filled, 'select count(*)::int as n from customers group by owner_id order by n desc')
    expect(owned[0]!['n']).toBeGreaterThan(15)
    expect(owned[Math.floor(owned.length / 2)]!['n']).toBeLessThan(4)
  })

  test('tells the same story for the same seed, and another for another', async () => {
    const [one, same, other] = [await fill(1), await fill(1), await fill(2)]
    expect(await storyOf(same)).toEqual(await storyOf(one))
    expect(await storyOf(other)).not.toEqual(await storyOf(one))
  })
})

async function won(filled: Filled): Promise<number> {
  const [row] = await ask(filled, `select count(*)::int as n from opportunities where status = 'won'`)
  return row!['n'] as number
}

async function storyOf(filled: Filled) {
  return ask(
    filled,
    `select c.name, c.phone, c.updated_at, array_agg(o.name || o.amount::text || o.status order by o.name, o.amount) as deals
     from customers c left join opportunities o on o.org_id = c.org_id and o.customer_id = c.id
     group by c.id, c.name, c.phone, c.updated_at order by c.name, c.phone`,
  )
}

async function ask({ orgId }: Filled, statement: string): Promise<Record<string, unknown>[]> {
  await client.query(`select set_config('app.org_id', $1, false)`, [orgId])
  return (await client.query<Record<string, unknown>>(statement)).rows
}
