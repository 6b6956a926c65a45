import { beforeAll, describe, expect, it } from 'vitest'
import { kinds } from './modules.ts'
import { canLimit } from './platform/records/custom/own-kinds.ts'
import type { BoundField, RecordKind } from './platform/records/kind.ts'
import { recordsOfEveryKind, resources } from './testing/every-kind.ts'
import { operationsOf, sampleQuery } from './testing/operations.ts'
import { useTestApp } from './testing/test-app.ts'
import type { TestClient } from './testing/test-client.ts'
import type { TestOrganization } from './testing/test-organization.ts'

const app = useTestApp()

const pathOf = (kind: string) => resources[kind]!

const limitable = kinds.all
  .filter((kind) => kind.isCustomizable)
  .map((kind) => ({ kind, fields: kind.bound.filter((field) => canLimit(kind, field)) }))

/** A value of the field that appears nowhere else, where its type has room for one. */
function secretOf(field: BoundField, index: number): unknown {
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'address':
      return `秘密${1000 + index}`.slice(0, field.maxLength)
    case 'phone':
      return `1398765${1000 + index}`
    case 'email':
      return `secret${1000 + index}@example.com`
    case 'url':
      return `https://secret${1000 + index}.example.com`
    case 'number':
      return field.key === 'foundedYear' ? 1987 : 7_654_000 + index
    case 'money':
      return `${76_900 - index}.47`
    case 'date':
      return `19${10 + (index % 80)}-03-0${1 + (index % 9)}`
    case 'select':
      return field.options!.at(-1)
    default:
      return undefined
  }
}

let organization: TestOrganization
let admin: TestClient
/** Sees and changes every record, and none of the fields that a role can hide. */
let blind: TestClient
let records: Record<string, string>
const secrets: { kind: RecordKind; field: string; value: unknown }[] = []

async function addBlind(levels: Record<string, Record<string, string>>, rights: string[]): Promise<TestClient> {
  const user = await organization.addUserWithRights(rights, 'all')
  const { body } = await admin.get(`/users/${user.userId}`)
  const role = (await admin.get(`/roles/${body.roleIds[0]}`)).body
  const changed = await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights: levels })
  expect([changed.status, changed.body.fields]).toEqual([200, undefined])
  return user
}

function levelsOf(level: string): Record<string, Record<string, string>> {
  const own = secrets.filter(({ field }) => field.startsWith('custom.'))
  return Object.fromEntries(
    limitable.map(({ kind, fields }) => [
      kind.kind,
      Object.fromEntries([
        ...fields.map((field) => [field.key, level] as const),
        ...own.filter((secret) => secret.kind === kind).map(({ field }) => [field, level] as const),
      ]),
    ]),
  )
}

beforeAll(async () => {
  organization = await app.organization()
  admin = organization.admin
  records = await recordsOfEveryKind(admin)
  let index = 0
  for (const { kind, fields } of limitable) {
    const made = await admin.post('/fields', { kind: kind.kind, type: 'text', label: '内部备注', isSearchable: true })
    const path = `/${pathOf(kind.kind)}/${records[pathOf(kind.kind)]}`
    const { version } = (await admin.get(path)).body
    const custom = `秘密${1000 + ++index}`
    const values = Object.fromEntries(
      fields
        .filter((field) => !field.readOnly && !field.createOnly && !field.target)
        .map((field) => [field.key, secretOf(field, ++index)] as const)
        .filter(([, value]) => value !== undefined),
    )
    // A contract's amount comes from its lines; the opportunity keeps its own.
    const lines = kind.extras['lines'] ? { lines: [] } : {}
    const patched = await admin.patch(path, { version, ...values, ...lines, custom: { [made.body.key]: custom } })
    expect([kind.kind, patched.status, patched.body.fields]).toEqual([kind.kind, 200, undefined])
    secrets.push({ kind, field: `custom.${made.body.key}`, value: custom })
    for (const [field, value] of Object.entries(values)) secrets.push({ kind, field, value })
  }
  blind = await addBlind(
    levelsOf('hidden'),
    kinds.rights.filter((right) => !right.endsWith('.create')),
  )
})

/** Values that nothing but the field could have brought into an answer. */
const telltale = () =>
  secrets.filter(({ value }) => typeof value === 'number' || (typeof value === 'string' && /\d{4}|secret/.test(value)))

/** A number may stand inside an id by chance. */
function standsIn(text: string, value: unknown): boolean {
  return typeof value === 'number'
    ? new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(text)
    : text.includes(String(value))
}

function expectNoSecret(text: string, where: string): void {
  for (const { kind, field, value } of telltale())
    expect(standsIn(text, value), `${where} tells ${kind.kind}.${field}`).toBe(false)
}

describe('a field that a role hides', () => {
  it('is seen by an administrator, so that this test would notice', async () => {
    for (const { kind, field, value } of secrets) {
      const { body } = await admin.get(`/${pathOf(kind.kind)}/${records[pathOf(kind.kind)]}`)
      const held = field.startsWith('custom.') ? body.custom[field.slice(7)] : body[field]
      expect([kind.kind, field, held]).toEqual([kind.kind, field, value])
    }
    expect(telltale().length).toBeGreaterThan(40)
  })

  it('is in no answer of any operation: records, lists, totals, reports, timelines, proposals', async () => {
    for (const operation of operationsOf(app.app).filter(({ method, isPublic }) => method === 'GET' && !isPublic)) {
      const id = records[operation.path.split('/')[1] ?? '']
      const path = operation.path.replaceAll(/\{\w+\}/g, id ?? '')
      const { status, bytes } = await blind.send('GET', path + sampleQuery(operation))
      expect(status, operation.operationId).toBeLessThan(500)
      expectNoSecret(bytes.toString(), operation.operationId)
    }
    for (const { kind } of limitable) {
      const subject = { subjectType: kind.kind, subjectId: records[pathOf(kind.kind)], limit: 100 }
      const { status, bytes } = await blind.get('/activities', subject)
      expect([kind.kind, status]).toEqual([kind.kind, 200])
      expectNoSecret(bytes.toString(), `timeline of ${kind.kind}`)
    }
  })

  it.each(limitable.map(({ kind, fields }) => [kind.kind, kind, fields] as const))(
    'is missing from a %s, alone and in lists, and from what GET /fields tells',
    async (name, kind, fields) => {
      const path = `/${pathOf(name)}`
      const one = (await blind.get(`${path}/${records[pathOf(name)]}`)).body
      const { items } = (await blind.get(path)).body
      const told = (await blind.get('/fields', { kind: name })).body.items.map((field: { key: string }) => field.key)
      for (const { key } of fields) {
        expect(one, `${name}.${key}`).not.toHaveProperty(key)
        expect(items[0], `${name}.${key}`).not.toHaveProperty(key)
        expect(told).not.toContain(key)
      }
      const own = secrets.find((secret) => secret.kind === kind && secret.field.startsWith('custom.'))!
      expect(one.custom).not.toHaveProperty(own.field.slice(7))
      for (const extra of Object.keys(kind.extras)) expect(one).not.toHaveProperty(extra)
    },
  )

  it.each(limitable.map(({ kind, fields }) => [kind.kind, fields] as const))(
    'can neither be filtered, sorted nor searched for in lists of %s: it is as if there were no such field',
    async (name, fields) => {
      const path = `/${pathOf(name)}`
      const own = secrets.filter(({ kind, field }) => kind.kind === name && field.startsWith('custom.'))
      for (const key of [...fields.map((field) => field.key), ...own.map(({ field }) => field)]) {
        const filtered = await blind.get(path, { filter: { field: key, op: 'isNotEmpty' } })
        const stranger = await blind.get(path, { filter: { field: 'nothing', op: 'isNotEmpty' } })
        expect([key, filtered.status, filtered.body.fields]).toEqual([key, 400, stranger.body.fields])
        const sorted = await blind.get(path, { sort: key })
        expect([key, sorted.status, sorted.body.fields[0].params.options.includes(key)]).toEqual([key, 400, false])
      }
      for (const { value } of telltale().filter(({ kind }) => kind.kind === name)) {
        const found = await blind.get(path, { q: String(value) })
        expect([value, found.body.total.value]).toEqual([value, 0])
      }
    },
  )

  it.each(limitable.map(({ kind, fields }) => [kind.kind, fields] as const))(
    'cannot be written in a %s, and the record in a 409 leaves it out',
    async (name, fields) => {
      const path = `/${pathOf(name)}/${records[pathOf(name)]}`
      for (const { key, readOnly, createOnly } of fields) {
        if (readOnly || createOnly) continue
        const refused = await blind.patch(path, { version: 1, [key]: null })
        expect([key, refused.status]).toEqual([key, 400])
        expect(refused.body.fields).toContainEqual({ path: key, code: 'unknown_field' })
      }
      const stale = [
        await blind.patch(path, { version: 9_999 }),
        await blind.delete(`${path}?version=9999`),
        await blind.put(`${path}/owner`, { version: 9_999, ownerId: admin.userId }),
      ]
      for (const answer of stale.filter(({ status }) => status !== 404)) {
        expect([name, answer.status]).toEqual([name, 409])
        expectNoSecret(answer.bytes.toString(), `409 of ${name}`)
        for (const { key } of fields) expect(answer.body.current ?? {}).not.toHaveProperty(key)
      }
    },
  )

  it('is left out of the stored answer to a repeated request, once the role hides it', async () => {
    const user = await organization.addUserWithRights([...kinds.rights], 'all')
    const headers = { 'idempotency-key': 'once' }
    const body = { name: '海康', annualRevenue: '5.00' }
    const first = await user.post('/customers', body, headers)
    expect([first.status, first.body.annualRevenue]).toEqual([201, '5.00'])
    const { roleIds } = (await admin.get(`/users/${user.userId}`)).body
    const role = (await admin.get(`/roles/${roleIds[0]}`)).body
    await admin.patch(`/roles/${role.id}`, {
      version: role.version,
      fieldRights: { customer: { annualRevenue: 'hidden', phone: 'hidden' } },
    })
    const fresh = await user.post('/customers', { name: '大华' }, { 'idempotency-key': 'twice' })
    expect(fresh.body).not.toHaveProperty('annualRevenue')
    const again = await user.post('/customers', { name: '大华' }, { 'idempotency-key': 'twice' })
    expect([again.status, again.body.id]).toEqual([201, fresh.body.id])
    expect(again.body).not.toHaveProperty('annualRevenue')
    const refused = await user.post('/customers', body, headers)
    expect([refused.status, JSON.stringify(refused.body).includes('5.00')]).toEqual([400, false])
  })

  it('is no column that an import can fill or match by', async () => {
    const { body } = await blind.upload('/imports?kind=customer', {
      name: 'customers.csv',
      type: 'text/csv',
      content: 'name,phone,内部备注\n华为,13800001111,x\n',
    })
    const targets = body.targets.map((target: { key: string }) => target.key)
    for (const { key } of limitable.find(({ kind }) => kind.kind === 'customer')!.fields)
      expect(targets).not.toContain(key)
    expect(body.mapping.columns.map((column: { field: string | null }) => column.field)).toEqual(['name', null, null])
  })
})

describe('the levels between', () => {
  it('mask keeps a value recognisable and out of filters, sorts, search and changes; read shows it and refuses changes', async () => {
    const customer = (await admin.post('/customers', { name: '宁德', phone: '13812345678', email: 'wang@catl.cn' }))
      .body
    const user = await addBlind({ customer: { phone: 'masked', email: 'read', level: 'read' } }, [
      'customer.view',
      'customer.edit',
    ])
    const { body } = await user.get(`/customers/${customer.id}`)
    expect([body.phone, body.email]).toEqual(['138****5678', 'wang@catl.cn'])
    expect((await user.get('/customers', { q: '13812345678' })).body.total.value).toBe(0)
    const filter = { field: 'phone', op: 'startsWith', value: '138123' }
    expect((await user.get('/customers', { filter })).status).toBe(400)
    const refused = await user.patch(`/customers/${customer.id}`, {
      version: 1,
      phone: '1',
      email: 'x@y.cn',
      level: 'A',
    })
    expect(refused.body.fields.map(({ path, code }: never) => [path, code]).toSorted()).toEqual([
      ['email', 'read_only'],
      ['level', 'read_only'],
      ['phone', 'read_only'],
    ])
    const levels = (await user.get('/fields', { kind: 'customer' })).body.items
    const told = levels.filter((field: { level: string }) => field.level !== 'edit')
    expect(told.map(({ key, level, readOnly }: never) => [key, level, readOnly])).toEqual([
      ['level', 'read', true],
      ['phone', 'masked', true],
      ['email', 'read', true],
    ])
    await admin.patch(`/customers/${customer.id}`, { version: 1, phone: '13899998888' })
    const timeline = await user.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    expect(timeline.body.items[0].data.changes).toEqual([{ field: 'phone', from: '138****5678', to: '138****8888' }])
  })

  it('the most generous of several roles counts, among those that show the kind', async () => {
    const user = await addBlind({ customer: { phone: 'hidden' } }, ['customer.view', 'customer.edit'])
    const { body: person } = await admin.get(`/users/${user.userId}`)
    const other = await admin.post('/roles', { name: '报表', scope: 'all', rights: ['report.view'] })
    const give = (roleIds: string[], version: number) => admin.patch(`/users/${user.userId}`, { version, roleIds })
    const first = await give([...person.roleIds, other.body.id], person.version)
    const customer = (await admin.post('/customers', { name: '比亚迪', phone: '13812345678' })).body
    expect((await user.get(`/customers/${customer.id}`)).body).not.toHaveProperty('phone')
    const reading = await admin.post('/roles', { name: '看客户', scope: 'own', rights: ['customer.view'] })
    await give([...person.roleIds, reading.body.id], first.body.version)
    expect((await user.get(`/customers/${customer.id}`)).body.phone).toBe('13812345678')
    const refused = await user.patch(`/customers/${customer.id}`, { version: 1, phone: '1' })
    expect(refused.body.fields).toEqual([{ path: 'phone', code: 'read_only' }])
  })
})
