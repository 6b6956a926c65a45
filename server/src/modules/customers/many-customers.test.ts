import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { listCustomers } from './queries.ts'

const app = useTestApp()

it('a total of more than 10,000 says "at least", for half a minute without counting again, and to nobody else', async () => {
  const organization = await app.organization()
  const { orgId, rootDepartmentId, admin } = organization
  const other = await organization.addUserWithRights(['customer.view'], 'own')
  await organization.tx(async (tx) => {
    await sql`insert into customers (org_id, id, name, status, currency, owner_id, owner_dept_id, created_at, updated_at)
      select ${orgId}, gen_random_uuid(), '甲' || n, 'potential', 'CNY', ${admin.userId}, ${rootDepartmentId}, now(), now()
      from generate_series(1, 10001) n`.execute(tx)
  })
  const now = new Date('2026-05-04T08:00:00Z')
  const totalAt = async (seconds: number, user = admin) => {
    const ctx = { ...(await user.ctx()), now: new Date(now.getTime() + seconds * 1_000) }
    const { total } = await listCustomers(ctx, { limit: 1 })
    return `${total.relation} ${total.value}`
  }
  expect(await totalAt(0)).toBe('gte 10000')
  await organization.tx((tx) =>
    sql`update customers set deleted_at = now() where org_id = ${orgId} and name not in ('甲1', '甲2')`.execute(tx),
  )
  expect(await totalAt(29)).toBe('gte 10000')
  expect(await totalAt(0, other)).toBe('eq 0')
  expect(await totalAt(31)).toBe('eq 2')
})
