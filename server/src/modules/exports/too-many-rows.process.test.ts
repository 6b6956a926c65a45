import { expect, it, vi } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { askExport, workOnExport } from './factory.ts'

// A sheet of three rows, its header among them; in a process of its own, where nobody has loaded the real one before.
vi.mock('../../platform/spreadsheets/xlsx.ts', async (original) => ({
  ...(await original<typeof import('../../platform/spreadsheets/xlsx.ts')>()),
  maxRows: 3,
}))

const app = useTestApp()

it('an .xlsx of more records than a sheet holds is refused when it is asked for, and a .csv of them is not', async () => {
  const { admin } = await app.organization()
  for (const name of ['甲', '乙']) await makeCustomer(admin, { name })
  const fits = await askExport(admin, { format: 'xlsx' })
  expect((await workOnExport(app, admin, fits.id)).status).toBe('done')
  const grows = await askExport(admin, { format: 'xlsx' })
  await makeCustomer(admin, { name: '丙' })
  const refused = await admin.post('/exports', { kind: 'customer', format: 'xlsx', query: {} })
  expect(refused).toMatchObject({ status: 422, body: { code: 'too_many_rows' } })
  expect((await admin.get('/exports')).body.items).toHaveLength(2)
  // What has become too much since fails before it is written.
  expect(await workOnExport(app, admin, grows.id)).toMatchObject({ status: 'failed', fault: 'too_many_rows', done: 0 })
  const csv = await askExport(admin, { format: 'csv' })
  expect((await workOnExport(app, admin, csv.id)).status).toBe('done')
})
