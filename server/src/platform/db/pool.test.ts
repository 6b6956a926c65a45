import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { cloneDatabase, type ClonedDatabase } from '../testing/clone-database.ts'
import { type DatabaseProxy, proxyDatabase } from '../testing/database-proxy.ts'
import { createDatabase, type Database } from './pool.ts'

let database: ClonedDatabase
let proxy: DatabaseProxy
let db: Database

beforeAll(async () => {
  database = await cloneDatabase()
  proxy = await proxyDatabase(database.appUrl)
  db = createDatabase({ appUrl: proxy.through(database.appUrl) })
})
afterAll(async () => {
  await db?.close()
  await proxy?.close()
  await database?.drop()
})

const isRunning = async () => {
  const direct = createDatabase({ appUrl: database.appUrl })
  try {
    const found = await sql`select 1 from pg_stat_activity
      where datname = current_database() and state = 'active' and query like '%pg_sleep(3600)%' and pid <> pg_backend_pid()`.execute(
      direct.global,
    )
    return found.rows.length > 0
  } finally {
    await direct.close()
  }
}

it('a connection that is lost in the middle of a query fails that query and nothing else, and the next gets a new one', async () => {
  const lost = sql`select pg_sleep(3600)`.execute(db.global).catch((error: Error) => error.message)
  await vi.waitUntil(isRunning, { timeout: 20_000 })
  await proxy.cut()
  expect(await lost).toMatch(/Connection terminated|ECONNRESET/)
  await expect(sql`select 1`.execute(db.global)).rejects.toThrow('ECONNREFUSED')
  await proxy.restore()
  expect((await sql`select 1 as one`.execute(db.global)).rows).toEqual([{ one: 1 }])
})
