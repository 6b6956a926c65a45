import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { loadKinds } from '../../platform/records/custom/load-kinds.ts'
import { buildSearch } from '../../platform/search/build-job.ts'
import { searchDrift } from '../../platform/testing/search-drift.ts'
import { recordsOfEveryKind, resources } from '../../testing/every-kind.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeLead } from '../leads/factory.ts'
import { completeBuilds } from './complete-builds.ts'

const app = useTestApp()

const sample: Record<string, unknown> = { phone: '13900001111', email: 'changed@example.com' }

async function change(admin: TestClient, kindName: string, id: string): Promise<void> {
  const kind = kinds.get(kindName)!
  const path = `/${resources[kindName]}/${id}`
  const searched = kind.bound.filter((field) => field.searchable && !field.readOnly && !field.createOnly)
  const changes = searched.map((field) => [field.key, sample[field.type] ?? `改过的 ${field.key}`])
  const { version } = (await admin.get(path)).body
  const response = await admin.patch(path, { version, ...Object.fromEntries(changes) })
  expect([kindName, response.status]).toEqual([kindName, 200])
}

function drift(organization: TestOrganization): Promise<string[]> {
  const { orgId, admin } = organization
  return organization.tx(async (tx) => searchDrift(tx, orgId, await loadKinds(tx, kinds, orgId, admin.userId)))
}

describe('entries', () => {
  it('are what the records say after every kind is made, changed and deleted', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const records = await recordsOfEveryKind(admin)
    expect(await drift(organization)).toEqual([])
    const searched = kinds.all.filter((kind) => kind.isSearched).map((kind) => kind.kind)
    for (const kind of searched) if (kind !== 'payment') await change(admin, kind, records[resources[kind]!]!)
    expect(await drift(organization)).toEqual([])
    for (const path of ['payments', 'follow-ups', 'tasks', 'payment-plans', 'contracts', 'opportunities', 'contacts']) {
      const { version } = (await admin.get(`/${path}/${records[path]}`)).body
      expect((await admin.delete(`/${path}/${records[path]}?version=${version}`)).status).toBe(204)
    }
    expect(await drift(organization)).toEqual([])
  })

  it('follow what changes by itself: owners, conversions, departments that are dissolved', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const [east, west] = [await organization.addDepartment('东区'), await organization.addDepartment('西区')]
    const rep = await organization.addUser('rep', { departmentId: east })
    const customer = await makeCustomer(rep, { name: '华为' })
    const lead = await makeLead(rep, { companyName: '比亚迪' })
    await admin.put(`/customers/${customer.id}/owner`, { ownerId: admin.userId, version: customer.version })
    await makeCustomer(rep, { name: '东区的客户' })
    const converted = await rep.post(`/leads/${lead.id}/conversion`, { customer: { name: '比亚迪' } })
    expect(converted.status).toBe(201)
    await buildAgain(organization)
    expect(await drift(organization)).toEqual([])
    const { version } = (await admin.get(`/departments/${east}`)).body
    expect((await admin.post(`/departments/${east}/merger`, { intoId: west, version })).status).toBe(201)
    expect(await drift(organization)).toEqual([])
    expect((await rep.get('/customers', { q: '东区' })).body.items).toHaveLength(1)
  })
})

/** As after an upgrade: no entries, and nothing that says there are some. */
async function forget(organization: TestOrganization): Promise<void> {
  await organization.tx(async (tx) => {
    await sql`delete from search_entries where org_id = ${organization.orgId}`.execute(tx)
    await sql`update search_builds set version = 0, is_due = true, reached = null where org_id = ${organization.orgId}`.execute(
      tx,
    )
  })
}

async function buildAgain(organization: TestOrganization): Promise<void> {
  await forget(organization)
  await completeBuilds.run({ db: app.db, kinds }, new AbortController().signal)
  const queued = await sql<{ payload: { orgId: string; kind: string } }>`
    select payload from graphile_worker._private_jobs where key like ${`buildSearch:${organization.orgId}:%`}`.execute(
    app.db.global,
  )
  for (const { payload } of queued.rows) await buildSearch.run(payload, { db: app.db, kinds })
}

describe('records from before the search', () => {
  it('are found at once, and by the index as soon as it is built', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await recordsOfEveryKind(admin)
    await makeCustomer(admin, { name: '华为技术' })
    await forget(organization)
    const find = async (q: string) => (await admin.get('/customers', { q })).body.items.length as number
    const findAnywhere = async () => (await admin.get('/search', { q: 'hwjs', kinds: 'customer' })).body
    expect([await find('为技'), await find('hwjs')]).toEqual([1, 0])
    expect(await findAnywhere()).toEqual({ items: [], more: [], incomplete: ['customer'] })
    await buildAgain(organization)
    expect(await drift(organization)).toEqual([])
    expect([await find('为技'), await find('hwjs')]).toEqual([1, 1])
    expect(await findAnywhere()).toMatchObject({ items: [{ title: '华为技术' }], incomplete: [] })
  })

  it('are gone through to the end after the work was cut off, and changes meanwhile are not lost', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await organization.tx((tx) =>
      sql`insert into products (org_id, id, name, price, currency, created_at, updated_at)
        select ${organization.orgId}, gen_random_uuid(), '产品' || n, 1, 'CNY', now(), now() from generate_series(1, 1200) n`.execute(
        tx,
      ),
    )
    await forget(organization)
    const product = (await admin.get('/products', { limit: 1 })).body.items[0]
    let steps = 0
    const cutOff = {
      ...app.db,
      pool: new Proxy(app.db.pool, {
        get: (pool, key) => {
          if (key === 'connect' && ++steps === 3) throw new Error('cut off')
          const value: unknown = Reflect.get(pool, key)
          return typeof value === 'function' ? value.bind(pool) : value
        },
      }),
    }
    const payload = { orgId: organization.orgId, kind: 'product' }
    await expect(buildSearch.run(payload, { db: cutOff, kinds })).rejects.toThrow('cut off')
    const written = await organization.tx((tx) =>
      sql<{
        count: number
      }>`select count(*)::int as count from search_entries where org_id = ${organization.orgId} and kind = 'product'`.execute(
        tx,
      ),
    )
    expect(written.rows[0]!.count).toBe(1_000)
    await admin.patch(`/products/${product.id}`, { version: 1, name: '改过的' })
    await buildSearch.run(payload, { db: app.db, kinds })
    expect((await drift(organization)).filter((record) => record.startsWith('product '))).toEqual([])
  })
})

describe('a field that an organization made', () => {
  it('is searched from when it is said to be, also in records from before', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const field = await makeField(admin, { label: '工商注册号', key: 'license' })
    const { id } = await makeCustomer(admin, { custom: { license: '沪字四一二' } })
    const find = async () =>
      (await admin.get('/customers', { q: '沪字' })).body.items.map((item: { id: string }) => item.id)
    expect(await find()).toEqual([])
    await admin.patch(`/fields/${field.id}`, { version: field.version, isSearchable: true })
    await buildSearch.run({ orgId: organization.orgId, kind: 'customer' }, { db: app.db, kinds })
    expect(await find()).toEqual([id])
    expect(await drift(organization)).toEqual([])
  })
})
