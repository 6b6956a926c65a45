import { describe, expect, it } from 'vitest'
import { kinds } from '../../../modules.ts'
import { useTestApp } from '../../../testing/test-app.ts'
import { makeContact } from '../../contacts/factory.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { makeField } from '../factory.ts'
import { faults, makeUniqueRule, workOn } from './factory.ts'

const app = useTestApp()

describe('a unique field', () => {
  it('refuses what another record has, whatever the case, width and spaces, and says which record if the actor sees it', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeField(admin, { key: 'tax', label: '税号', isUnique: true })
    const first = await makeCustomer(admin, { name: '华为', custom: { tax: 'ab 12' } })
    const refused = await admin.post('/customers', { name: '别家', custom: { tax: ' ＡＢ　12 ' } })
    expect([refused.status, refused.body.fields]).toEqual([
      400,
      [
        {
          path: 'custom.tax',
          code: 'not_unique',
          params: { kind: 'customer', fields: ['custom.tax'], id: first.id, name: '华为' },
        },
      ],
    ])
    const rep = await organization.addUser('rep')
    const unseen = await rep.post('/customers', { name: '别家', custom: { tax: 'AB 12' } })
    expect(unseen.body.fields[0].params).toEqual({ kind: 'customer', fields: ['custom.tax'] })
    const other = await makeCustomer(admin, { custom: { tax: 'AB 13' } })
    const patched = await admin.patch(`/customers/${other.id}`, { version: 1, custom: { tax: 'AB12 ' } })
    expect(patched.status).toBe(200)
    const back = await admin.patch(`/customers/${other.id}`, { version: 2, custom: { tax: 'AB 12' } })
    expect(faults(back)).toEqual([400, ['custom.tax: not_unique']])
    const same = await admin.patch(`/customers/${first.id}`, { version: 1, custom: { tax: 'Ab 12' } })
    expect(same.status).toBe(200)
  })

  it('is no longer one when it is switched off, or deleted', async () => {
    const { admin } = await app.organization()
    const field = await makeField(admin, { type: 'number', isUnique: true })
    const [rule] = (await admin.get('/unique-rules', { kind: 'customer' })).body.items
    expect(rule).toMatchObject({ fields: [`custom.${field.key}`], status: 'active' })
    await makeCustomer(admin, { custom: { [field.key]: 1 } })
    const off = await admin.patch(`/fields/${field.id}`, { version: 1, isUnique: false })
    expect([off.body.isUnique, (await admin.get('/unique-rules', { kind: 'customer' })).body.items]).toEqual([
      false,
      [],
    ])
    await makeCustomer(admin, { custom: { [field.key]: 1 } })
    await workOn(app, admin, rule)
    const on = await admin.patch(`/fields/${field.id}`, { version: 2, isUnique: true })
    expect(on.body.isUnique).toBe(true)
    const [again] = (await admin.get('/unique-rules', { kind: 'customer' })).body.items
    expect((await workOn(app, admin, again)).status).toBe('refused')
    expect((await admin.get(`/fields/${field.id}`)).body.isUnique).toBe(false)
    expect((await admin.delete(`/fields/${field.id}?version=3`)).status).toBe(204)
    expect((await admin.get('/unique-rules', { kind: 'customer' })).body.items).toEqual([])
  })

  it('is none of a type whose values cannot be compared', async () => {
    const { admin } = await app.organization()
    const field = { kind: 'customer', type: 'user', label: '负责', isUnique: true }
    expect(faults(await admin.post('/fields', field))).toEqual([400, ['isUnique: invalid_option']])
  })

  it('is none that new records start with, whichever of the two is wanted first', async () => {
    const { admin } = await app.organization()
    const refused = [400, ['default: default_of_unique']]
    const preset = { kind: 'customer', type: 'text', label: '批次', isUnique: true, default: 'A' }
    expect(faults(await admin.post('/fields', preset))).toEqual(refused)
    const { id, key } = await makeField(admin, { ...preset, type: 'text', isUnique: false })
    expect(faults(await admin.patch(`/fields/${id}`, { version: 1, isUnique: true }))).toEqual(refused)
    const rule = { kind: 'customer', fields: [`custom.${key}`] }
    expect(faults(await admin.post('/unique-rules', rule))).toEqual([400, ['fields.0: default_of_unique']])
    expect((await admin.post('/unique-rules', { ...rule, fields: [...rule.fields, 'phone'] })).status).toBe(201)
    const both = await admin.patch(`/fields/${id}`, { version: 1, isUnique: true, default: null })
    expect(both.body).toMatchObject({ isUnique: true, default: null })
  })
})

describe('a rule over several fields', () => {
  it('refuses only what is alike in all of them, and compares nothing with what is empty', async () => {
    const { admin } = await app.organization()
    const rule = await makeUniqueRule(admin, { kind: 'contact', fields: ['customerId', 'phone'] })
    expect((await workOn(app, admin, rule)).status).toBe('active')
    const [one, two] = [await makeCustomer(admin), await makeCustomer(admin)]
    await makeContact(admin, { customerId: one.id, phone: '138-0000 1111' })
    await makeContact(admin, { customerId: two.id, phone: '13800001111' })
    await makeContact(admin, { customerId: one.id, phone: null })
    await makeContact(admin, { customerId: one.id, phone: null })
    for (const phone of ['（138）00001111', '+86 138 0000 1111', '１３８００００１１１１']) {
      const refused = await admin.post('/contacts', { name: '李四', customerId: one.id, phone })
      expect(faults(refused)).toEqual([400, ['customerId: not_unique', 'phone: not_unique']])
    }
  })

  it('keeps its fields from being deleted, and is deleted itself', async () => {
    const { admin } = await app.organization()
    const field = await makeField(admin)
    const rule = await makeUniqueRule(admin, { fields: ['name', `custom.${field.key}`] })
    expect((await admin.get(`/fields/${field.id}/uses`)).body.uniqueRules).toEqual([
      { id: rule.id, fields: rule.fields },
    ])
    const refused = await admin.delete(`/fields/${field.id}?version=1`)
    expect([refused.status, refused.body.fields[0].code]).toEqual([409, 'used_by_rule'])
    const { version } = await workOn(app, admin, rule)
    expect((await admin.delete(`/unique-rules/${rule.id}?version=${version}`)).status).toBe(204)
    await workOn(app, admin, rule)
    expect((await admin.delete(`/fields/${field.id}?version=1`)).status).toBe(204)
  })

  it('tells all that is wrong with it at once', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { key: 'twice', type: 'formula', options: { formula: '{name} & {name}' } })
    const body = { kind: 'customer', fields: ['name', 'name', 'nothing', 'custom.twice'] }
    expect(faults(await admin.post('/unique-rules', body))).toEqual([
      400,
      ['fields.1: duplicate', 'fields.2: unknown_field', 'fields.3: not_comparable'],
    ])
    await makeUniqueRule(admin, { fields: ['name', 'city'] })
    const twice = await admin.post('/unique-rules', { kind: 'customer', fields: ['city', 'name'] })
    expect(faults(twice)).toEqual([409, ['fields: rule_exists']])
  })
})

describe('a rule over what a role does not show', () => {
  it('says only that the values are taken, and is not there for those who manage rules without seeing them', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeField(admin, { key: 'tax', label: '税号' })
    await makeField(admin, { key: 'fax', label: '传真', type: 'phone' })
    const rules = [
      await makeUniqueRule(admin, { fields: ['name', 'custom.tax'] }),
      await makeUniqueRule(admin, { fields: ['name', 'custom.fax'] }),
    ]
    for (const rule of rules) await workOn(app, admin, rule)
    const custom = { tax: '1', fax: '010-1' }
    await makeCustomer(admin, { name: '甲', custom })
    const other = await makeCustomer(admin, { name: '乙', custom })
    const blind = await organization.addUserWithRights([...kinds.rights, 'organization.manage'], 'all')
    const [roleId] = (await admin.get(`/users/${blind.userId}`)).body.roleIds
    const role = (await admin.get(`/roles/${roleId}`)).body
    const fieldRights = { customer: { 'custom.tax': 'hidden', 'custom.fax': 'masked' } }
    await admin.patch(`/roles/${roleId}`, { version: role.version, fieldRights })
    const refused = await blind.patch(`/customers/${other.id}`, { version: 1, name: '甲' })
    expect([refused.status, refused.body.fields]).toEqual([
      400,
      [
        { path: 'name', code: 'not_unique' },
        { path: 'name', code: 'not_unique' },
        { path: 'custom.fax', code: 'not_unique' },
      ],
    ])
    expect((await blind.get('/unique-rules', { kind: 'customer' })).body.items).toEqual([])
    for (const { id, version } of rules) {
      expect((await blind.get(`/unique-rules/${id}`)).status).toBe(404)
      expect((await blind.post(`/unique-rules/${id}/checks`, { version })).status).toBe(404)
      expect((await blind.delete(`/unique-rules/${id}?version=${version}`)).status).toBe(404)
    }
    const comparable = (await blind.get('/fields', { kind: 'customer' })).body.items
      .filter((field: { comparable: boolean }) => field.comparable)
      .map((field: { key: string }) => field.key)
    expect(comparable).toContain('name')
    expect(comparable).not.toContain('custom.fax')
  })
})

describe('what is unique', () => {
  it('is taken by one of two who write it at once', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { key: 'tax', isUnique: true })
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => admin.post('/customers', { name: `第${at}家`, custom: { tax: 'X' } })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(400)])
    expect((await admin.get('/customers')).body.total.value).toBe(1)
    const [left, right] = [await makeCustomer(admin), await makeCustomer(admin)]
    const patches = await Promise.all(
      [left, right].map(({ id }) => admin.patch(`/customers/${id}`, { version: 1, custom: { tax: 'Y' } })),
    )
    expect(patches.map(({ status }) => status).toSorted()).toEqual([200, 400])
  })

  it('is free while its record is in the recycle bin, which keeps that one there if another has it', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { key: 'tax', isUnique: true })
    const first = await makeCustomer(admin, { name: '华为', custom: { tax: 'X' } })
    await admin.delete(`/customers/${first.id}?version=1`)
    const second = await makeCustomer(admin, { name: '别家', custom: { tax: 'X' } })
    const refused = await admin.post(`/recycle-bin/${first.id}/restoration`, { version: 2 })
    expect([refused.status, refused.body.code, refused.body.fields[0]]).toEqual([
      409,
      'not_restorable',
      {
        path: '',
        code: 'not_unique',
        params: { kind: 'customer', fields: ['custom.tax'], id: second.id, name: '别家' },
      },
    ])
    await admin.patch(`/customers/${second.id}`, { version: 1, custom: { tax: null } })
    expect((await admin.post(`/recycle-bin/${first.id}/restoration`, { version: 2 })).status).toBe(201)
    expect(faults(await admin.patch(`/customers/${second.id}`, { version: 2, custom: { tax: 'x' } }))).toEqual([
      400,
      ['custom.tax: not_unique'],
    ])
  })
})
