import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { bulkChange } from '../bulk-changes/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { askExport } from '../exports/factory.ts'
import { makeLead } from '../leads/factory.ts'
import { importFile, uploadImport } from '../imports/factory.ts'
import { makeField } from './factory.ts'

const app = useTestApp()

const byKey = (errors: { path: string; code: string }[]) => errors.map(({ path, code }) => [path, code]).toSorted()

describe('a field that an organization makes', () => {
  it('is told by GET /fields after the built-in ones, to everybody, with its own label', async () => {
    const { admin } = await app.organization()
    const field = await makeField(admin, { label: 'Contract end', type: 'date', isListed: true })
    expect(field.key).toBe('contractEnd')
    const { body } = await admin.get('/fields', { kind: 'customer' })
    expect(body.items.at(-1)).toMatchObject({
      key: 'custom.contractEnd',
      type: 'date',
      listed: true,
      sortable: true,
      filterable: true,
      custom: { id: field.id, label: 'Contract end' },
    })
  })

  it('is made, changed and deleted only with the right to manage the organization', async () => {
    const organization = await app.organization()
    const field = await makeField(organization.admin)
    const director = await organization.addUser('director')
    const answers = [
      await director.post('/fields', { kind: 'customer', type: 'text', label: '别的' }),
      await director.patch(`/fields/${field.id}`, { version: 1, label: '别的' }),
      await director.delete(`/fields/${field.id}?version=1`),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403])
    expect((await director.get(`/fields/${field.id}`)).body.label).toBe(field.label)
  })

  it('tells where it is used: in how many records, and which roles limit it; one that a role hides is none to its holder', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const field = await makeField(admin, { label: '评级', key: 'rating' })
    await makeCustomer(admin, { custom: { rating: '甲' } })
    await makeCustomer(admin)
    const open = await uploadImport(admin, 'customer', '客户名称,评级\n苏州恒远,甲\n', '待导入.csv')
    await importFile(app, admin, 'customer', '客户名称,评级\n常州新北,乙\n')
    const rep = await organization.addUser('rep')
    const role = (await admin.get('/roles', { filter: { field: 'name', op: 'eq', value: '销售' } })).body.items[0]
    const fieldRights = { customer: { 'custom.rating': 'hidden' } }
    await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights })
    expect((await admin.get(`/fields/${field.id}/uses`)).body).toEqual({
      records: { value: 2, relation: 'eq' },
      roles: [{ id: role.id, name: '销售' }],
      formulas: [],
      uniqueRules: [],
      layouts: [],
      views: [],
      otherViews: 0,
      imports: [{ id: open.id, name: '待导入.csv' }],
      exports: [],
      bulkChanges: [],
    })
    const director = await organization.addUser('director')
    expect((await director.get(`/fields/${field.id}/uses`)).status).toBe(403)
    expect([(await rep.get(`/fields/${field.id}`)).status, (await rep.get(`/fields/${field.id}/uses`)).status]).toEqual(
      [404, 404],
    )
  })

  it('tells of imports that can be gone on with, of exports that wait or run, and of bulk changes under way', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const field = await makeField(admin, { label: '评级', key: 'rating' })
    const customers = await Promise.all(Array.from({ length: 101 }, () => makeCustomer(admin)))
    const uploads = []
    for (const status of ['failed', 'cancelled', 'done', 'undone']) {
      const { id, fileName } = await uploadImport(admin, 'customer', '客户名称,评级\n苏州恒远,甲\n', `${status}.csv`)
      uploads.unshift({ id, name: fileName })
      await organization.tx((tx) =>
        sql`update imports set status = ${status} where org_id = ${organization.orgId} and id = ${id}`.execute(tx),
      )
    }
    const filter = JSON.stringify({ and: [{ field: 'custom.rating', op: 'isEmpty' }] })
    const by = {
      column: await askExport(admin, { columns: ['name', 'custom.rating'] }),
      filter: await askExport(admin, { columns: ['name'], query: { filter } }),
      sort: await askExport(admin, { columns: ['name'], query: { sort: '-custom.rating' } }),
      gone: await askExport(admin, { columns: ['custom.rating'] }),
      without: await askExport(admin, { columns: ['name'] }),
    }
    await admin.delete(`/exports/${by.gone.id}`)
    await organization.tx((tx) =>
      sql`update exports set status = 'waiting' where org_id = ${organization.orgId} and id = ${by.sort.id}`.execute(
        tx,
      ),
    )
    const records = customers.map(({ id }) => ({ id }))
    const edit = { kind: 'customer', action: 'edit', records } as const
    const running = await bulkChange(admin, { ...edit, changes: { custom: { rating: '甲' } } })
    await bulkChange(admin, { ...edit, changes: { remark: 'x' } })
    await bulkChange(admin, { ...edit, records: records.slice(0, 1), changes: { custom: { rating: '乙' } } })
    const { body } = await admin.get(`/fields/${field.id}/uses`)
    expect(body.imports).toEqual(uploads.slice(2))
    expect(body.exports.map(({ id }: { id: string }) => id)).toEqual([by.sort.id, by.filter.id, by.column.id])
    expect(body.bulkChanges).toEqual([{ id: running.id, name: '管理员' }])
  })

  it('gets a key of its own, which no later field takes, not even after it is deleted', async () => {
    const { admin } = await app.organization()
    const first = await makeField(admin, { label: '预算' })
    await admin.delete(`/fields/${first.id}?version=1`)
    const second = await makeField(admin, { label: '预算' })
    expect([first.key, second.key]).toEqual(['field1', 'field2'])
    const taken = await admin.post('/fields', { kind: 'customer', type: 'text', label: '另一个', key: 'field1' })
    expect([taken.status, byKey(taken.body.fields)]).toEqual([400, [['key', 'duplicate']]])
    const partner = await makeField(admin, { label: 'Partner', type: 'reference', options: { reference: 'customer' } })
    expect(partner.key).toBe('partnerId')
  })

  it('tells all that is wrong with a definition at once', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { label: '行业细分' })
    const { status, body } = await admin.post('/fields', {
      kind: 'customer',
      type: 'select',
      label: '行业细分',
      options: { decimals: 2 },
      isSearchable: true,
    })
    expect(status).toBe(400)
    expect(byKey(body.fields)).toEqual([
      ['isSearchable', 'invalid_option'],
      ['label', 'duplicate'],
      ['options.choices', 'required'],
      ['options.decimals', 'unknown_field'],
    ])
  })

  it('keeps a choice that a record has, and lets go of one that none has', async () => {
    const { admin } = await app.organization()
    const choices = [
      { value: 'a', label: '甲' },
      { value: 'b', label: '乙' },
    ]
    const field = await makeField(admin, { type: 'multiSelect', options: { choices } })
    await makeCustomer(admin, { custom: { [field.key]: ['b'] } })
    const refused = await admin.patch(`/fields/${field.id}`, { version: 1, options: { choices: [choices[0]] } })
    expect([refused.status, byKey(refused.body.fields)]).toEqual([400, [['options.choices', 'choice_in_use']]])
    const taken = await admin.patch(`/fields/${field.id}`, { version: 1, options: { choices: [choices[1]] } })
    expect([taken.status, taken.body.options]).toEqual([200, { choices: [choices[1]] }])
  })

  it('is moved among its like', async () => {
    const { admin } = await app.organization()
    const made = [await makeField(admin), await makeField(admin), await makeField(admin)]
    await admin.patch(`/fields/${made[2]!.id}`, { version: 1, position: 0 })
    const { body } = await admin.get('/fields', { kind: 'customer' })
    const own = body.items.filter((field: { custom?: object }) => field.custom)
    expect(own.map((field: { key: string }) => field.key)).toEqual(
      [made[2]!, made[0]!, made[1]!].map((field) => `custom.${field.key}`),
    )
  })
})

describe('the values of such a field', () => {
  it('are refused with every fault of the whole body at once, and nothing is stored', async () => {
    const { admin } = await app.organization()
    const size = await makeField(admin, { type: 'number', options: { decimals: 1, min: 0, max: 100 } })
    const day = await makeField(admin, { type: 'date', isRequired: true })
    const share = await makeField(admin, { type: 'percent' })
    const fee = await makeField(admin, { type: 'money' })
    const partner = await makeField(admin, { label: 'Partner', type: 'reference', options: { reference: 'customer' } })
    const { status, body } = await admin.post('/customers', {
      level: 'Z',
      custom: { [size.key]: 1.25, [share.key]: 33.333, [fee.key]: '0.005', [partner.key]: 'x', strange: 1 },
    })
    expect(status).toBe(400)
    expect(byKey(body.fields)).toEqual(
      [
        ['custom.strange', 'unknown_field'],
        [`custom.${size.key}`, 'too_precise'],
        [`custom.${share.key}`, 'too_precise'],
        [`custom.${fee.key}`, 'too_precise'],
        [`custom.${day.key}`, 'required'],
        [`custom.${partner.key}`, 'invalid_format'],
        ['level', 'invalid_option'],
        ['name', 'required'],
      ].toSorted(),
    )
    expect((await admin.get('/customers')).body.total.value).toBe(0)
  })

  it('refuses a reference to a record that the actor cannot see, in every kind', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const hidden = await makeCustomer(organization.admin)
    const field = await makeField(organization.admin, {
      kind: 'lead',
      label: 'Partner',
      type: 'reference',
      options: { reference: 'customer' },
    })
    const refused = await rep.post('/leads', { name: '王芳', custom: { [field.key]: hidden.id } })
    expect([refused.status, byKey(refused.body.fields)]).toEqual([400, [['custom.partnerId', 'not_found']]])
    const own = await makeCustomer(rep)
    const lead = await makeLead(rep, { custom: { [field.key]: own.id } })
    expect(lead.custom).toMatchObject({ partnerId: own.id, partner: { id: own.id, name: own.name } })
    const patched = await rep.patch(`/leads/${lead.id}`, { version: 1, custom: { partnerId: hidden.id } })
    expect([patched.status, byKey(patched.body.fields)]).toEqual([400, [['custom.partnerId', 'not_found']]])
  })

  it('starts with the default, and takes null as nothing', async () => {
    const { admin } = await app.organization()
    const field = await makeField(admin, { type: 'number', default: 3 })
    const filled = await makeCustomer(admin)
    const empty = await makeCustomer(admin, { custom: { [field.key]: null } })
    expect([filled.custom, empty.custom]).toEqual([{ [field.key]: 3 }, { [field.key]: null }])
  })

  it('changes only what the patch names, and the timeline tells from what to what', async () => {
    const { admin } = await app.organization()
    const size = await makeField(admin, { type: 'number' })
    const note = await makeField(admin, { type: 'longText' })
    const customer = await makeCustomer(admin, { custom: { [size.key]: 5, [note.key]: '旧' } })
    const { body } = await admin.patch(`/customers/${customer.id}`, { version: 1, custom: { [note.key]: '新' } })
    expect(body.custom).toEqual({ [size.key]: 5, [note.key]: '新' })
    const timeline = await admin.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    expect(timeline.body.items[0].data.changes).toEqual([{ field: `custom.${note.key}`, from: '旧', to: '新' }])
  })

  it('are out of sight once the field is deleted, and stay in the record', async () => {
    const { admin } = await app.organization()
    const field = await makeField(admin)
    const customer = await makeCustomer(admin, { custom: { [field.key]: '值' } })
    await admin.delete(`/fields/${field.id}?version=1`)
    expect((await admin.get(`/customers/${customer.id}`)).body.custom).toEqual({})
    const filter = { field: `custom.${field.key}`, op: 'eq', value: '值' }
    expect((await admin.get('/customers', { filter })).status).toBe(400)
    expect((await admin.get('/customers', { q: '值' })).body.total.value).toBe(0)
  })

  it('cannot be given to an organization that has no such field', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.post('/customers', { name: '华为', custom: { budget: 1 } })
    expect([status, byKey(body.fields)]).toEqual([400, [['custom.budget', 'unknown_field']]])
  })

  it('are looked through by q only where the field says so', async () => {
    const { admin } = await app.organization()
    const seen = await makeField(admin, { isSearchable: true })
    const unseen = await makeField(admin)
    const customer = await makeCustomer(admin, { custom: { [seen.key]: '蓝鲸', [unseen.key]: '白鹭' } })
    const found = await admin.get('/customers', { q: '蓝鲸' })
    expect(found.body.items.map((item: { id: string }) => item.id)).toEqual([customer.id])
    expect((await admin.get('/customers', { q: '白鹭' })).body.items).toEqual([])
  })
})
