import { stringify } from 'csv-stringify/sync'
import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { finishImport, importFile, uploadImport } from './factory.ts'
import type { ChangePage } from './schema.ts'

const app = useTestApp()

it('a dry run says how many records it would change when it does not list all of them', async () => {
  const { admin } = await app.organization()
  const table = (city: string) =>
    `name,city\n${Array.from({ length: 700 }, (_, index) => `客户 ${index},${city}`).join('\n')}\n`
  await importFile(app, admin, 'customer', table('上海'))
  const { id } = await uploadImport(admin, 'customer', table('杭州'))
  await finishImport(app, admin, id, 'dry-run')
  const page = (await admin.get(`/imports/${id}/changes`)).body as ChangePage
  expect([page.total, page.kept]).toEqual([700, 500])
  await finishImport(app, admin, id, 'dry-run')
  expect((await admin.get(`/imports/${id}/changes`)).body).toMatchObject({ total: 700, kept: 500 })
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
