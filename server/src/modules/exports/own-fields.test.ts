import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CustomType, FieldOptions } from '../../platform/records/custom/definition.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeField } from '../fields/factory.ts'
import { makeFile } from '../files/factory.ts'
import { importFile, takeImportBack } from '../imports/factory.ts'
import { exportFile } from './factory.ts'

const app = useTestApp()

const labels = ['研发/生产', '研发', '生产', '甲；乙', '甲', 'A+', 'A-', 'A', '甲|乙', '=1+1', '是', '1', '无', 'a, b']
const choices = labels.map((label, index) => ({ value: `o${index}`, label }))
const codes = choices.map(({ value }) => value)
const piece = fc.constantFrom(
  '=1+1',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '；',
  '华',
  'a',
  ' b',
  '<&>',
  '%',
  '1',
  '.',
  '😀',
)
const line = fc
  .array(piece, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')
const decimal = (digits: number, most: number) =>
  fc.integer({ min: -most, max: most }).map((units) => Number((units / 10 ** digits).toFixed(digits)))

/** What can be brought in by a file. The ids of what records refer to are made for each run. */
const types: Partial<Record<CustomType, { options?: FieldOptions; values: fc.Arbitrary<unknown> }>> = {
  text: { values: line },
  longText: { values: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')) },
  number: { options: { decimals: 6 }, values: fc.oneof(decimal(6, 999), decimal(6, 10 ** 14), decimal(0, 10 ** 9)) },
  money: { values: fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }).map(amountOf) },
  percent: { values: fc.integer({ min: 0, max: 10_000 }).map((units) => units / 100) },
  date: {
    values: fc
      .integer({ min: -20_000, max: 40_000 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  },
  datetime: {
    values: fc
      .integer({ min: 700_000_000, max: 4_000_000_000 })
      .map((second) => new Date(second * 1_000).toISOString()),
  },
  select: { options: { choices }, values: fc.constantFrom(...codes) },
  multiSelect: { options: { choices }, values: fc.subarray(codes, { minLength: 1 }) },
  boolean: { values: fc.boolean() },
  phone: { values: fc.constantFrom('0571-88886666', '+86 138 0000 1111', '13800001111', '0571-88886666 转 801') },
  email: { values: fc.constantFrom('a@example.com', 'Wang.Min+crm@example.cn') },
  url: { values: fc.constantFrom('https://example.com/a?b=1&c=2', 'http://例子.cn', 'www.example.com') },
  address: { values: line },
  user: { values: fc.constantFrom(0, 1) },
  department: { values: fc.constantFrom(0, 1) },
  reference: { options: { reference: 'product' }, values: fc.constantFrom(0, 1) },
}
const names = Object.keys(types) as CustomType[]

function amountOf(cents: bigint): string {
  const digits = `${cents}`.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

type Values = Partial<Record<CustomType, unknown>>
const record = fc.record(
  Object.fromEntries(names.map((type) => [type, fc.option(types[type]!.values, { freq: 5 })])),
) as fc.Arbitrary<Values>

interface World {
  admin: TestClient
  keys: Record<string, string>
  referred: Record<string, string[]>
}

async function worldOf(organization: TestOrganization): Promise<World> {
  const { admin } = organization
  const keys: Record<string, string> = {}
  for (const type of names)
    keys[type] = (await makeField(admin, { type, label: `栏位${type}`, options: types[type]!.options ?? {} })).key
  const products = await Promise.all(
    ['网关 A', '网关 B'].map(async (name) => (await admin.post('/products', { name, price: '1' })).body.id as string),
  )
  const colleague = await organization.addUser('rep', { name: '王敏' })
  const referred = {
    user: [admin.userId, colleague.userId],
    department: [organization.rootDepartmentId, await organization.addDepartment('华东，华南')],
    reference: products,
  }
  return { admin, keys, referred }
}

const customOf = ({ keys, referred }: World, values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([type, value]) => [
      keys[type]!,
      value !== null && referred[type] ? referred[type]![value as number] : value,
    ]),
  )

async function stateOf({ admin }: World): Promise<Record<string, object>> {
  const { body } = await admin.get('/customers', { limit: 200 })
  return Object.fromEntries(body.items.map((item: { name: string; custom: object }) => [item.name, item.custom]))
}

async function write({ admin }: World, custom: (name: string) => object): Promise<void> {
  const { body } = await admin.get('/customers', { limit: 200 })
  for (const { id, version, name } of body.items) {
    const changed = await admin.patch(`/customers/${id}`, { version, custom: custom(name) })
    expect([changed.status, changed.body.fields]).toEqual([200, undefined])
  }
}

async function removeAll({ admin }: World): Promise<void> {
  const { body } = await admin.get('/customers', { limit: 200 })
  for (const { id, version } of body.items) await admin.delete(`/customers/${id}?version=${version}`)
}

describe('own fields of every type in a file', () => {
  it.each(['csv', 'xlsx'] as const)(
    'come back as they were, into records that are changed or made, and go again with the undo: %s',
    async (format) => {
      const pair = fc.tuple(record, record)
      await fc.assert(
        fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 5 }), async (given) => {
          const world = await worldOf(await app.organization())
          const { admin } = world
          for (const [index, [values]] of given.entries()) {
            const made = await admin.post('/customers', { name: `客户${index}`, custom: customOf(world, values) })
            expect(made.status, JSON.stringify(made.body)).toBe(201)
          }
          const exported = await stateOf(world)
          const columns = ['name', ...Object.values(world.keys).map((key) => `custom.${key}`)]
          const bytes = await exportFile(app, admin, { format, columns })
          // Empty cells change nothing: only what the file has is different before.
          await write(world, (name) => {
            const [values, others] = given[Number(name.replace('客户', ''))]!
            const changed = names.map((type) => [type, values[type] === null ? null : (others[type] ?? null)])
            return customOf(world, Object.fromEntries(changed))
          })
          const before = await stateOf(world)
          const updating = await importFile(app, admin, 'customer', bytes, `file.${format}`)
          const differing = Object.keys(before).filter((name) => !isDeepStrictEqual(before[name], exported[name]))
          const counts = { created: 0, updated: differing.length, failed: 0 }
          expect(updating, await reasonsOf(admin, updating.id)).toMatchObject(counts)
          expect(await stateOf(world)).toEqual(exported)
          if (differing.length > 0) {
            expect(await takeImportBack(app, admin, updating.id)).toMatchObject({ status: 'undone' })
            expect(await stateOf(world)).toEqual(before)
          }
          await removeAll(world)
          const creating = await importFile(app, admin, 'customer', bytes, `file.${format}`)
          expect(creating, await reasonsOf(admin, creating.id)).toMatchObject({ created: given.length, failed: 0 })
          expect(await stateOf(world)).toEqual(exported)
          expect(await takeImportBack(app, admin, creating.id)).toMatchObject({ status: 'undone' })
          expect(await stateOf(world)).toEqual({})
        }),
        // A case takes seconds: looking for a smaller one would take longer than the test may.
        { numRuns: 3, endOnFailure: true },
      )
    },
    180_000,
  )

  it('says what is no column of an import: names of files, numbers, and what formulas give', async () => {
    const { admin } = await app.organization()
    const files = await makeField(admin, { type: 'file', label: '合同扫描' })
    const number = await makeField(admin, {
      type: 'autoNumber',
      label: '档案号',
      options: { prefix: 'KH-', digits: 3 },
    })
    const formula = await makeField(admin, { type: 'formula', label: '两倍', options: { formula: '1 + 1.5' } })
    const ids = [(await makeFile(admin, { name: '一.pdf' })).id, (await makeFile(admin, { name: '二.pdf' })).id]
    await admin.post('/customers', { name: '华为', custom: { [files.key]: ids } })
    const columns = ['name', ...[files, number, formula].map(({ key }) => `custom.${key}`)]
    const csv = (await exportFile(app, admin, { columns })).toString()
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      '\ufeff客户名称,合同扫描,档案号,两倍',
      '华为,一.pdf；二.pdf,KH-001,2.5',
    ])
    // The number finds the record.
    expect(await importFile(app, admin, 'customer', csv)).toMatchObject({ created: 0, failed: 0 })
  })
})

async function reasonsOf(client: TestClient, id: string): Promise<string> {
  return String((await client.get(`/imports/${id}/errors`)).body)
}
