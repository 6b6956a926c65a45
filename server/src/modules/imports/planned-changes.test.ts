import { stringify } from 'csv-stringify/sync'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeProduct } from '../products/factory.ts'
import type { Id } from '../../platform/id.ts'
import { finishImport, importFile, uploadImport } from './factory.ts'
import { readChanges } from './read-changes.ts'
import type { ChangePage, ImportView } from './schema.ts'

const app = useTestApp()

const tableOf = (rows: number, city: string) =>
  `name,city\n${Array.from({ length: rows }, (_, index) => `客户 ${index},${city}`).join('\n')}\n`

/** Customers of that name are here, and a dry run has found what a file would change in them. */
async function tried(client: TestClient, rows: number): Promise<ImportView> {
  await importFile(app, client, 'customer', tableOf(rows, '上海'))
  const { id } = await uploadImport(client, 'customer', tableOf(rows, '杭州'), '客户.csv')
  return finishImport(app, client, id, 'dry-run')
}

const linesOf = (bytes: Buffer) => parse(bytes, { bom: true, relax_column_count: true }) as string[][]

it('a dry run tells of every record that it would change, page by page', async () => {
  const { admin } = await app.organization()
  const { id } = await tried(admin, 1_300)
  const rows: number[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const query: string = cursor === '' ? '' : `&cursor=${cursor}`
    const page: ChangePage = (await admin.get(`/imports/${id}/changes?limit=200${query}`)).body
    expect(page.total).toBe(1_300)
    rows.push(...page.items.map((item) => item.row))
    cursor = page.nextCursor
  }
  expect(rows).toEqual(Array.from({ length: 1_300 }, (_, index) => index + 2))
  await finishImport(app, admin, id, 'dry-run')
  expect((await admin.get(`/imports/${id}/changes`)).body).toMatchObject({ total: 1_300 })
})

it('what the import has done is not told as what it would do', async () => {
  const { admin } = await app.organization()
  const { id } = await tried(admin, 3)
  await finishImport(app, admin, id, 'run')
  expect((await admin.get(`/imports/${id}/changes`)).body).toMatchObject({ items: [], total: 0 })
  expect(linesOf((await admin.get(`/imports/${id}/changes/file`)).bytes)).toHaveLength(2)
})

describe('all that a dry run would change, as a file', () => {
  it('has a line for each value, says who took it, and is told in the log', async () => {
    const { admin } = await app.organization()
    const { id } = await tried(admin, 1_300)
    const response = await admin.get(`/imports/${id}/changes/file?locale=zh-CN`)
    const lines = linesOf(response.bytes)
    expect(lines[0]).toEqual(['行号', '记录', '记录 ID', '字段', '改前', '改后'])
    expect(lines.slice(1, -1).map(([row, name]) => [row, name])).toEqual(
      Array.from({ length: 1_300 }, (_, index) => [String(index + 2), `客户 ${index}`]),
    )
    expect(lines[1]!.slice(3)).toEqual(['城市', '上海', '杭州'])
    expect(lines.at(-1)![0]).toMatch(/^# Fairway · 管理员 · /)
    expect(response.headers['content-disposition']).toContain(encodeURIComponent('客户-将修改.csv'))
    const { items } = (await admin.get('/audit', { recordId: id })).body
    expect(items[0]).toMatchObject({
      kind: 'import.changesTaken',
      data: { kind: 'customer', name: '客户.csv', records: 1_300 },
    })
  })

  it('is none without the right to export, nor of records that the right does not cover', async () => {
    const organization = await app.organization()
    const rights = ['customer.import', 'customer.create', 'customer.view', 'customer.edit']
    const importer = await organization.addUserWithRights(rights, 'own')
    const { id } = await tried(importer, 2)
    expect((await importer.get(`/imports/${id}/changes`)).body).toMatchObject({ total: 2, file: 'right_missing' })
    expect((await importer.get(`/imports/${id}/changes/file`)).status).toBe(403)

    const exporter = await organization.addUserWithRights([...rights, 'customer.export'], 'own')
    const other = await tried(exporter, 2)
    const [first] = (await exporter.get('/customers?sort=name')).body.items
    await organization.admin.put(`/customers/${first.id}/owner`, { ownerId: importer.userId, version: first.version })
    const lines = linesOf((await exporter.get(`/imports/${other.id}/changes/file?locale=en`)).bytes)
    expect(lines.slice(1, 3)).toEqual([
      ['2', '(you may not export this record)', '', '', '', ''],
      ['3', '客户 1', expect.any(String), 'City', '上海', '杭州'],
    ])
  })

  it('is none where an export of as many records needs approval', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const { version } = (await admin.get('/organization')).body
    await admin.patch('/organization', { version, exportApprovalRows: 2 })
    const manager = await organization.addUser('manager')
    const { id } = await tried(manager, 3)
    expect((await manager.get(`/imports/${id}/changes`)).body).toMatchObject({ total: 3, file: 'needs_approval' })
    expect((await manager.get(`/imports/${id}/changes/file`)).body).toMatchObject({ code: 'approval_needed' })
    expect((await admin.get(`/imports/${id}/changes`)).body).toMatchObject({ file: 'allowed' })
  })

  it('breaks off when another dry run begins while it is read, rather than end early', async () => {
    const { admin } = await app.organization()
    const { id, version } = await tried(admin, 2_500)
    const { content } = await readChanges(await admin.ctx(), id as Id, 'en')
    const pieces = content[Symbol.asyncIterator]()
    await pieces.next()
    await pieces.next()
    await admin.post(`/imports/${id}/dry-run`, { version })
    await expect(
      (async () => {
        while (!(await pieces.next()).done);
      })(),
    ).rejects.toThrow('another one by now')
  })
})

it('a dry run tells of deals the stage, the end and the product that rows give them', async () => {
  const { admin } = await app.organization()
  await makeProduct(admin, { name: '路由器', price: '100.00' })
  const { items: pipelines } = (await admin.get('/pipelines')).body as { items: { stages: { name: string }[] }[] }
  const [first, second] = pipelines[0]!.stages.map((stage) => stage.name)
  const day = new Date().toISOString().slice(0, 10)
  for (const externalNumber of ['A1', 'A2'])
    await makeOpportunity(admin, { name: `单子${externalNumber}`, externalNumber })
  const content = stringify([
    ['opportunity_id', '商机阶段', '产品', '数量', 'close_value', 'close_date'],
    ['A1', second, '路由器', '2', '200', ''],
    ['A2', '赢单', '', '', '', day],
  ])
  const { id } = await uploadImport(admin, 'opportunity', content)
  await finishImport(app, admin, id, 'dry-run')
  const { items } = (await admin.get(`/imports/${id}/changes`)).body as ChangePage
  expect(items).toMatchObject([{ row: 2 }, { row: 3 }])
  expect(items[0]!.changes).toContainEqual({ field: 'stageId', from: first, to: second })
  expect(items[0]!.changes).toContainEqual({ field: 'lines', from: null, to: '路由器 × 2' })
  expect(items[1]!.changes).toContainEqual({ field: 'status', from: 'open', to: 'won' })
})
