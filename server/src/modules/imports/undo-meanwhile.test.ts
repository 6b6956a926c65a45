import pg from 'pg'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { superuserUrl } from '../../platform/testing/clone-database.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { importFile, workOn } from './factory.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()

const viewOf = async (client: TestClient, id: string) => (await client.get(`/imports/${id}`)).body as ImportView
const named = async (client: TestClient, name: string) =>
  (await client.get('/customers', { q: name })).body.items[0] as { id: string; version: number }

/** Nobody gets to the end of a change, which is its entry in the log, until `open` is called. */
async function closeTheLog() {
  const client = new pg.Client({ connectionString: superuserUrl(app.database) })
  await client.connect()
  onTestFinished(() => client.end())
  await client.query('begin')
  await client.query('lock table activities in share mode')
  const waiting = async () => {
    const found = await client.query<{ count: number }>(
      `select count(distinct pid)::int as count from pg_locks where not granted
        and (database is null or database = (select oid from pg_database where datname = current_database()))`,
    )
    return found.rows[0]!.count
  }
  return {
    /** Until so many stand before a lock. */
    waitingAre: (count: number) => vi.waitUntil(async () => (await waiting()) === count, { timeout: 20_000 }),
    open: () => client.query('commit'),
  }
}

/** What comes of an undo that is asked for first, and gets to its records while somebody is in the middle of a change. */
async function undoneDuring(client: TestClient, id: string, change: () => Promise<{ status: number }>) {
  const { version } = await viewOf(client, id)
  expect((await client.post(`/imports/${id}/undo`, { version, keepChanged: false })).status).toBe(202)
  const log = await closeTheLog()
  const changing = change()
  await log.waitingAre(1)
  const undoing = workOn(app, client, id)
  await log.waitingAre(2)
  await log.open()
  const [{ status }] = await Promise.all([changing, undoing])
  return { status, view: await viewOf(client, id) }
}

describe('an undo that meets somebody in the middle of a change', () => {
  it('keeps what they save, and lists the record; the others are undone', async () => {
    const { admin } = await app.organization()
    const before = await importFile(app, admin, 'customer', 'name,level\n甲,C\n乙,C\n')
    expect(before.created).toBe(2)
    const { id } = await importFile(app, admin, 'customer', 'name,level\n甲,A\n乙,A\n')
    const customer = await named(admin, '甲')
    const { status, view } = await undoneDuring(admin, id, () =>
      admin.patch(`/customers/${customer.id}`, { version: customer.version, city: '上海' }),
    )
    expect(status).toBe(200)
    expect(view).toMatchObject({
      status: 'undone',
      undoConflicts: { total: 1, items: [{ id: customer.id, code: 'changed' }] },
    })
    expect((await admin.get(`/customers/${customer.id}`)).body).toMatchObject({ level: 'A', city: '上海' })
    expect(await named(admin, '乙')).toMatchObject({ level: 'C' })
  })

  it('keeps the customer that they are adding a contact to', async () => {
    const { admin } = await app.organization()
    const { id } = await importFile(app, admin, 'customer', 'name\n甲\n乙\n')
    const customer = await named(admin, '甲')
    const { status, view } = await undoneDuring(admin, id, () =>
      admin.post('/contacts', { name: '李强', customerId: customer.id }),
    )
    expect(status).toBe(201)
    expect(view).toMatchObject({
      status: 'undone',
      undoConflicts: { total: 1, items: [{ id: customer.id, code: 'in_use' }] },
    })
    expect((await admin.get('/customers')).body.items).toMatchObject([{ id: customer.id }])
  })
})
