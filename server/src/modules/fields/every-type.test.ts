import { beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from './factory.ts'
import type { NewField } from './schema.ts'
import { recordsOfEveryKind, resources } from '../../testing/every-kind.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'

const app = useTestApp()

/** For each type two values, the smaller first; a filter that only the second one meets; and whether lists sort by it. */
interface Sample {
  field: Partial<NewField>
  small: unknown
  large: unknown
  filter: { op: string; value?: unknown }
  isSortable: boolean
}
const choices = [
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙' },
  { value: 'c', label: '丙' },
]
const samples: Record<string, Sample> = {
  text: { field: {}, small: 'alpha', large: 'beta', filter: { op: 'startsWith', value: 'BE' }, isSortable: true },
  longText: { field: {}, small: 'a', large: '多行\n文字', filter: { op: 'contains', value: '文' }, isSortable: false },
  number: { field: {}, small: -1.25, large: 10, filter: { op: 'gt', value: 9.99 }, isSortable: true },
  money: { field: {}, small: '9.50', large: '100.00', filter: { op: 'gte', value: '10' }, isSortable: true },
  percent: { field: {}, small: 0, large: 12.5, filter: { op: 'between', value: [12, 13] }, isSortable: true },
  date: {
    field: {},
    small: '2025-12-31',
    large: '2026-01-01',
    filter: { op: 'gt', value: '2025-12-31' },
    isSortable: true,
  },
  datetime: {
    field: {},
    small: '2026-01-01T00:00:00.000Z',
    large: '2026-01-01T00:30:00.000Z',
    filter: { op: 'gt', value: '2026-01-01T08:15:00+08:00' },
    isSortable: true,
  },
  select: {
    field: { options: { choices } },
    small: 'a',
    large: 'b',
    filter: { op: 'in', value: ['b', 'c'] },
    isSortable: true,
  },
  multiSelect: {
    field: { options: { choices } },
    small: ['a'],
    large: ['a', 'c'],
    filter: { op: 'in', value: ['b', 'c'] },
    isSortable: false,
  },
  boolean: { field: {}, small: false, large: true, filter: { op: 'eq', value: true }, isSortable: true },
  phone: {
    field: {},
    small: '0571-1',
    large: '13800001111',
    filter: { op: 'contains', value: '3800' },
    isSortable: false,
  },
  email: {
    field: {},
    small: 'a@example.com',
    large: 'b@example.com',
    filter: { op: 'eq', value: 'b@example.com' },
    isSortable: false,
  },
  url: {
    field: {},
    small: 'https://a.cn',
    large: 'https://b.cn',
    filter: { op: 'contains', value: '//b' },
    isSortable: false,
  },
  address: {
    field: {},
    small: '文三路',
    large: '解放路',
    filter: { op: 'contains', value: '解放' },
    isSortable: false,
  },
}

const customizable = kinds.all.filter((kind) => kind.isCustomizable).map((kind) => kind.kind)
let organization: TestOrganization
let admin: TestClient
/** kind → its resource, and the ids of two records of it. */
let records: Map<string, { path: string; ids: [string, string] }>

beforeAll(async () => {
  organization = await app.organization()
  admin = organization.admin
  const [first, second] = [await recordsOfEveryKind(admin), await recordsOfEveryKind(admin)]
  records = new Map(
    customizable.map((kind) => {
      const resource = resources[kind]!
      return [kind, { path: `/${resource}`, ids: [first[resource]!, second[resource]!] }]
    }),
  )
})

async function patch(kind: string, id: string, custom: object) {
  const { path } = records.get(kind)!
  const { body } = await admin.get(`${path}/${id}`)
  return admin.patch(`${path}/${id}`, { version: body.version, custom })
}

const idsOf = (body: { items: { id: string }[] }) => body.items.map((item) => item.id)

describe.each(customizable)('an own field of the kind %s', (kind) => {
  const fields = new Map<string, string>()
  let written: Record<string, unknown>[]

  beforeAll(async () => {
    for (const [type, { field }] of Object.entries(samples))
      fields.set(type, (await makeField(admin, { kind, type: type as NewField['type'], ...field })).key)
    const valuesOf = (size: 'small' | 'large') =>
      Object.fromEntries([...fields].map(([type, key]) => [key, samples[type]![size]]))
    const [a, b] = records.get(kind)!.ids
    written = [await patch(kind, a, valuesOf('small')), await patch(kind, b, valuesOf('large'))].map(
      ({ body }) => body.custom,
    )
  })

  it.each(Object.keys(samples))('of the type %s is written, read, filtered and sorted by', async (type) => {
    const { small, large, filter, isSortable } = samples[type]!
    const field = fields.get(type)!
    const {
      path,
      ids: [a, b],
    } = records.get(kind)!
    expect(written.map((custom) => custom[field])).toEqual([small, large])
    expect((await admin.get(`${path}/${b}`)).body.custom[field]).toEqual(large)
    const key = `custom.${field}`
    const found = await admin.get(path, { filter: { field: key, ...filter } })
    expect([found.body.total.value, idsOf(found.body)]).toEqual([1, [b]])
    const filled = await admin.get(path, { filter: { field: key, op: 'isNotEmpty' } })
    expect(idsOf(filled.body).toSorted()).toEqual([a, b].toSorted())
    expect((await admin.get(path, { sort: key })).status).toBe(isSortable ? 200 : 400)
    if (!isSortable) return
    const pages = [await admin.get(path, { sort: `-${key}`, limit: 1 })]
    pages.push(await admin.get(path, { sort: `-${key}`, limit: 1, cursor: pages[0]!.body.nextCursor }))
    expect(pages.flatMap((page) => idsOf(page.body))).toEqual([b, a])
  })

  it('takes a reference only to a record that the actor sees, and shows its name', async () => {
    const field = await makeField(admin, { kind, type: 'reference', options: { reference: 'customer' } })
    const [id] = records.get(kind)!.ids
    const stranger = await makeCustomer((await app.organization()).admin)
    const refused = await patch(kind, id, { [field.key]: stranger.id })
    expect([refused.status, refused.body.fields]).toEqual([400, [{ path: `custom.${field.key}`, code: 'not_found' }]])
    const customer = await makeCustomer(admin)
    const { body } = await patch(kind, id, { [field.key]: customer.id })
    expect(body.custom[field.key.replace(/Id$/, '')]).toEqual({ id: customer.id, name: customer.name })
  })
})
