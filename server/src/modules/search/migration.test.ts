import type pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { kinds } from '../../modules.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { createDatabase } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { newId } from '../../platform/id.ts'
import { buildSearch } from '../../platform/search/build-job.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'
import { completeBuilds } from './complete-builds.ts'
import { sql } from 'kysely'

it('an upgrade leaves every record to the background work, which makes the entries of each organization', async () => {
  const { database, client } = await databaseBefore('20261127090000_search')
  const [one, other] = [newId(), newId()]
  for (const orgId of [one, other]) await insertOrganization(client, orgId)

  expect(await migrate(database.ownerUrl)).toMatchObject({ isSearchFast: true })

  const db = createDatabase({ appUrl: database.appUrl, maxConnections: 2 })
  onTestFinished(() => db.close())
  await completeBuilds.run({ db, kinds }, new AbortController().signal)
  const jobs = await client.query<{ payload: { orgId: string; kind: string } }>(
    `select payload from graphile_worker._private_jobs where key like 'buildSearch:%'`,
  )
  expect(jobs.rows).toHaveLength(2 * kinds.all.filter((kind) => kind.isSearched).length)
  for (const { payload } of jobs.rows) await buildSearch.run(payload, { db, kinds })
  for (const orgId of [one, other]) {
    const found = await withOrg({ db, orgId }, (tx) =>
      sql`select kind, body from search_entries where org_id = ${orgId} order by kind`.execute(tx),
    )
    expect(found.rows).toMatchObject([
      { kind: 'department', body: expect.stringContaining('总部') },
      { kind: 'user', body: expect.stringContaining(' wang ') },
    ])
  }
  await completeBuilds.run({ db, kinds }, new AbortController().signal)
  const again = await client.query(
    `select from graphile_worker._private_jobs where key like 'buildSearch:%' and attempts = 0`,
  )
  expect(again.rowCount).toBe(jobs.rowCount)
})

async function insertOrganization(client: pg.Client, orgId: string): Promise<void> {
  const [departmentId, userId] = [newId(), newId()]
  await client.query(
    `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at) values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', now(), now())`,
    [orgId],
  )
  await client.query(
    `insert into departments (org_id, id, name, created_at, updated_at) values ($1, $2, '总部', now(), now())`,
    [orgId, departmentId],
  )
  await client.query(
    `insert into users (org_id, id, name, department_id, status, created_at, updated_at) values ($1, $2, '王伟', $3, 'active', now(), now())`,
    [orgId, userId, departmentId],
  )
  await client.query(
    `insert into auth_users (id, organization_id, name, email, created_at, updated_at) values ($1, $2, '王伟', $3, now(), now())`,
    [userId, orgId, `${userId}@example.com`],
  )
}
