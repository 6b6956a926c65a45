import fc from 'fast-check'
import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { finishImport, importFile } from './factory.ts'
import { undoImport } from './jobs.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()

async function undo(client: TestClient, id: string, keepChanged = false): Promise<ImportView> {
  const { version } = (await client.get(`/imports/${id}`)).body as ImportView
  const asked = await client.post(`/imports/${id}/undo`, { version, keepChanged })
  if (asked.status !== 202) throw new Error(`Not undone: ${JSON.stringify(asked.body)}`)
  const payload = { orgId: client.orgId, importId: id, keepChanged }
  await undoImport.run(payload, { db: app.db, dataDir: app.dataDir, kinds })
  return (await client.get(`/imports/${id}`)).body as ImportView
}

/** Everything the API shows of the customers but their versions, which go on. */
async function customers(client: TestClient): Promise<object[]> {
  const { body } = await client.get('/customers', { limit: 200, sort: 'createdAt' })
  return (body.items as { id: string; version: number }[])
    .map(({ version: _, ...shown }) => shown)
    .toSorted((a, b) => a.id.localeCompare(b.id))
}

const row = fc.record({
  name: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己'),
  level: fc.constantFrom('A', 'B', 'C', ''),
  employees: fc.constantFrom('', '5', '70', '很多'),
  revenue: fc.constantFrom('', '1,200.50', '0.1'),
  parent: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom('甲', '乙')),
})

describe('undoing an import', () => {
  it('leaves every record as it was, byte for byte, and deletes what the import had made', async () => {
    const property = fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      const { admin } = await app.organization()
      await makeCustomer(admin, { name: '甲', level: 'C', annualRevenue: '10.00', remark: '原来的' })
      await makeCustomer(admin, { name: '乙' })
      const before = await customers(admin)
      const lines = rows.map(({ name, level, employees, revenue, parent }) => [name, level, employees, revenue, parent])
      const content = stringify([['name', 'level', 'employees', 'revenue', '母公司'], ...lines])
      const done = await importFile(app, admin, 'customer', content)
      if (!done.can.undo) {
        expect(done.created + done.updated).toBe(0)
        return
      }
      expect(await undo(admin, done.id)).toMatchObject({
        status: 'undone',
        undoConflicts: null,
        undoneById: admin.userId,
      })
      expect(await customers(admin)).toEqual(before)
    })
    await fc.assert(property, { numRuns: 15 })
  }, 120_000)

  it('does nothing while a record has changed since, and says which; the others can be undone without it', async () => {
    const { admin } = await app.organization()
    const kept = await makeCustomer(admin, { name: '甲', level: 'C' })
    const done = await importFile(app, admin, 'customer', 'name,level\n甲,A\n乙,B\n丙,B\n')
    const after = await customers(admin)
    const third = (await admin.get('/customers', { q: '丙' })).body.items[0]
    await makeContact(admin, { name: '李强', customerId: third.id })
    const first = (await admin.get(`/customers/${kept.id}`)).body
    await admin.patch(`/customers/${kept.id}`, { version: first.version, city: '上海' })

    const refused = await undo(admin, done.id)
    expect(refused).toMatchObject({ status: 'done', can: { undo: true }, undoConflicts: { total: 2 } })
    expect(refused.undoConflicts!.items).toMatchObject([
      { id: kept.id, name: '甲', row: 2, code: 'changed' },
      { name: '丙', row: 4, code: 'in_use' },
    ])
    expect((await customers(admin)).length).toBe(after.length)

    expect(await undo(admin, done.id, true)).toMatchObject({ status: 'undone', undoConflicts: { total: 2 } })
    expect((await customers(admin)).map((shown) => (shown as { name: string }).name).toSorted()).toEqual(['丙', '甲'])
    expect((await admin.get(`/customers/${kept.id}`)).body).toMatchObject({ level: 'A', city: '上海' })
  })

  it('takes deals back through stages, ends and products, with their histories as they were', async () => {
    const organization = await app.organization()
    const { admin, orgId } = organization
    const product = await makeProduct(admin, { name: '路由器', price: '100.00' })
    const { items: pipelines } = (await admin.get('/pipelines')).body as { items: { stages: { name: string }[] }[] }
    const { items: reasons } = (await admin.get('/loss-reasons')).body as { items: { name: string }[] }
    const [, second, third] = pipelines[0]!.stages.map((stage) => stage.name)
    const lines = [{ productId: product.id, quantity: '2', unitPrice: '99.50', discountPercent: 5 }]
    for (const externalNumber of ['A1', 'A2', 'A3', 'A4'])
      await makeOpportunity(admin, { name: `单子${externalNumber}`, externalNumber, lines })
    const tables = ['opportunities', 'opportunity_lines', 'stage_changes', 'closures']
    const stored = () =>
      organization.tx(async (tx) => {
        const found = tables.map((table) =>
          sql<{
            row: object
          }>`select to_jsonb(t) - 'version' as row from ${sql.table(table)} t where t.org_id = ${orgId} order by t.id`.execute(
            tx,
          ),
        )
        return (await Promise.all(found)).map(({ rows }) => rows.map(({ row }) => row))
      })
    const before = await stored()
    const day = new Date().toISOString().slice(0, 10)
    const content = stringify([
      ['opportunity_id', '商机阶段', '产品', '数量', '备注', 'close_date', '输单原因'],
      ['A1', second, '路由器', '2', '走了一步', '', ''],
      ['A2', '赢单', '路由器', '7', '', day, ''],
      ['A3', '输单', '', '', '', day, reasons[0]!.name],
      ['A4', second, '', '', '', '', ''],
      ['A4', third, '路由器', '1', '又走了一步', '', ''],
    ])
    const done = await importFile(app, admin, 'opportunity', content)
    expect(done).toMatchObject({ updated: 5, failed: 0 })
    const [changedDeals, , stageChanges, closures] = await stored()
    expect(changedDeals!.map((deal) => (deal as { status: string }).status).toSorted()).toEqual([
      'lost',
      'open',
      'open',
      'won',
    ])
    expect([stageChanges!.length, closures!.length]).toEqual([before[2]!.length + 3, before[3]!.length + 2])
    expect(await undo(admin, done.id)).toMatchObject({ status: 'undone', undoConflicts: null })
    expect(await stored()).toEqual(before)
  })

  it('takes along the customers that contacts had named, and tells each record’s history', async () => {
    const { admin } = await app.organization()
    const content = '姓名,公司,手机\n王芳,新客户,13800000001\n李强,新客户,13800000002\n'
    const { id, version } = (await admin.upload('/imports?kind=contact', { name: 'a.csv', content })).body
    const item = { field: 'customerId', value: '新客户', action: 'create' }
    const decided = await admin.put(`/imports/${id}/resolutions`, { version, items: [item] })
    expect(decided.status).toBe(200)
    expect(await finishImport(app, admin, id, 'run')).toMatchObject({ created: 2 })
    const customer = (await admin.get('/customers')).body.items[0]
    expect(await undo(admin, id)).toMatchObject({ status: 'undone' })
    expect((await admin.get('/contacts')).body.items).toEqual([])
    expect((await admin.get('/customers')).body.items).toEqual([])
    const deleted = (await admin.get('/recycle-bin')).body.items as { name: string }[]
    expect(deleted.map((entry) => entry.name).toSorted()).toEqual(['新客户', '李强', '王芳'].toSorted())
    expect(customer.name).toBe('新客户')
  })

  it('is refused twice, by a stale version, and to who may not import', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const done = await importFile(app, admin, 'customer', 'name\n甲\n')
    expect((await admin.post(`/imports/${done.id}/undo`, { version: done.version + 1 })).status).toBe(409)
    const finance = await organization.addUser('finance')
    expect((await finance.post(`/imports/${done.id}/undo`, { version: done.version })).status).toBe(404)
    const undone = await undo(admin, done.id)
    expect(undone.can).toMatchObject({ undo: false, start: false })
    expect(await admin.post(`/imports/${done.id}/undo`, { version: undone.version })).toMatchObject({
      status: 409,
      body: { code: 'import_not_undoable' },
    })
  })
})
