import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { eventSources } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { partsOf } from './queries.ts'
import type { AuditFilters } from './schema.ts'

const app = useTestApp()
let organization: TestOrganization

// Enough that no other way than the index is worth it: 30,000 entries, of which a handful came in by a file.
beforeAll(async () => {
  organization = await app.organization()
  const { orgId, admin } = organization
  await organization.tx((tx) =>
    sql`insert into activities (org_id, id, subject_type, subject_id, kind, actor_id, via, data, occurred_at)
      select ${orgId}, gen_random_uuid(), k, gen_random_uuid(), k || case n % 3 when 0 then '.created' else '.updated' end, ${admin.userId},
        case n % 6000 when 0 then 'import' else 'web' end, '{"changes": [{"field": "level", "from": "B", "to": "A"}]}', now() - n * interval '1 minute'
      from (select n, case n % 100 when 1 then 'customer' else 'lead' end as k from generate_series(1, 30000) n) g`.execute(
      tx,
    ),
  )
  await sql`select analyze_table('activities')`.execute(app.db.global)
}, 120_000)

async function planOf(filters: AuditFilters): Promise<string[]> {
  const ctx = await organization.admin.ctx()
  return organization.tx(async (tx) => {
    const role = await sql<{ role: string }>`select current_user as role`.execute(tx)
    expect(role.rows[0]!.role).toBe('fairway_app')
    const plans = []
    for (const part of partsOf(ctx, filters)) {
      const explained = await sql<{ 'QUERY PLAN': string }>`explain select a.* from activities a
        where a.org_id = ${organization.orgId} and ${part} order by a.occurred_at desc, a.id desc limit 51`.execute(tx)
      plans.push(explained.rows.map((row) => row['QUERY PLAN']).join('\n'))
    }
    return plans
  })
}

it('a seldom way in is read from its index, in order', async () => {
  const [plan] = await planOf({ via: 'import' })
  expect(plan).toContain('Index Scan using activities_via_idx')
  expect(plan).not.toContain('Sort')
})

it.each([
  ['customer', 'level', 1],
  ['customer', 'ownerId', 2],
  ['opportunity', 'status', 4],
  ['opportunity', 'lossReasonId', 3],
])('changes of a %s’s %s are read from the activities that have them, each in order', async (kind, field, count) => {
  const plans = await planOf({ kind, field })
  expect(plans).toHaveLength(count)
  for (const plan of plans) {
    expect(plan).toContain('Index Scan using activities_kind_idx')
    expect(plan).not.toContain('Sort')
  }
})

it('changes stand in activities called updated, where the filter looks for them', () => {
  const activities = eventSources.flatMap((source) => source.activities)
  const changing = activities.filter(({ sample }) => Object.hasOwn(sample as object, 'changes')).map(({ kind }) => kind)
  expect(changing.length).toBeGreaterThan(5)
  expect(changing.filter((kind) => !kind.endsWith('.updated'))).toEqual([])
})
