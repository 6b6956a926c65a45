import { stringify } from 'csv-stringify/sync'
import pg from 'pg'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { superuserUrl } from '../../platform/testing/clone-database.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeDepartment } from '../identity/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { importFile, takeImportBack, workOn } from './factory.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()

async function purge(client: TestClient, path: string, id: string): Promise<void> {
  const { version } = (await client.get(`/${path}/${id}`)).body as { version: number }
  const deleted = await client.delete(`/${path}/${id}?version=${version}`)
  const purged = await client.delete(`/recycle-bin/${id}?version=${version + 1}`)
  if (deleted.status !== 204 || purged.status !== 204) throw new Error(JSON.stringify([deleted.body, purged.body]))
}

/** Contacts of one customer that an import has moved to another, with one that it has made. */
async function movedContacts(client: TestClient) {
  const [from, to] = [await makeCustomer(client, { name: '旧东家' }), await makeCustomer(client, { name: '新东家' })]
  const moved = await makeContact(client, { name: '王芳', mobile: '13800000001', customerId: from.id })
  const stayed = await makeContact(client, { name: '李强', mobile: '13800000002', title: '经理', customerId: to.id })
  const content =
    '手机,姓名,公司,职务\n13800000001,王芳,新东家,\n13800000002,李强,新东家,总监\n13800000003,赵敏,新东家,\n'
  const done = await importFile(app, client, 'contact', content)
  expect(done).toMatchObject({ updated: 2, created: 1, failed: 0 })
  return { from, to, moved, stayed, done }
}

describe('undoing an import when what a record referred to has been purged', () => {
  it('lists that record beforehand, and can be done without it', async () => {
    const { admin } = await app.organization()
    const { from, to, moved, stayed, done } = await movedContacts(admin)
    await purge(admin, 'customers', from.id)
    const lost = { total: 1, items: [{ id: moved.id, name: '王芳', row: 2, code: 'reference_gone' }] }
    expect(await takeImportBack(app, admin, done.id)).toMatchObject({ status: 'done', undoConflicts: lost })
    expect(await takeImportBack(app, admin, done.id, true)).toMatchObject({ status: 'undone', undoConflicts: lost })
    expect((await admin.get(`/contacts/${moved.id}`)).body).toMatchObject({ customerId: to.id })
    expect((await admin.get(`/contacts/${stayed.id}`)).body).toMatchObject({ title: '经理' })
    expect((await admin.get('/contacts')).body.total.value).toBe(2)
  })

  it('does so as well where it goes only while the records are being taken back', async () => {
    const { admin } = await app.organization()
    const { from, moved, stayed, done } = await movedContacts(admin)
    const { version } = (await admin.get(`/imports/${done.id}`)).body as ImportView
    expect((await admin.post(`/imports/${done.id}/undo`, { version, keepChanged: false })).status).toBe(202)
    const client = new pg.Client({ connectionString: superuserUrl(app.database) })
    await client.connect()
    onTestFinished(() => client.end())
    // What the import made is taken back first, and told: there the undo stands, with its look behind it.
    await client.query('begin')
    await client.query('lock table activities in share mode')
    const undoing = workOn(app, admin, done.id)
    const waiting = `select from pg_locks where relation = 'activities'::regclass and not granted`
    await vi.waitUntil(async () => (await client.query(waiting)).rowCount === 1, { timeout: 20_000 })
    await client.query('delete from customers where org_id = $1 and id = $2', [admin.orgId, from.id])
    await client.query('commit')
    await undoing
    expect((await admin.get(`/imports/${done.id}`)).body).toMatchObject({
      status: 'undone',
      fault: null,
      undoConflicts: { total: 1, items: [{ id: moved.id, code: 'reference_gone' }] },
    })
    expect((await admin.get(`/contacts/${stayed.id}`)).body).toMatchObject({ title: '经理' })
  })

  it('lists a deal whose lines had a product that is gone; what is only in the recycle bin keeps nothing', async () => {
    const { admin } = await app.organization()
    const [gone, binned] = [await makeProduct(admin, { name: '旧款' }), await makeProduct(admin, { name: '停产款' })]
    await makeProduct(admin, { name: '新款' })
    const line = (product: { id: string }) => [{ productId: product.id, quantity: '2', unitPrice: '9.50' }]
    const lost = await makeOpportunity(admin, { name: '甲单', externalNumber: 'A1', lines: line(gone) })
    const kept = await makeOpportunity(admin, { name: '乙单', externalNumber: 'A2', lines: line(binned) })
    const rows = [
      ['opportunity_id', '产品', '数量', '金额'],
      ['A1', '新款', '1', '88.00'],
      ['A2', '新款', '1', '88.00'],
    ]
    const done = await importFile(app, admin, 'opportunity', stringify(rows))
    expect(done).toMatchObject({ updated: 2, failed: 0 })
    await purge(admin, 'products', gone.id)
    await admin.delete(`/products/${binned.id}?version=${binned.version}`)
    expect(await takeImportBack(app, admin, done.id, true)).toMatchObject({
      status: 'undone',
      undoConflicts: { total: 1, items: [{ id: lost.id, code: 'reference_gone' }] },
    })
    const lines = async (deal: { id: string }) => (await admin.get(`/opportunities/${deal.id}`)).body.lines
    expect(await lines(lost)).toMatchObject([{ product: { name: '新款' } }])
    expect(await lines(kept)).toMatchObject([{ productId: binned.id }])
  })
})

it('an undone import gives a field the department that its own was merged into', async () => {
  const { admin } = await app.organization()
  await makeField(admin, { key: 'regionId', label: '大区', type: 'department' })
  const [east, whole] = [await makeDepartment(admin, { name: '东区' }), await makeDepartment(admin, { name: '华东' })]
  await makeDepartment(admin, { name: '西区' })
  const customer = await makeCustomer(admin, { name: '甲', level: 'C', custom: { regionId: east.id } })
  const done = await importFile(app, admin, 'customer', 'name,level,大区\n甲,A,西区\n')
  expect(done).toMatchObject({ updated: 1 })
  await admin.post(`/departments/${east.id}/merger`, { intoId: whole.id, version: 1 })
  expect(await takeImportBack(app, admin, done.id)).toMatchObject({ status: 'undone', undoConflicts: null })
  expect((await admin.get(`/customers/${customer.id}`)).body).toMatchObject({
    level: 'C',
    custom: { regionId: whole.id },
  })
})
