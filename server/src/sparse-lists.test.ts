import { expect, it } from 'vitest'
import { kinds } from './modules.ts'
import { displayKey } from './platform/records/kind.ts'
import { recordsOfEveryKind } from './testing/every-kind.ts'
import { operationsOf } from './testing/operations.ts'
import { useTestApp } from './testing/test-app.ts'

const app = useTestApp()
const resources: Record<string, string> = {
  opportunity: 'opportunities',
  followUp: 'follow-ups',
  paymentPlan: 'payment-plans',
}

/** Every list of records that can be asked for some fields only. */
function sparseLists(): string[] {
  const operations = operationsOf(app.app).filter(
    ({ method, query }) => method === 'GET' && query.some((q) => q.name === 'fields'),
  )
  return operations.map(({ path }) => path)
}

it('a list of any kind gives the fields that are asked for, as it gives them among all, and nothing else of the record', async () => {
  const { admin } = await app.organization()
  const records = await recordsOfEveryKind(admin)
  const lists = sparseLists()
  const seen: string[] = []
  for (const kind of kinds.all) {
    const resource = resources[kind.kind] ?? `${kind.kind}s`
    if (!records[resource] || !lists.includes(`/${resource}`)) continue
    const all = await admin.get(`/${resource}`, { limit: 5 })
    const ofFields = new Set(kind.bound.flatMap(({ key, target }) => (target ? [key, displayKey(key)] : [key])))
    for (const turn of [0, 1, 2]) {
      const asked = kind.bound.filter((_, index) => index % 3 === turn)
      const keys = new Set(asked.flatMap(({ key, target }) => (target ? [key, displayKey(key)] : [key])))
      const fields = asked.map(({ key }) => key).join(',')
      const { status, body } = await admin.get(`/${resource}`, { limit: 5, fields })
      expect([resource, status]).toEqual([resource, 200])
      const expected = (all.body.items as object[]).map((item) =>
        Object.fromEntries(
          Object.entries(item)
            .filter(([key]) => keys.has(key) || !ofFields.has(key))
            .map(([key, value]) => [key, key === 'custom' ? {} : (value as unknown)]),
        ),
      )
      expect(body).toEqual({ ...all.body, items: expected })
      expect(expected.length).toBeGreaterThan(0)
    }
    seen.push(resource)
  }
  expect(seen.length).toBeGreaterThan(10)
}, 60_000)

it('a field of one’s own and a formula come along when they are asked for, and order the list when they are not', async () => {
  const { admin } = await app.organization()
  const formula = '{annualRevenue} * 2'
  for (const field of [
    { key: 'grade', type: 'text' },
    { key: 'twice', type: 'formula', options: { formula } },
  ])
    expect((await admin.post('/fields', { kind: 'customer', label: field.key, ...field })).status).toBe(201)
  for (const [name, annualRevenue] of [
    ['甲', '3.00'],
    ['乙', '1.00'],
    ['丙', '2.00'],
  ])
    await admin.post('/customers', { name, annualRevenue, custom: { grade: `${name}级` } })
  const ask = (query: object) => admin.get('/customers', { limit: 2, ...query })
  const { body } = await ask({ fields: 'name,custom.grade,custom.twice', sort: 'annualRevenue' })
  expect((body.items as object[]).map((item) => ({ ...item, id: 0, version: 0, can: 0 }))).toEqual(
    ['乙', '丙'].map((name) => ({
      id: 0,
      version: 0,
      can: 0,
      name,
      custom: { grade: `${name}级`, twice: name === '乙' ? 2 : 4 },
    })),
  )
  const rest = await ask({ fields: 'name', sort: 'annualRevenue', cursor: body.nextCursor })
  expect((rest.body.items as { name: string }[]).map(({ name }) => name)).toEqual(['甲'])
})

it('a field that does not exist is refused, and one that is hidden likewise', async () => {
  const organization = await app.organization()
  const { admin } = organization
  const blind = await organization.addUserWithRights(['customer.view'], 'all')
  const { body: user } = await admin.get(`/users/${blind.userId}`)
  const { body: role } = await admin.get(`/roles/${user.roleIds[0]}`)
  const fieldRights = { customer: { phone: 'hidden' } }
  expect((await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights })).status).toBe(200)
  const refusals = await Promise.all(
    ['phone', 'nothing', 'name,custom.nothing'].map((fields) => blind.get('/customers', { fields })),
  )
  for (const { status, body } of refusals) {
    expect([status, body.fields]).toEqual([
      400,
      [{ path: 'fields', code: 'invalid_option', params: expect.anything() as object }],
    ])
    expect(body.fields[0].params.options).not.toContain('phone')
    expect(body.fields[0].params.options).toContain('name')
  }
  expect((await blind.get('/customers', { fields: 'name' })).status).toBe(200)
})
