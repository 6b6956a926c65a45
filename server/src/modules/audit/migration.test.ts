import { expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

it('a log that is there stays as it is, and its seldom ways in are in the new index', async () => {
  const { database, client } = await databaseBefore('20261129150000_audit_filters')
  const orgId = newId()
  await client.query(
    `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at)
      values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', now(), now())`,
    [orgId],
  )
  for (const via of ['web', 'web', 'import'])
    await client.query(
      `insert into activities (org_id, id, subject_type, subject_id, kind, via, data, occurred_at)
        values ($1, $2, 'user', $3, 'user.created', $4, '{"name": "x"}', now())`,
      [orgId, newId(), newId(), via],
    )
  const before = await client.query('select * from activities order by id')

  await migrate(database.ownerUrl)

  expect((await client.query('select * from activities order by id')).rows).toEqual(before.rows)
  await client.query('analyze activities')
  const indexed = await client.query<{ relname: string; reltuples: number }>(
    `select relname, reltuples::int from pg_class where relname in ('activities_kind_idx', 'activities_via_idx') order by 1`,
  )
  expect(indexed.rows).toEqual([
    { relname: 'activities_kind_idx', reltuples: 3 },
    { relname: 'activities_via_idx', reltuples: 1 },
  ])
})
