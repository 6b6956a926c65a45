import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { recordsOfEveryKind, resources } from '../../testing/every-kind.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { importFile } from '../imports/factory.ts'
import { undoImport } from '../imports/index.ts'
import { makeLead } from '../leads/factory.ts'
import { makeField } from './factory.ts'
import { numberRecords } from './number-records.ts'
import type { CustomFieldRecord, NewField } from './schema.ts'

const app = useTestApp()
const thisYear = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Shanghai' })

const makeNumber = (client: TestClient, options: NewField['options'] = {}, others: Partial<NewField> = {}) =>
  makeField(client, { key: 'serial', label: '客户编号', type: 'autoNumber', options, ...others })

const catchUp = ({ orgId }: TestClient, { id }: CustomFieldRecord) =>
  numberRecords.run({ orgId, fieldId: id, isSecondLook: false }, { db: app.db, kinds })

async function serialsByName({ admin }: Pick<TestOrganization, 'admin'>): Promise<Record<string, unknown>> {
  const { body } = await admin.get('/customers', { limit: '200' })
  const items = body.items as { name: string; custom: { serial?: unknown } }[]
  return Object.fromEntries(items.map(({ name, custom }) => [name, custom.serial]))
}

describe('an auto-number field', () => {
  it('gives every new record the next number, whoever makes it and however', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeNumber(admin, { prefix: 'KH-', digits: 3 })
    expect((await makeCustomer(admin, { name: '甲' })).custom).toEqual({ serial: 'KH-001' })
    await makeCustomer(await organization.addUser('rep'), { name: '乙' })
    expect(await importFile(app, admin, 'customer', 'name\n丙\n丁\n')).toMatchObject({ created: 2 })
    const lead = await makeLead(admin)
    const converted = await admin.post(`/leads/${lead.id}/conversion`, { customer: { name: '戊' } })
    expect(converted.body.customer.custom).toEqual({ serial: 'KH-005' })
    const serials = Object.values(await serialsByName(organization))
    expect(serials.toSorted()).toEqual(['KH-001', 'KH-002', 'KH-003', 'KH-004', 'KH-005'])
  })

  it('numbers records of every kind that has fields of its own', async () => {
    const { admin } = await app.organization()
    const customizable = kinds.all.filter((kind) => kind.isCustomizable)
    for (const { kind } of customizable) await makeNumber(admin, { prefix: `${kind}-` }, { kind })
    const made = await recordsOfEveryKind(admin)
    for (const { kind } of customizable) {
      const resource = resources[kind]!
      const { body } = await admin.get(`/${resource}/${made[resource]}`)
      expect(body.custom.serial, kind).toMatch(new RegExp(`^${kind}-0000\\d$`))
    }
  })

  it('gives a number once, also to twenty at the same moment, and one that failed to the next', async () => {
    const { admin } = await app.organization()
    await makeNumber(admin)
    const made = await Promise.all(Array.from({ length: 20 }, (_, at) => makeCustomer(admin, { name: `客户${at}` })))
    const serials = made.map(({ custom }) => (custom as { serial: string }).serial)
    expect(serials.toSorted()).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(5, '0')))
    expect((await admin.post('/customers', { name: '', custom: {} })).status).toBe(400)
    expect((await makeCustomer(admin)).custom).toEqual({ serial: '00021' })
  })

  it('is nobody’s to write', async () => {
    const { admin } = await app.organization()
    await makeNumber(admin)
    const refusal = [{ path: 'custom.serial', code: 'read_only' }]
    expect((await admin.post('/customers', { name: '甲', custom: { serial: '9' } })).body.fields).toEqual(refusal)
    const { id, version } = await makeCustomer(admin)
    const changed = await admin.patch(`/customers/${id}`, { version, custom: { serial: '9' } })
    expect(changed.body.fields).toEqual(refusal)
    const other = await admin.patch(`/customers/${id}`, { version, name: '乙' })
    expect(other.body.custom).toEqual({ serial: '00001' })
  })

  it('goes on counting when its prefix changes, and begins anew each year where it says so', async () => {
    const { admin } = await app.organization()
    const { id, version } = await makeNumber(admin, { prefix: 'A', digits: 2 })
    await makeCustomer(admin)
    expect((await admin.patch(`/fields/${id}`, { version, options: { prefix: 'B', digits: 2 } })).status).toBe(200)
    expect((await makeCustomer(admin)).custom).toEqual({ serial: 'B02' })
    await makeField(admin, { key: 'yearly', label: '年度', type: 'autoNumber', options: { isYearly: true, digits: 4 } })
    const { custom } = await makeCustomer(admin)
    expect(custom).toEqual({ serial: 'B03', yearly: `${thisYear.format(new Date())}-0001` })
  })

  it('is found by the search and by a filter, and sorts', async () => {
    const { admin } = await app.organization()
    await makeNumber(admin, { prefix: 'KH' }, { isSearchable: true })
    const [first, second] = [await makeCustomer(admin), await makeCustomer(admin)]
    const idsOf = async (query: Record<string, unknown>) =>
      (await admin.get('/customers', query)).body.items.map((item: { id: string }) => item.id)
    expect(await idsOf({ q: 'KH00002' })).toEqual([second.id])
    expect(await idsOf({ filter: { field: 'custom.serial', op: 'contains', value: '0001' } })).toEqual([first.id])
    expect(await idsOf({ sort: '-custom.serial' })).toEqual([second.id, first.id])
  })
})

describe('records that were there before the field', () => {
  it('get their numbers in the order in which they were made, and nobody who has read one finds it changed', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const old = await makeCustomer(admin, { name: '甲' })
    const deleted = await makeCustomer(admin, { name: '乙' })
    await makeCustomer(admin, { name: '丙' })
    await admin.delete(`/customers/${deleted.id}?version=1`)
    const field = await makeNumber(admin, {}, { isSearchable: true })
    await makeCustomer(admin, { name: '丁' })
    await catchUp(admin, field)
    await catchUp(admin, field)
    expect(await serialsByName(organization)).toEqual({ 丁: '00001', 甲: '00002', 丙: '00004' })
    const renamed = await admin.patch(`/customers/${old.id}`, { version: old.version, name: '戊' })
    expect([renamed.status, renamed.body.custom.serial]).toEqual([200, '00002'])
    expect((await makeCustomer(admin, { name: '己' })).custom).toEqual({ serial: '00005' })
  })

  it('belong to the year in which they were made', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const made = await makeCustomer(admin, { name: '甲' })
    await organization.tx((tx) =>
      // The first moment of 2024 in Shanghai.
      tx.updateTable('customers').set({ created_at: '2023-12-31T16:00:00Z' }).where('id', '=', made.id).execute(),
    )
    await makeCustomer(admin, { name: '乙' })
    await catchUp(admin, await makeNumber(admin, { isYearly: true }))
    expect(await serialsByName(organization)).toEqual({
      甲: '2024-00001',
      乙: `${thisYear.format(new Date())}-00001`,
    })
  })

  it('keep their numbers when an import is undone that had changed them before', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeField(admin, { key: 'remark', label: '评语' })
    await makeCustomer(admin, { name: '甲' })
    const done = await importFile(app, admin, 'customer', 'name,评语\n甲,好\n')
    expect(done).toMatchObject({ updated: 1 })
    await catchUp(admin, await makeNumber(admin))
    const asked = { orgId: admin.orgId, importId: done.id, userId: admin.userId, keepChanged: false }
    expect((await admin.post(`/imports/${done.id}/undo`, { version: done.version })).status).toBe(202)
    await undoImport.run(asked, { db: app.db, dataDir: app.dataDir, kinds })
    expect((await admin.get('/customers')).body.items[0].custom).toEqual({ remark: null, serial: '00001' })
  })

  it('are left alone when the field is gone before its turn', async () => {
    const { admin } = await app.organization()
    const made = await makeCustomer(admin)
    const field = await makeNumber(admin)
    expect((await admin.delete(`/fields/${field.id}?version=${field.version}`)).status).toBe(204)
    await catchUp(admin, field)
    expect((await admin.get(`/customers/${made.id}`)).body.custom).toEqual({})
  })
})
