import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { askExport, workOnExport } from './factory.ts'

const app = useTestApp()

async function asked(query: object, columns = ['name', 'annualRevenue', 'phone']) {
  const organization = await app.organization()
  const { admin } = organization
  const reader = await organization.addUserWithRights(
    ['customer.view', 'customer.export', 'export.approve', 'audit.view', 'audit.export'],
    'all',
    { fieldRights: { customer: { annualRevenue: 'hidden', phone: 'masked' } } },
  )
  await makeCustomer(admin, { name: '华为', annualRevenue: '7654321.00', phone: '13812345678' })
  const { id } = await askExport(admin, { query, columns })
  await workOnExport(app, admin, id)
  await admin.get(`/exports/${id}/file`)
  const told = (await reader.get('/audit', { kind: 'export' })).body.items as { kind: string; data: object }[]
  return {
    admin,
    reader,
    export: (await reader.get(`/exports/${id}`)).body,
    listed: (await reader.get('/exports')).body.items[0],
    log: Object.fromEntries(told.map(({ kind, data }) => [kind, data])) as Record<string, object>,
    file: String((await reader.get('/audit/file', { kind: 'export' })).body),
  }
}

const secret = { field: 'annualRevenue', op: 'gte', value: '1000000' }
const open = { field: 'name', op: 'eq', value: '华为' }

it('tells a condition on a hidden field as one that cannot be seen, and then not how many records there are', async () => {
  const filter = JSON.stringify({ and: [open, { or: [secret] }] })
  const { export: told, listed, log, file, reader } = await asked({ filter, sort: '-annualRevenue' })
  const query = { filter: JSON.stringify({ and: [open, { or: [{ unseen: true }] }] }) }
  const cut = { query, columns: ['name', 'phone'], unseen: ['filter', 'sort', 'columns'] }
  expect(told).toMatchObject({ ...cut, rows: null, done: null, fileSize: null, status: 'done' })
  expect(listed).toEqual(told)
  for (const kind of ['export.requested', 'export.made', 'export.downloaded']) {
    expect(log[kind]).toMatchObject(cut)
    expect(log[kind]).not.toHaveProperty('rows')
  }
  expect(file).not.toMatch(/annualRevenue|1000000|rows/)
  for (const query of [{ sort: 'rows' }, { filter: { field: 'rows', op: 'gt', value: 0 } }])
    expect((await reader.get('/exports', query)).status).toBe(400)
})

it('tells words that are looked for in what the reader does not see neither', async () => {
  const { export: told, log } = await asked({ q: '13812345678' }, ['name'])
  expect(told).toMatchObject({ query: {}, unseen: ['q'], rows: null })
  expect(JSON.stringify(log)).not.toMatch(/138|rows/)
})

it('tells everything to who sees all of the fields, and what goes by none of them to everybody', async () => {
  const { admin, export: told, log } = await asked({ filter: JSON.stringify(open), sort: 'name' }, ['name'])
  expect(told).toMatchObject({ query: { filter: JSON.stringify(open), sort: 'name' }, unseen: [], rows: 1, done: 1 })
  expect(log['export.made']).toMatchObject({ rows: 1 })
  const { id } = await askExport(admin, { query: { filter: JSON.stringify(secret), q: '138' } })
  expect((await admin.get(`/exports/${id}`)).body).toMatchObject({
    query: { filter: JSON.stringify(secret), q: '138' },
    unseen: [],
    rows: 1,
  })
})
