import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { loadKinds } from '../../platform/records/custom/load-kinds.ts'
import { narrowByOwnValue } from '../../platform/search/own-values.ts'
import { parseFilter } from '../../platform/records/filter.ts'
import { putEntries } from '../../platform/search/store.ts'
import { searchDrift } from '../../platform/testing/search-drift.ts'
import { kinds } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { customerKind } from '../customers/index.ts'
import { makeField } from '../fields/factory.ts'

const app = useTestApp()

const choices = [
  { value: 'gold', label: '金' },
  { value: 'iron', label: '铁' },
]

/** Whether the index was asked, and the names on the page. */
async function ask(
  organization: TestOrganization,
  field: string,
  op: string,
  value: unknown,
  query: { limit?: number } = {},
  client: TestClient = organization.admin,
): Promise<unknown[]> {
  const filter = JSON.stringify({ and: [{ field: `custom.${field}`, op, value }] })
  const ctx = await client.ctx()
  const kind = ctx.kinds.of(customerKind)
  const isNarrowed = await organization.tx(async (tx) =>
    Boolean(await narrowByOwnValue(tx, ctx, kind, parseFilter(kind, filter).filter)),
  )
  const { items } = (await client.get('/customers', { filter, sort: 'name', ...query })).body
  return [isNarrowed, ...items.map((item: { name: string }) => item.name)]
}

it('a filter by a value of an own field is answered from the index, for every type that it knows, after changes too', async () => {
  const organization = await app.organization()
  const { admin, orgId } = organization
  await makeField(admin, { key: 'tier', type: 'select', options: { choices } })
  await makeField(admin, { key: 'marks', type: 'multiSelect', options: { choices } })
  await makeField(admin, { key: 'code', type: 'text' })
  await makeField(admin, { key: 'sponsorId', type: 'user' })
  const rep = await organization.addUserWithRights(['customer.view', 'customer.create'], 'own')
  const values = { tier: 'gold', marks: ['iron', 'gold'], code: "a'b\\c 华", sponsorId: rep.userId }
  const { id, version } = await makeCustomer(admin, { name: '甲', custom: values })
  const own = await makeCustomer(rep, { name: '乙', custom: { ...values, code: '别的' } })
  await makeCustomer(admin, { name: '丙' })

  expect(await ask(organization, 'tier', 'eq', 'gold')).toEqual([true, '乙', '甲'])
  expect(await ask(organization, 'tier', 'in', ['iron', 'gold'])).toEqual([true, '乙', '甲'])
  expect(await ask(organization, 'marks', 'eq', 'iron')).toEqual([true, '乙', '甲'])
  expect(await ask(organization, 'code', 'eq', values.code)).toEqual([true, '甲'])
  expect(await ask(organization, 'sponsorId', 'eq', rep.userId)).toEqual([true, '乙', '甲'])
  expect(await ask(organization, 'tier', 'eq', 'gold', {}, rep)).toEqual([true, '乙'])
  expect(await ask(organization, 'tier', 'ne', 'gold')).toEqual([false, '丙'])

  await admin.patch(`/customers/${id}`, { version, custom: { tier: 'iron' } })
  await admin.delete(`/customers/${own.id}?version=${own.version}`)
  expect(await ask(organization, 'tier', 'eq', 'gold')).toEqual([true])
  expect(await ask(organization, 'tier', 'eq', 'iron')).toEqual([true, '甲'])
  const drift = await organization.tx(async (tx) =>
    searchDrift(tx, orgId, await loadKinds(tx, kinds, orgId, admin.userId)),
  )
  expect(drift).toEqual([])
})

it('a value that many records have is met in the order of the list instead', async () => {
  const organization = await app.organization()
  const { admin, orgId, rootDepartmentId } = organization
  await makeField(admin, { key: 'tier', type: 'select', options: { choices } })
  await organization.tx(async (tx) => {
    await sql`insert into customers (org_id, id, name, status, currency, owner_id, owner_dept_id, created_at, updated_at, custom)
      select ${orgId}, gen_random_uuid(), '甲' || n, 'potential', 'CNY', ${admin.userId}, ${rootDepartmentId}, now(), now(),
        jsonb_build_object('tier', case when n < 4 then 'iron' else 'gold' end) from generate_series(1, 6000) n`.execute(
      tx,
    )
    const rows = await sql<{ id: string }>`select * from customers where org_id = ${orgId}`.execute(tx)
    await putEntries(tx, await admin.ctx(), customerKind, rows.rows)
  })
  expect(await ask(organization, 'tier', 'eq', 'gold', { limit: 1 })).toEqual([false, '甲10'])
  expect(await ask(organization, 'tier', 'eq', 'iron')).toEqual([true, '甲1', '甲2', '甲3'])
})
