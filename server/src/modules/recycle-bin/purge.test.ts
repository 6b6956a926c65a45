import { describe, expect, it } from 'vitest'
import { kinds, recycling } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFile } from '../files/factory.ts'
import { purgeOrphans } from '../files/index.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makePayment, makePlan } from '../payments/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { makeTask } from '../tasks/factory.ts'
import { purgeDue } from './purge-records.ts'

const app = useTestApp()

const remove = (client: TestClient, path: string, record: { id: string; version: number }) =>
  client.delete(`/${path}/${record.id}?version=${record.version}`)
const latest = async (client: TestClient, path: string, { id }: { id: string }) =>
  (await client.get(`/${path}/${id}`)).body as { id: string; version: number }
const purge = (client: TestClient, { id, version }: { id: string; version: number }) =>
  client.delete(`/recycle-bin/${id}?version=${version + 1}`)
const purgeAll = ({ orgId }: TestOrganization) => purgeDue(app.db, kinds, recycling, orgId)

const tables = [
  'customers',
  'contacts',
  'opportunities',
  'contracts',
  'payment_plans',
  'payments',
  'tasks',
  'follow_ups',
  'products',
  'recycle_entries',
] as const

/** How many rows each table has. */
async function rows(organization: TestOrganization): Promise<Partial<Record<(typeof tables)[number], number>>> {
  return organization.tx(async (tx) => {
    const found: Partial<Record<(typeof tables)[number], number>> = {}
    for (const table of tables) {
      const [{ count } = { count: 0 }] = await tx
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .where('org_id', '=', organization.orgId)
        .execute()
      if (Number(count) > 0) found[table] = Number(count)
    }
    return found
  })
}

async function told(organization: TestOrganization, kind: string) {
  const { orgId } = organization
  return organization.tx((tx) =>
    tx
      .selectFrom('activities')
      .select(['kind', 'subject_id', 'actor_id', 'via', 'data'])
      .where('org_id', '=', orgId)
      .where('kind', 'like', kind)
      .orderBy('id')
      .execute(),
  )
}

async function age(organization: TestOrganization, days: number): Promise<void> {
  const then = new Date(Date.now() - days * 86_400_000)
  const { orgId } = organization
  await organization.tx((tx) =>
    tx.updateTable('recycle_entries').set({ deleted_at: then }).where('org_id', '=', orgId).execute(),
  )
}

describe('deleting for good', () => {
  it('takes everything that hung on a customer, leaves nothing of it, and keeps that it happened', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const customer = await makeCustomer(admin)
    const contact = await makeContact(admin, { customerId: customer.id })
    const product = await makeProduct(admin)
    const deal = await makeOpportunity(admin, {
      customerId: customer.id,
      contactId: contact.id,
      lines: [{ productId: product.id, quantity: '1' }],
    })
    await makeTask(admin, { subjectType: 'opportunity', subjectId: deal.id })
    await makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id })
    await makeFollowUp(admin, { subjectType: 'opportunity', subjectId: deal.id })
    const { version } = await latest(admin, 'customers', customer)
    await remove(admin, 'customers', { id: customer.id, version })
    expect((await purge(admin, { id: customer.id, version })).status).toBe(204)
    expect(await rows(organization)).toEqual({ products: 1 })
    expect(await told(organization, 'customer.purged')).toMatchObject([
      { subject_id: customer.id, actor_id: admin.userId, data: { name: customer.name } },
    ])
    expect(await told(organization, 'contact.purged')).toMatchObject([
      { subject_id: contact.id, data: { name: contact.name, with: { id: customer.id } } },
    ])
    expect((await admin.get(`/recycle-bin/${customer.id}`)).status).toBe(404)
  })

  it('takes what was deleted before its customer, and empties what others say of it, as a change', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const customer = await makeCustomer(admin)
    const subsidiary = await makeCustomer(admin, { parentId: customer.id })
    const contact = await makeContact(admin, { customerId: customer.id })
    await remove(admin, 'contacts', contact)
    await remove(admin, 'customers', customer)
    expect((await purge(admin, customer)).status).toBe(204)
    expect(await rows(organization)).toEqual({ customers: 1 })
    expect((await admin.get(`/customers/${subsidiary.id}`)).body).toMatchObject({ parentId: null, version: 2 })
    const { body } = await admin.get('/activities', { subjectType: 'customer', subjectId: subsidiary.id })
    expect(body.items[0]).toMatchObject({
      kind: 'customer.updated',
      data: { changes: [{ field: 'parentId', from: { id: customer.id, name: customer.name }, to: null }] },
    })
  })

  it('takes a contract’s plans and payments with it', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const customer = await makeCustomer(admin)
    const contract = await makeContract(admin, { customerId: customer.id, amount: '100.00' })
    await makePlan(admin, contract.id, { amount: '100.00' })
    const payment = await makePayment(admin, contract.id, { amount: '100.00' })
    await remove(admin, 'payments', payment)
    const now = await latest(admin, 'contracts', contract)
    await remove(admin, 'contracts', now)
    expect((await purge(admin, now)).status).toBe(204)
    expect(await rows(organization)).toEqual({ customers: 1 })
  })

  it('is refused while other records cannot do without it', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const customer = await makeCustomer(admin)
    const contract = await makeContract(admin, { customerId: customer.id })
    await remove(admin, 'contracts', contract)
    await remove(admin, 'customers', customer)
    expect(await purge(admin, customer)).toMatchObject({
      status: 409,
      body: { code: 'purge_refused', fields: [{ code: 'in_use_in_bin', params: { kind: 'contract', count: 1 } }] },
    })
    const product = await makeProduct(admin)
    await makeOpportunity(admin, { lines: [{ productId: product.id, quantity: '1' }] })
    await remove(admin, 'products', product)
    expect(await purge(admin, product)).toMatchObject({
      status: 409,
      body: { code: 'purge_refused', fields: [{ code: 'in_use_elsewhere' }] },
    })
    const records = [product, contract, customer].map(({ id, version }) => ({ id, version: version + 1 }))
    const { body } = await admin.post('/recycle-bin-purges', { records })
    expect(body.results.map((result: { isDone: boolean }) => result.isDone)).toEqual([false, true, true])
  })

  it('needs its own right, though one may delete and restore', async () => {
    const organization = await app.organization()
    const director = await organization.addUser('director')
    const customer = await makeCustomer(director)
    await remove(director, 'customers', customer)
    expect((await purge(director, customer)).status).toBe(403)
    const { body } = await director.get('/recycle-bin')
    expect(body.items[0].can).toEqual({ restore: true, purge: false })
    expect(
      (await director.post('/recycle-bin-purges', { records: [{ id: customer.id, version: customer.version + 1 }] }))
        .status,
    ).toBe(403)
  })
})

describe('after its days', () => {
  it('a deletion is purged by nobody in particular, a younger one not, and one that is needed stays', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const product = await makeProduct(admin)
    await makeOpportunity(admin, { lines: [{ productId: product.id, quantity: '1' }] })
    const old = await Promise.all(Array.from({ length: 3 }, () => makeCustomer(admin)))
    for (const customer of old) await remove(admin, 'customers', customer)
    await remove(admin, 'products', product)
    await age(organization, 31)
    const young = await makeCustomer(admin)
    await remove(admin, 'customers', young)
    expect(await purgeAll(organization)).toBe(3)
    expect(await purgeAll(organization)).toBe(0)
    expect((await admin.get('/recycle-bin')).body.items.map((item: { id: string }) => item.id)).toEqual([
      young.id,
      product.id,
    ])
    expect(await told(organization, 'customer.purged')).toMatchObject([
      { actor_id: null, via: 'job' },
      { actor_id: null, via: 'job' },
      { actor_id: null, via: 'job' },
    ])
  })

  it('goes by the organization’s own number of days', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await remove(admin, 'customers', await makeCustomer(admin))
    await age(organization, 31)
    const { body: settings } = await admin.get('/organization')
    expect(settings.recycleDays).toBe(30)
    expect((await admin.patch('/organization', { version: settings.version, recycleDays: 60 })).body.recycleDays).toBe(
      60,
    )
    expect(await purgeAll(organization)).toBe(0)
    await age(organization, 61)
    expect(await purgeAll(organization)).toBe(1)
  })

  it('goes on where it was when it is broken off, and two at once take nothing twice', async () => {
    const organization = await app.organization()
    const { admin } = organization
    for (let index = 0; index < 60; index++) await remove(admin, 'customers', await makeCustomer(admin))
    await age(organization, 40)
    const counts = await Promise.all([purgeAll(organization), purgeAll(organization)])
    expect(counts[0]! + counts[1]! + (await purgeAll(organization))).toBe(60)
    expect(await told(organization, 'customer.purged')).toHaveLength(60)
    expect(await rows(organization)).toEqual({})
  })

  it('lets the files of what is gone go the way of those that nothing holds', async () => {
    const organization = await app.organization()
    const { admin, orgId } = organization
    const customer = await makeCustomer(admin)
    const file = await makeFile(admin)
    await makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id, attachments: [file.id] })
    const { version } = await latest(admin, 'customers', customer)
    await remove(admin, 'customers', { id: customer.id, version })
    await age(organization, 31)
    await organization.tx((tx) =>
      tx
        .updateTable('files')
        .set({ created_at: new Date('2020-01-01') })
        .where('org_id', '=', orgId)
        .execute(),
    )
    expect(await purgeAll(organization)).toBe(1)
    const jobs = await app.db.pool.query(
      `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
      [purgeOrphans.name],
    )
    expect(jobs.rows.map((row) => row.payload)).toContainEqual({ orgId })
    await purgeOrphans.run({ orgId }, { db: app.db, dataDir: app.dataDir, kinds })
    expect(
      await organization.tx((tx) => tx.selectFrom('files').select('id').where('org_id', '=', orgId).execute()),
    ).toEqual([])
  })
})
