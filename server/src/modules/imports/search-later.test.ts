import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import type { Id } from '../../platform/id.ts'
import { loadKinds } from '../../platform/records/custom/load-kinds.ts'
import { enterBacklog } from '../../platform/search/build-job.ts'
import { searchDrift } from '../../platform/testing/search-drift.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { importFile, uploadImport } from './factory.ts'
import { importFiles } from './jobs.ts'
import { runImport } from './run-import.ts'

const app = useTestApp()
const more = 5_001
const line = (at: number) => `客户甲${at},码${at}`
const table = (rows: number) => `name,编码\n${Array.from({ length: rows }, (_, at) => line(at)).join('\n')}\n`

it('a large import is in lists at once and in the search soon, and says so until then', async () => {
  const organization = await app.organization()
  const { admin, orgId } = organization
  await makeField(admin, { key: 'code', label: '编码' })
  await makeCustomer(admin, { name: '早来的客户甲77' })
  const drift = () =>
    organization.tx(async (tx) => searchDrift(tx, orgId, await loadKinds(tx, kinds, orgId, admin.userId)))
  const done = await importFile(app, admin, 'customer', table(more))
  expect(done).toMatchObject({ status: 'done', created: more, isSearchPending: true })
  expect((await drift()).length).toBeGreaterThan(0)
  const listed = async (query: Record<string, string>) =>
    (await admin.get('/customers', { sort: 'name', ...query })).body.items.map((item: { name: string }) => item.name)
  const found = async (q: string) => {
    const { items, incomplete } = (await admin.get('/search', { q, kinds: 'customer' })).body
    return { names: items.map((item: { title: string }) => item.title), incomplete }
  }
  const filter = JSON.stringify({ field: 'custom.code', op: 'eq', value: '码4999' })
  expect(await listed({ q: '客户甲77', limit: '2' })).toEqual(['客户甲77', '客户甲770'])
  expect(await listed({ q: '早来' })).toEqual(['早来的客户甲77'])
  expect(await listed({ filter })).toEqual(['客户甲4999'])
  expect(await found('早来')).toEqual({ names: ['早来的客户甲77'], incomplete: ['customer'] })

  // One is changed before its turn, another deleted.
  const [changed, deleted] = (await admin.get('/customers', { sort: 'name', q: '客户甲77', limit: 2 })).body.items
  await admin.patch(`/customers/${changed.id}`, { version: changed.version, name: '改过的' })
  await admin.delete(`/customers/${deleted.id}?version=${deleted.version}`)
  await work(orgId)
  expect(await drift()).toEqual([])
  expect((await admin.get(`/imports/${done.id}`)).body.isSearchPending).toBe(false)
  expect(await found('keyjia4999')).toMatchObject({ incomplete: [] })
  expect(await found('客户甲4999')).toEqual({ names: ['客户甲4999'], incomplete: [] })
  expect(await listed({ filter })).toEqual(['客户甲4999'])
}, 120_000)

it('one that is cancelled lets the search know what it has written', async () => {
  const { admin, orgId } = await app.organization()
  const { id, version } = await uploadImport(admin, 'customer', table(more))
  await admin.post(`/imports/${id}/run`, { version })
  const dies = () => {
    throw new Error('killed')
  }
  await expect(runImport(await admin.ctx(), importFiles(app.dataDir), id, dies)).rejects.toThrow('killed')
  expect((await admin.post(`/imports/${id}/cancellation`)).status).toBe(200)
  await runImport(await admin.ctx(), importFiles(app.dataDir), id)
  expect((await admin.get(`/imports/${id}`)).body).toMatchObject({ status: 'cancelled', created: 1_000 })
  await work(orgId)
  const { items } = (await admin.get('/search', { q: '客户甲999', kinds: 'customer' })).body
  expect(items).toMatchObject([{ title: '客户甲999' }])
}, 120_000)

/** What is queued for the organization. */
async function work(orgId: Id): Promise<void> {
  const queued = await sql<{ payload: { orgId: Id; kind: string } }>`
    select payload from graphile_worker._private_jobs where key like ${`${enterBacklog.name}:${orgId}:%`}`.execute(
    app.db.global,
  )
  expect(queued.rows.length).toBe(1)
  for (const { payload } of queued.rows) await enterBacklog.run(payload, { db: app.db, kinds })
}
