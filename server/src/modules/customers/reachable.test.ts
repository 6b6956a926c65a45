import { expect, it } from 'vitest'
import { withOrg } from '../../platform/db/with-org.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeField } from '../fields/factory.ts'
import { importFile } from '../imports/factory.ts'
import { makeCustomer } from './factory.ts'

const app = useTestApp()

const faultsOf = (body: { fields: { path: string; code: string }[] }) =>
  body.fields.map(({ path, code }) => [path, code])

it('refuses phones that nobody can dial and addresses that are not of the web, in built-in and own fields', async () => {
  const { admin } = await app.organization()
  await makeField(admin, { key: 'shop', type: 'url' })
  await makeField(admin, { key: 'hotline', type: 'phone' })
  const custom = { shop: 'data:text/html,x', hotline: 'on request' }
  const given = { phone: 'ask the front desk', website: 'javascript:alert(1)', custom }
  const refused = await admin.post('/customers', { name: '甲', ...given })
  const faults = [
    ['phone', 'invalid_phone'],
    ['website', 'invalid_web_address'],
    ['custom.shop', 'invalid_web_address'],
    ['custom.hotline', 'invalid_phone'],
  ]
  expect(faultsOf(refused.body)).toEqual(faults)
  const { id } = await makeCustomer(admin, { phone: '0571-8888 转 12', website: 'example.com', custom: {} })
  expect(faultsOf((await admin.patch(`/customers/${id}`, { version: 1, ...given })).body)).toEqual(faults)
})

it('keeps what records have from before: it is read, listed, filtered by, and stays when something else changes', async () => {
  const { admin } = await app.organization()
  const { id } = await makeCustomer(admin)
  const ctx = await admin.ctx()
  const old = { phone: 'ask the front desk', website: 'javascript:alert(1)' }
  await withOrg(ctx, (tx) =>
    tx.updateTable('customers').set(old).where('org_id', '=', ctx.orgId).where('id', '=', id).execute(),
  )
  expect((await admin.get(`/customers/${id}`)).body).toMatchObject(old)
  const filter = { field: 'website', op: 'eq', value: old.website }
  expect((await admin.get('/customers', { filter })).body.items).toMatchObject([old])
  expect((await admin.patch(`/customers/${id}`, { version: 1, name: '乙' })).body).toMatchObject({ name: '乙', ...old })
})

it('an import tells the rows with such values and brings the others', async () => {
  const { admin } = await app.organization()
  const content = 'name,phone,website\n甲公司,无,example.com\n乙公司,13800138000,javascript:alert(1)\n丙公司,110,\n'
  const done = await importFile(app, admin, 'customer', content)
  expect(done).toMatchObject({ status: 'done', created: 1, failed: 2 })
})
