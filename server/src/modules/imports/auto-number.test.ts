import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { finishImport, importFile, uploadImport } from './factory.ts'
import { undoImport } from './jobs.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()
const serial = 'custom.serial'

/** Two customers, numbered KH-00001 and KH-00002. */
async function numbered() {
  const { admin } = await app.organization()
  await makeField(admin, { key: 'serial', label: '客户流水号', type: 'autoNumber', options: { prefix: 'KH-' } })
  const first = await makeCustomer(admin, { name: '甲', city: '苏州' })
  await makeCustomer(admin, { name: '乙' })
  return { admin, first }
}

async function shown(client: TestClient): Promise<[string, string, string | null][]> {
  const { items } = (await client.get('/customers', { sort: 'createdAt' })).body
  return items.map((item: { name: string; city: string | null; custom: { serial: string } }) => [
    item.custom.serial,
    item.name,
    item.city,
  ])
}

async function reasonsOf(client: TestClient, { id }: ImportView) {
  return (await client.get(`/imports/${id}/failures`)).body.items
}

describe('a file with automatic numbers', () => {
  const content =
    '客户流水号,name,city\nKH-00001,甲股份,上海\nkh-00002,乙,杭州\n,丙,南京\nKH-00099,丁,无锡\nKH-00003,乙,常州\n'

  it('means the records by them; a number that no record has is refused, none is made up', async () => {
    const { admin } = await numbered()
    const open = await uploadImport(admin, 'customer', content)
    expect(open.columns[0]).toMatchObject({ proposedField: serial })
    expect(open.targets.find(({ key }) => key === serial)).toMatchObject({ isMatchable: true, isRequired: false })
    const counts = { created: 1, updated: 2, skipped: 0, failed: 2 }
    expect((await finishImport(app, admin, open.id, 'dry-run')).checked).toMatchObject(counts)
    const done = await finishImport(app, admin, open.id, 'run')
    expect(done).toMatchObject({ status: 'done', ...counts })
    const expected = (row: number, value: string) => ({
      row,
      reasons: [{ column: '客户流水号', field: serial, value, code: 'number_not_found', params: { value } }],
    })
    expect(await reasonsOf(admin, done)).toMatchObject([expected(5, 'KH-00099'), expected(6, 'KH-00003')])
    expect(await shown(admin)).toEqual([
      ['KH-00001', '甲股份', '上海'],
      ['KH-00002', '乙', '杭州'],
      ['KH-00003', '丙', '南京'],
    ])
  })

  it('is undone to what was there, numbers included', async () => {
    const { admin } = await numbered()
    const before = await shown(admin)
    const { id } = await importFile(app, admin, 'customer', content)
    const { version } = (await admin.get(`/imports/${id}`)).body
    await admin.post(`/imports/${id}/undo`, { version, keepChanged: false })
    const payload = { orgId: admin.orgId, importId: id, userId: admin.userId, keepChanged: false }
    await undoImport.run(payload, { db: app.db, dataDir: app.dataDir, kinds })
    expect(await shown(admin)).toEqual(before)
  })

  it('changes no number of a record that is known by something else, and updates only what is here', async () => {
    const { admin } = await numbered()
    const { id, version } = await uploadImport(admin, 'customer', content)
    const columns = [serial, 'name', 'city'].map((field, index) => ({ field, index }))
    const mapping = { version, columns, onMatch: 'update' }
    await admin.put(`/imports/${id}/mapping`, { ...mapping, matchOn: ['name'] })
    expect((await finishImport(app, admin, id, 'dry-run')).checked).toMatchObject({ created: 1, updated: 1, failed: 3 })
    const codes = (await reasonsOf(admin, { id } as ImportView)).map(
      (failure: { reasons: { code: string }[] }) => failure.reasons[0]!.code,
    )
    expect(codes).toEqual(['number_not_found', 'number_not_found', 'only_when_created'])
    const checked = (await admin.get(`/imports/${id}`)).body
    const onlyKnown = { ...mapping, version: checked.version, matchOn: [serial], onNew: 'skip' }
    expect((await admin.put(`/imports/${id}/mapping`, onlyKnown)).status).toBe(200)
    expect(await finishImport(app, admin, id, 'run')).toMatchObject({ created: 0, updated: 2, skipped: 3, failed: 0 })
  })

  it('means opportunities by their built-in number too, where a person says so', async () => {
    const { admin } = await app.organization()
    const { number } = await makeOpportunity(admin, { name: '旧名' })
    const { id, version } = await uploadImport(admin, 'opportunity', `系统编号,name\n${number},新名\nX-1,别的\n`)
    const columns = ['number', 'name'].map((field, index) => ({ field, index }))
    const mapped = await admin.put(`/imports/${id}/mapping`, {
      version,
      columns,
      onMatch: 'update',
      matchOn: ['number'],
    })
    expect(mapped.status, JSON.stringify(mapped.body)).toBe(200)
    const done = await finishImport(app, admin, id, 'run')
    expect(done).toMatchObject({ created: 0, updated: 1, failed: 1 })
    expect(await reasonsOf(admin, done)).toMatchObject([{ row: 3, reasons: [{ code: 'number_not_found' }] }])
    expect((await admin.get('/opportunities')).body.items).toMatchObject([{ number, name: '新名' }])
  })
})
