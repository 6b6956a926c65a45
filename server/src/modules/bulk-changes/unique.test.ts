import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { bulkChange, resultsOf, undoBulkChange } from './factory.ts'

const app = useTestApp()

it('a value that may be there once goes to the first of many, and each of the others is told who has it', async () => {
  const { admin } = await app.organization()
  await makeField(admin, { key: 'tax', label: '税号', isUnique: true })
  const records = [
    await makeCustomer(admin, { name: '甲', custom: { tax: '1' } }),
    await makeCustomer(admin, { name: '乙', custom: { tax: '2' } }),
    await makeCustomer(admin, { name: '丙', custom: { tax: '3' } }),
  ]
  const ids = records.map(({ id }) => ({ id }))
  const bulk = await bulkChange(admin, {
    kind: 'customer',
    action: 'edit',
    records: ids,
    changes: { custom: { tax: '9' } },
  })
  expect(bulk).toMatchObject({ status: 'done', done: 1, failed: 2 })
  const failed = await resultsOf(admin, bulk.id, { status: 'failed' })
  const params = { kind: 'customer', fields: ['custom.tax'], id: records[0]!.id, name: '甲' }
  expect(failed.map(({ problem }) => problem)).toEqual(
    Array(2).fill({ code: 'validation_failed', fields: [{ path: 'custom.tax', code: 'not_unique', params }] }),
  )
  const values = await Promise.all(ids.map(async ({ id }) => (await admin.get(`/customers/${id}`)).body.custom.tax))
  expect(values).toEqual(['9', '2', '3'])
})

it('taking back leaves a record whose earlier value somebody has taken, and says so', async () => {
  const { admin } = await app.organization()
  await makeField(admin, { key: 'tax', label: '税号', isUnique: true })
  const one = await makeCustomer(admin, { name: '甲', custom: { tax: '1' } })
  const two = await makeCustomer(admin, { name: '乙', custom: { tax: '2' } })
  const bulk = await bulkChange(admin, {
    kind: 'customer',
    action: 'edit',
    records: [{ id: one.id }, { id: two.id }],
    changes: { custom: { tax: null } },
  })
  const other = await makeCustomer(admin, { name: '丙', custom: { tax: '1' } })
  expect(await undoBulkChange(admin, bulk.id)).toMatchObject({ undone: 1 })
  const [kept] = await resultsOf(admin, bulk.id, { status: 'kept' })
  expect(kept).toMatchObject({
    id: one.id,
    undoProblem: { fields: [{ path: 'custom.tax', code: 'not_unique', params: { id: other.id, name: '丙' } }] },
  })
  expect((await admin.get(`/customers/${two.id}`)).body.custom.tax).toBe('2')
  await admin.delete(`/customers/${other.id}?version=1`)
  const [told] = await resultsOf(admin, bulk.id, { status: 'kept' })
  expect(told!.undoProblem!.fields[0]!.params).toEqual({ kind: 'customer', fields: ['custom.tax'] })
})
