import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { finishImport, uploadImport } from './factory.ts'
import { undoImport } from './jobs.ts'
import type { ImportKindName } from './kinds/kind-names.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()

const countsOf = ({ created, updated, skipped, failed }: ImportView) => ({ created, updated, skipped, failed })

async function rehearsedAndDone(client: TestClient, kind: ImportKindName, content: string) {
  const { id } = await uploadImport(client, kind, content)
  const rehearsed = countsOf(await finishImport(app, client, id, 'dry-run'))
  const { body } = await client.get(`/imports/${id}/errors`)
  return { rehearsed, done: await finishImport(app, client, id, 'run'), errors: body }
}

async function undo(client: TestClient, id: string, keepChanged = false): Promise<ImportView> {
  const { version } = (await client.get(`/imports/${id}`)).body as ImportView
  await client.post(`/imports/${id}/undo`, { version, keepChanged })
  const payload = { orgId: client.orgId, importId: id, userId: client.userId, keepChanged }
  await undoImport.run(payload, { db: app.db, dataDir: app.dataDir, kinds })
  return (await client.get(`/imports/${id}`)).body as ImportView
}

describe('an import into a kind with a unique field', () => {
  it('fails the rows that have what a record or an earlier row has, in the dry run as in the run', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { key: 'tax', label: '税号', isUnique: true })
    await makeCustomer(admin, { name: '老客户', custom: { tax: 'T-0' } })
    await makeCustomer(admin, { name: '改号的', custom: { tax: 'T-9' } })
    const many = Array.from({ length: 1_200 }, (_, at) => `客户${at},N-${at}`)
    const lines = [
      '撞老的,t-0',
      '改号的,T-10',
      '接号的,T-9',
      ...many,
      '撞前面的,n-7',
      '客户5,N-5',
      '客户6,N-7',
      '空的,',
    ]
    const { rehearsed, done } = await rehearsedAndDone(admin, 'customer', `name,税号\n${lines.join('\n')}\n`)
    expect(rehearsed).toEqual({ created: 1_201, updated: 1, skipped: 1, failed: 4 })
    expect(countsOf(done)).toEqual(rehearsed)
  }, 60_000)

  it('does the same with kinds that are written one by one', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { kind: 'product', key: 'barcode', label: '条码', isUnique: true })
    const content = 'name,price,条码\n甲,1,1\n乙,1,1\n丙,1,2\n'
    const { rehearsed, done } = await rehearsedAndDone(admin, 'product', content)
    expect(rehearsed).toEqual({ created: 2, updated: 0, skipped: 0, failed: 1 })
    expect(countsOf(done)).toEqual(rehearsed)
  })

  it('is undone with what it changed, unless somebody has taken an earlier value meanwhile', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { key: 'tax', label: '税号', isUnique: true })
    const one = await makeCustomer(admin, { name: '甲', custom: { tax: '1' } })
    const two = await makeCustomer(admin, { name: '乙', custom: { tax: '2' } })
    const { done } = await rehearsedAndDone(admin, 'customer', 'name,税号\n甲,11\n乙,22\n丙,3\n')
    expect(countsOf(done)).toMatchObject({ created: 1, updated: 2 })
    const other = await makeCustomer(admin, { name: '丁', custom: { tax: '1' } })
    const refused = await undo(admin, done.id)
    expect(refused).toMatchObject({
      status: 'done',
      undoConflicts: { total: 1, items: [{ id: one.id, name: '甲', code: 'not_unique' }] },
    })
    await admin.delete(`/customers/${other.id}?version=1`)
    expect((await undo(admin, done.id)).status).toBe('undone')
    const taxes = await Promise.all(
      [one, two].map(async ({ id }) => (await admin.get(`/customers/${id}`)).body.custom.tax),
    )
    expect(taxes).toEqual(['1', '2'])
    expect((await admin.post('/customers', { name: '戊', custom: { tax: '3' } })).status).toBe(201)
    expect((await admin.post('/customers', { name: '己', custom: { tax: '2' } })).status).toBe(400)
  })
})
