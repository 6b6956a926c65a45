import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from './factory.ts'
import type { CustomFieldRecord } from './schema.ts'

const app = useTestApp()

const makeFormula = (client: TestClient, formula: string, more: object = {}): Promise<CustomFieldRecord> => {
  const { options, ...rest } = more as { options?: object }
  return makeField(client, { type: 'formula', options: { formula, ...options }, ...rest })
}
const tryIt = async (client: TestClient, formula: string, more: object = {}) =>
  (await client.post('/formula-trials', { kind: 'customer', formula, ...more })).body
const faultsOf = async (client: TestClient, formula: string) =>
  (await tryIt(client, formula)).faults.map(({ code, from, to }: { code: string; from: number; to: number }) => [
    code,
    formula.slice(from, to),
  ])

const choices = [
  { value: 'a', label: '重点' },
  { value: 'b', label: '普通' },
]

describe('a formula field', () => {
  it('is computed wherever a record is read, filtered by, and follows what it is computed from', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { key: 'discount', type: 'percent' })
    const net = await makeFormula(admin, '{annualRevenue} * (1 - {custom.discount})', { options: { result: 'money' } })
    const big = await makeFormula(admin, `IF({custom.${net.key}} >= 900, "大", "小") & "客户"`)
    expect([net.options, big.options.result]).toEqual([
      { formula: '{annualRevenue} * (1 - {custom.discount})', result: 'money' },
      'text',
    ])
    const made = await makeCustomer(admin, { annualRevenue: '1000.00', custom: { discount: 12.5 } })
    const empty = await makeCustomer(admin)
    expect(made.custom).toMatchObject({ [net.key]: '875.00', [big.key]: '小客户' })
    expect(empty.custom).toMatchObject({ [net.key]: null, [big.key]: '小客户' })
    const patched = await admin.patch(`/customers/${made.id}`, { version: 1, custom: { discount: 10 } })
    expect(patched.body.custom).toMatchObject({ [net.key]: '900.00', [big.key]: '大客户' })
    const filter = { field: `custom.${net.key}`, op: 'gte', value: '900' }
    const found = await admin.get('/customers', { filter })
    expect([found.body.total.value, found.body.items[0].custom[net.key]]).toEqual([1, '900.00'])
    const timeline = await admin.get('/activities', { subjectType: 'customer', subjectId: made.id })
    expect(timeline.body.items[0].data.changes).toEqual([{ field: 'custom.discount', from: 12.5, to: 10 }])
  })

  it('makes groups of a list, by what it gives', async () => {
    const { admin } = await app.organization()
    const isBig = await makeFormula(admin, '{employees} >= 100')
    const due = await makeFormula(admin, 'DATE(2026, {employees}, 1)')
    await makeCustomer(admin, { employees: 100 })
    await makeCustomer(admin, { employees: 1 })
    await makeCustomer(admin, { employees: 1 })
    const groupsBy = async (query: object) =>
      (await admin.get('/customers/groups', query as Record<string, unknown>)).body.items.map(
        ({ count, conditions }: { count: { value: number }; conditions: { value: unknown }[] }) => [
          conditions[0]!.value,
          count.value,
        ],
      )
    expect((await groupsBy({ by: `custom.${isBig.key}` })).toSorted()).toEqual([
      [false, 2],
      [true, 1],
    ])
    expect(await groupsBy({ by: `custom.${due.key}` })).toEqual(
      expect.arrayContaining([
        ['2026-01-01', 2],
        ['2034-04-01', 1],
      ]),
    )
  })

  it('cannot be written, required, searched or sorted by', async () => {
    const { admin } = await app.organization()
    const field = await makeFormula(admin, '1 + 1')
    const written = await admin.post('/customers', { name: '华为', custom: { [field.key]: 3 } })
    expect(written.body.fields).toEqual([{ path: `custom.${field.key}`, code: 'read_only' }])
    expect((await admin.get('/customers', { sort: `custom.${field.key}` })).status).toBe(400)
    const refused = await admin.post('/fields', {
      kind: 'customer',
      type: 'formula',
      label: '必填',
      options: { formula: '1' },
      isRequired: true,
      isSearchable: true,
      default: 1,
    })
    expect(refused.body.fields.map((error: { path: string }) => error.path).toSorted()).toEqual([
      'default',
      'isRequired',
      'isSearchable',
    ])
    const { items } = (await admin.get('/fields', { kind: 'customer' })).body
    expect(items.at(-1)).toMatchObject({
      type: 'formula',
      readOnly: true,
      sortable: false,
      filterable: true,
      custom: { formula: '1 + 1', result: 'number' },
    })
  })

  it('may not come back to itself, by whatever way', async () => {
    const { admin } = await app.organization()
    const a = await makeFormula(admin, '1')
    const b = await makeFormula(admin, `{custom.${a.key}} + 1`)
    const c = await makeFormula(admin, `{custom.${b.key}} + 1`)
    const refused = await admin.patch(`/fields/${a.id}`, {
      version: 1,
      options: { formula: `2 * {custom.${c.key}} + {custom.${a.key}}` },
    })
    expect(
      refused.body.fields.map(({ code, params }: { code: string; params: { key: string } }) => [code, params.key]),
    ).toEqual([
      ['formula_cycle', `custom.${c.key}`],
      ['formula_cycle', `custom.${a.key}`],
    ])
  })

  it('keeps the fields that it names from being deleted, and from becoming what it cannot be computed from', async () => {
    const { admin } = await app.organization()
    const base = await makeFormula(admin, '1')
    const sum = await makeFormula(admin, `{custom.${base.key}} + 1`, { label: '合计' })
    expect((await admin.get(`/fields/${base.id}/uses`)).body.formulas).toEqual([{ id: sum.id, name: '合计' }])
    const refused = await admin.delete(`/fields/${base.id}?version=1`)
    expect([refused.status, refused.body.code, refused.body.fields]).toEqual([
      409,
      'field_in_use',
      [{ path: '', code: 'used_by_formula', params: { name: '合计' } }],
    ])
    const changed = await admin.patch(`/fields/${base.id}`, { version: 1, options: { formula: '"x"' } })
    expect(changed.body.fields).toEqual([
      { path: 'options.formula', code: 'used_by_formula', params: { name: '合计' } },
    ])
    await admin.delete(`/fields/${sum.id}?version=1`)
    expect((await admin.delete(`/fields/${base.id}?version=1`)).status).toBe(204)
  })

  it('names choices by their words, and goes along when one is renamed', async () => {
    const { admin } = await app.organization()
    const rank = await makeField(admin, { type: 'select', options: { choices } })
    const tags = await makeField(admin, { type: 'multiSelect', options: { choices } })
    const [own, many] = [`{custom.${rank.key}}`, `{custom.${tags.key}}`]
    const field = await makeFormula(
      admin,
      `IF(${own} = "重点", 1, SWITCH(${own}, "普通", 2, 3)) + IF(CONTAINS(${many}, "普通"), 10, 0)`,
    )
    const customer = await makeCustomer(admin, { custom: { [rank.key]: 'a', [tags.key]: ['b'] } })
    expect(customer.custom).toMatchObject({ [field.key]: 11 })
    expect(await faultsOf(admin, `${own} = "没有"`)).toEqual([['formula_unknown_choice', '"没有"']])
    const renamed = [{ value: 'a', label: '战"略' }, choices[1]]
    await admin.patch(`/fields/${rank.id}`, { version: 1, options: { choices: renamed } })
    const { options } = (await admin.get(`/fields/${field.id}`)).body
    expect(options.formula).toContain(`IF(${own} = "战""略", 1,`)
    expect((await admin.get(`/customers/${customer.id}`)).body.custom[field.key]).toBe(11)
    await admin.patch(`/customers/${customer.id}`, { version: 1, custom: { [tags.key]: [] } })
    const dropped = await admin.patch(`/fields/${tags.id}`, { version: 1, options: { choices: [choices[0]] } })
    expect(dropped.body.fields).toEqual([{ path: 'options', code: 'used_by_formula', params: { name: field.label } }])
  })

  it('is hidden from whoever may not see one of the fields behind it, however far behind', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const base = await makeField(admin, { type: 'number' })
    const twice = await makeFormula(admin, `{custom.${base.key}} * 2`)
    const told = await makeFormula(admin, `"=" & {custom.${twice.key}}`)
    const contact = await makeFormula(admin, 'LEFT({phone}, 3)')
    const user = await organization.addUser('rep')
    const role = (await admin.get('/roles', { filter: { field: 'name', op: 'eq', value: '销售' } })).body.items[0]
    const fieldRights = { customer: { [`custom.${base.key}`]: 'hidden', phone: 'masked' } }
    await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights })
    const customer = await makeCustomer(admin, {
      ownerId: user.userId,
      phone: '13800001111',
      custom: { [base.key]: 7 },
    })
    expect(customer.custom).toMatchObject({ [told.key]: '=14', [contact.key]: '138' })
    expect((await user.get(`/customers/${customer.id}`)).body.custom).toEqual({})
    const filter = { field: `custom.${told.key}`, op: 'eq', value: '=14' }
    expect((await user.get('/customers', { filter })).status).toBe(400)
    const { items } = (await user.get('/fields', { kind: 'customer' })).body
    expect(items.filter((field: { custom?: object }) => field.custom)).toEqual([])
    expect((await user.get(`/fields/${told.id}`)).status).toBe(404)
  })

  it('can be renamed and mended while it divides by 0 from before, and gets no other such formula', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const { id } = await makeFormula(admin, '1 / 2', { options: { result: 'money' } })
    const formula = '{employees} / 0'
    await organization.tx((tx) =>
      sql`update field_definitions set options = options || ${JSON.stringify({ formula })}::jsonb
        where org_id = ${organization.orgId} and id = ${id}`.execute(tx),
    )
    const change = (version: number, patch: object) => admin.patch(`/fields/${id}`, { version, ...patch })
    const options = { formula, result: 'money' }
    expect(await change(1, { label: '人均', options })).toMatchObject({ status: 200, body: { label: '人均', options } })
    expect(await change(2, { options: { formula: '1 / 0' } })).toMatchObject({
      status: 400,
      body: { fields: [{ code: 'formula_zero_divisor' }] },
    })
    expect(await tryIt(admin, formula, { id, result: 'money' })).toMatchObject({
      faults: [{ code: 'formula_zero_divisor' }],
      result: 'money',
    })
    expect((await change(2, { options: { formula: '{employees} / 2' } })).status).toBe(200)
  })
})

describe('a formula that is tried', () => {
  it('tells every fault at its place', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { key: 'ownerNoteId', type: 'user' })
    const told: [string, [string, string][]][] = [
      ['1 + ', [['formula_unfinished', '']]],
      ['1 + * 2', [['formula_syntax', '*']]],
      ['"abc', [['formula_unfinished', '"abc']]],
      [
        '{nothing} + {niente}',
        [
          ['formula_unknown_field', '{nothing}'],
          ['formula_unknown_field', '{niente}'],
        ],
      ],
      ['IF({isSharedWithMe}, 1, 2)', [['formula_unknown_field', '{isSharedWithMe}']]],
      ['FOO(1)', [['formula_unknown_function', 'FOO']]],
      ['ROUND()', [['formula_arguments', 'ROUND()']]],
      ['1 + "a"', [['formula_type', '"a"']]],
      ['IF(1, 2, 3)', [['formula_type', '1']]],
      ['IF(TRUE, 1, {name})', [['formula_type', '{name}']]],
      ['{name} > "a"', [['formula_type', '{name}']]],
      ['{custom.ownerNoteId}', [['formula_type', '{custom.ownerNoteId}']]],
      ['{employees} / 0', [['formula_zero_divisor', '0']]],
      [
        'IF({employees} > 1, 1 ÷ （２－2）, 3 / -0%)',
        [
          ['formula_zero_divisor', '（２－2）'],
          ['formula_zero_divisor', '-0%'],
        ],
      ],
      ['1 / (0.1 + 0.2 - 0.3)', [['formula_zero_divisor', '(0.1 + 0.2 - 0.3)']]],
      ['0 / 5 + 1 / ({employees} * 0 + 1)', []],
      ['1234567890.1234567', [['formula_number', '1234567890.1234567']]],
      [`${'('.repeat(41)}1${')'.repeat(41)}`, [['formula_too_deep', '(']]],
    ]
    for (const [formula, faults] of told) expect([formula, await faultsOf(admin, formula)]).toEqual([formula, faults])
    const field = { kind: 'customer', type: 'formula', label: '人均', options: { formula: '{employees} / 0' } }
    expect((await admin.post('/fields', field)).body.fields).toMatchObject([
      { path: 'options.formula', code: 'formula_zero_divisor' },
    ])
    const wide = await tryIt(admin, `0${'+1'.repeat(300)}`)
    expect(wide.faults[0].code).toBe('formula_too_large')
    expect((await tryIt(admin, '{name}', { result: 'money' })).faults[0].code).toBe('formula_result')
  })

  it('is computed for records that the asker may see, and kept from others', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const first = await makeCustomer(admin, { name: '甲', employees: 3 })
    const second = await makeCustomer(admin, { name: '乙' })
    expect(await tryIt(admin, '1+2*3')).toMatchObject({ faults: [], result: 'number' })
    const { samples, result, fields } = await tryIt(admin, '=（-{employees} ＋ 1）')
    expect({ samples, result, fields }).toEqual({
      result: 'number',
      fields: ['employees'],
      samples: [
        { id: second.id, name: '乙', value: null },
        { id: first.id, name: '甲', value: -2 },
      ],
    })
    const one = await tryIt(admin, '1 / ({employees} - 3)', { recordId: first.id })
    expect(one.samples).toEqual([{ id: first.id, name: '甲', value: null }])
    const director = await organization.addUser('director')
    expect((await director.post('/formula-trials', { kind: 'customer', formula: '1' })).status).toBe(403)
  })
})
