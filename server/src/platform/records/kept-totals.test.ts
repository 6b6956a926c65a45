import { sql } from 'kysely'
import pg from 'pg'
import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'

const app = useTestApp()

const hundred = (orgId: string, userId: string, departmentId: string) => sql`
  insert into customers (org_id, id, name, status, currency, owner_id, owner_dept_id, created_at, updated_at)
  select ${orgId}, gen_random_uuid(), '甲' || n, 'potential', 'CNY', ${userId}, ${departmentId}, now(), now()
  from generate_series(1, 100) n`

it('the total of a large list is not counted again for the next page, but whenever something was written', async () => {
  const organization = await app.organization()
  const { orgId, admin, rootDepartmentId } = organization
  await organization.tx((one) => hundred(orgId, admin.userId, rootDepartmentId).execute(one))
  const total = async (query: object = {}) => (await admin.get('/customers', { limit: 2, ...query })).body
  const first = await total()
  expect(first.total).toEqual({ value: 100, relation: 'eq' })

  // As another process would, of which this one learns nothing.
  const other = new pg.Client({ connectionString: app.database.ownerUrl })
  await other.connect()
  await other.query(`select set_config('app.org_id', $1, false)`, [orgId])
  await other.query('update customers set deleted_at = now() where id = $1', [first.items[0].id])
  await other.end()
  expect((await total({ cursor: first.nextCursor })).total.value).toBe(100)

  expect((await admin.post('/customers', { name: '乙' })).status).toBe(201)
  expect((await total()).total.value).toBe(100)
  expect((await admin.post('/customers', { name: '丙' })).status).toBe(201)
  expect((await total()).total.value).toBe(101)
})

it('a total is kept for those only who see the same', async () => {
  const organization = await app.organization()
  const { orgId, admin, rootDepartmentId } = organization
  await organization.tx((one) => hundred(orgId, admin.userId, rootDepartmentId).execute(one))
  const rep = await organization.addUser('rep')
  expect((await admin.get('/customers', { limit: 1 })).body.total.value).toBe(100)
  expect((await rep.get('/customers', { limit: 1 })).body.total.value).toBe(0)
})
