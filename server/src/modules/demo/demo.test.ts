import { sql } from 'kysely'
import { afterEach, expect, it } from 'vitest'
import { kinds, seeders } from '../../modules.ts'
import { createDatabase, type Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { cloneDatabase, type ClonedDatabase } from '../../platform/testing/clone-database.ts'
import { createAuth } from '../identity/index.ts'
import { loadDemo } from './index.ts'

const opened: { database: ClonedDatabase; db: Database }[] = []
afterEach(async () => {
  for (const { database, db } of opened.splice(0)) {
    await db.close()
    await database.drop()
  }
})

/** A small demo in a database of its own, and what people would recognise of it: names, amounts and states in order. */
async function tellStory(seed: number): Promise<{ text: string; email: string[] }> {
  const database = await cloneDatabase()
  const db = createDatabase({ appUrl: database.appUrl })
  opened.push({ database, db })
  const auth = createAuth({ db, secret: 'a-secret-for-tests-only-0123456789abcdef', baseUrl: 'http://localhost:3000' })
  await loadDemo({
    db,
    auth,
    kinds,
    seeders,
    password: 'fairway-demo',
    now: new Date('2026-11-24T04:00:00Z'),
    seed,
    size: { customers: 5, leads: 6 },
  })
  const people = await sql<{
    email: string
    org: string
  }>`select email, organization_id as org from auth_users order by email`.execute(db.global)
  const orgId = people.rows[0]!.org
  const told = await withOrg({ db, orgId }, async (tx) => {
    const customers =
      await sql`select name, phone, created_at from customers where org_id = ${orgId} order by created_at, name`.execute(
        tx,
      )
    const deals =
      await sql`select name, amount, status, closed_on from opportunities where org_id = ${orgId} order by created_at, name`.execute(
        tx,
      )
    const payments =
      await sql`select amount, paid_on from payments where org_id = ${orgId} order by created_at, amount`.execute(tx)
    return [customers.rows, deals.rows, payments.rows]
  })
  return { text: JSON.stringify(told), email: people.rows.map((row) => row.email) }
}

it('tells the same story for the same seed, another for another, to the same twelve people', async () => {
  const [first, again, other] = [await tellStory(7), await tellStory(7), await tellStory(8)]
  expect(again.text).toBe(first.text)
  expect(other.text).not.toBe(first.text)
  expect(first.email).toHaveLength(12)
  expect(first.email).toEqual(
    expect.arrayContaining(['admin', 'director', 'manager', 'rep', 'finance'].map((name) => `${name}@demo.fairway`)),
  )
}, 120_000)
