import { sql } from 'kysely'
import type pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { createDatabase } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

it('an organization of before keeps what it has and can have views from then on, seen by nobody else’s', async () => {
  const { database, client } = await databaseBefore('20261129080000_views')
  const [one, other] = [newId(), newId()]
  const people = new Map([
    [one, newId()],
    [other, newId()],
  ])
  for (const [orgId, userId] of people) await insertOrganization(client, orgId, userId)
  const before = await contents(client)

  await migrate(database.ownerUrl)

  expect(await contents(client)).toEqual(before)
  const db = createDatabase({ appUrl: database.appUrl, maxConnections: 2 })
  onTestFinished(() => db.close())
  const add = (userId: string | null, builtIn: string) =>
    withOrg({ db, orgId: one }, (tx) =>
      sql`insert into default_views (org_id, id, kind, user_id, built_in) values (${one}, ${newId()}, 'customer', ${userId}, ${builtIn})`.execute(
        tx,
      ),
    )
  await add(null, 'mine')
  await add(people.get(one)!, 'all')
  await expect(add(null, 'all')).rejects.toThrow('default_views_user_key')
  const seen = (orgId: string) =>
    withOrg({ db, orgId }, async (tx) => (await sql`select built_in from default_views order by 1`.execute(tx)).rows)
  expect([await seen(one), await seen(other)]).toEqual([[{ built_in: 'all' }, { built_in: 'mine' }], []])
})

async function contents(client: pg.Client): Promise<unknown[]> {
  const found = await client.query(
    `select o.name as organization, u.name, r.rights from organizations o join users u using (org_id) join roles r using (org_id) order by o.org_id`,
  )
  return found.rows
}

async function insertOrganization(client: pg.Client, orgId: string, userId: string): Promise<void> {
  const departmentId = newId()
  await client.query(
    `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at) values ($1, '远航', 'Asia/Shanghai', 'CNY', 'zh-CN', now(), now())`,
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
    `insert into roles (org_id, id, name, rights, scope, created_at, updated_at) values ($1, $2, '主管', '{customer.view}', 'all', now(), now())`,
    [orgId, newId()],
  )
}
