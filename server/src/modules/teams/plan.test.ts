import { type RawBuilder, sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { sharedRecords } from '../../platform/access/team.ts'
import type { Ctx } from '../../platform/context.ts'
import { parseSort } from '../../platform/records/cursor.ts'
import { parseFilter } from '../../platform/records/filter.ts'
import { filterSql } from '../../platform/records/filter-sql.ts'
import { countedRows, type Matching, pageRows } from '../../platform/records/page-rows.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { customerKind } from '../customers/index.ts'
import { makeMember } from './factory.ts'

const app = useTestApp()
const many = 30_000
let organization: TestOrganization
let rep: TestClient
let manager: TestClient

// Nearly all customers are the administrator's; the manager's department has a tenth, the rep a few and three that are shared.
beforeAll(async () => {
  organization = await app.organization()
  const { orgId, admin, rootDepartmentId } = organization
  const east = await organization.addDepartment('东区')
  rep = await organization.addUser('rep', { departmentId: await organization.addDepartment('西区') })
  manager = await organization.addUser('manager', { departmentId: east })
  await organization.tx((tx) =>
    sql`insert into customers (org_id, id, name, status, currency, owner_id, owner_dept_id, created_at, updated_at)
      select ${orgId}, gen_random_uuid(), '甲' || n, 'potential', 'CNY', case when n % 1000 = 0 then ${rep.userId}::uuid else ${admin.userId}::uuid end,
        case when n % 10 = 1 then ${east}::uuid else ${rootDepartmentId}::uuid end, now(), now() - n * interval '1 second'
      from generate_series(1, ${sql.lit(many)}) n`.execute(tx),
  )
  await sql`select analyze_table('customers')`.execute(app.db.global)
  const { items } = (await admin.get('/customers', { limit: 7 })).body as { items: { id: string }[] }
  for (const { id } of items.slice(1, 4))
    for (const { userId } of [rep, manager]) await makeMember(admin, `/customers/${id}`, { userId, access: 'read' })
}, 120_000)

async function planOf(statement: RawBuilder<unknown>): Promise<string> {
  return organization.tx(async (tx) => {
    const role = await sql<{ role: string }>`select current_user as role`.execute(tx)
    expect(role.rows[0]!.role).toBe('fairway_app')
    const explained = await sql<{ 'QUERY PLAN': string }>`explain ${statement}`.execute(tx)
    return explained.rows.map((row) => row['QUERY PLAN']).join('\n')
  })
}

function listed(ctx: Ctx, filter?: object): Matching {
  const kind = ctx.kinds.of(customerKind)
  const parsed = filter ? parseFilter(kind, JSON.stringify(filter)).filter : undefined
  const narrowing = parsed ? [filterSql(ctx, parsed)] : []
  return { kind, visible: kind.visible(ctx.actor, 't', ctx.kinds), narrowing, isSearched: false }
}

const page = (ctx: Ctx, matching: Matching, sort = '-updatedAt') =>
  pageRows(ctx, matching, { sort: parseSort(matching.kind, sort).sort!, cursor: undefined, limit: 51 })

describe('with some records shared, under the app role', () => {
  it.each([
    ['a rep', () => rep],
    ['a manager', () => manager],
  ])('the list of %s walks the indexes of owners and departments, and looks each shared record up', async (_, who) => {
    const ctx = await who().ctx()
    expect(sharedRecords(ctx.actor, 'customer')).toHaveLength(3)
    const plan = await planOf(page(ctx, listed(ctx)))
    expect(plan).toContain('customers_owner_idx')
    expect(plan).toContain('customers_pkey')
    expect(plan).not.toContain('Seq Scan')
    expect(await planOf(countedRows(ctx, listed(ctx), 10_001))).toContain('Index Scan using customers_pkey')
  })

  it.each(['name', '-createdAt', 'level'])(
    'by %s, a manager passes over the records of others in the index and reads those of the page',
    async (sort) => {
      const ctx = await manager.ctx()
      const plan = await planOf(page(ctx, listed(ctx), sort))
      expect(plan).toContain('Index Only Scan')
      expect(plan).not.toContain('Seq Scan')
      expect(plan.replaceAll('Index Only Scan', '').replaceAll('Index Scan using customers_pkey', '')).not.toContain(
        'Index Scan',
      )
    },
  )

  it('those shared with somebody are looked up one by one, in whatever order they are listed', async () => {
    const ctx = await manager.ctx()
    const shared = { field: 'isSharedWithMe', op: 'eq', value: true }
    for (const sort of ['-updatedAt', 'name']) {
      const plan = await planOf(page(ctx, listed(ctx, shared), sort))
      expect(plan).toContain('customers_pkey')
      expect(plan).not.toContain('Seq Scan')
    }
    expect(await planOf(countedRows(ctx, listed(ctx, shared), 10_001))).not.toContain('Seq Scan')
  })

  it.each(['nextContactAt', '-nextContactAt'])(
    'by %s, the records without a value are met in the index of that field, not looked for among all',
    async (sort) => {
      const ctx = await organization.admin.ctx()
      const plan = await planOf(page(ctx, listed(ctx), sort))
      expect(plan).toContain('next_contact_at IS NULL')
      expect(plan.split('customers_next_contact_at_idx')).toHaveLength(3)
      expect(plan).not.toContain('customers_pkey')
    },
  )

  it('sums over what a rep sees read no more than that, by both ways at once', async () => {
    const ctx = await rep.ctx()
    const plan = await planOf(
      sql`select count(*) from customers t where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${listed(ctx).visible}`,
    )
    expect(plan).toContain('BitmapOr')
    expect(plan).not.toContain('Seq Scan')
  })

  it('whoever is in no team asks the same as before', async () => {
    const ctx = await organization.admin.ctx()
    const visible = customerKind.visible({ ...(await rep.ctx()).actor, memberships: new Map() }, 't', ctx.kinds)
    const { sql: text } = await organization.tx(async (tx) => sql`select ${visible}`.compile(tx))
    expect(text).toBe('select "t"."owner_id" = any($1::uuid[])')
  })
})
