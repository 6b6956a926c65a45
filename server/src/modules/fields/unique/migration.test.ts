import type pg from 'pg'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { migrate } from '../../../platform/db/migrate.ts'
import { createDatabase } from '../../../platform/db/pool.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { newId } from '../../../platform/id.ts'
import { databaseBefore } from '../../../platform/testing/database-before.ts'

it('records of before stay as they are, can be compared, and hold values that nobody else may take', async () => {
  const { database, client } = await databaseBefore('20261129110000_unique_rules')
  const [one, other] = [newId(), newId()]
  for (const orgId of [one, other]) await insertCustomers(client, orgId, ['华为', ' 华为　', 'ＨＵＡＷＥＩ'])
  const before = await customers(client)

  await migrate(database.ownerUrl)

  expect(await customers(client)).toEqual(before)
  const db = createDatabase({ appUrl: database.appUrl, maxConnections: 2 })
  onTestFinished(() => db.close())
  const ruleId = newId()
  const note = (orgId: string, name: string) =>
    withOrg({ db, orgId }, (tx) =>
      sql`insert into unique_values (org_id, rule_id, key, record_id)
        select ${orgId}, ${ruleId}, unique_key(to_jsonb(t), '{t:name,n:custom.size}'), t.id from customers t
        where t.org_id = ${orgId} and t.name = ${name}`.execute(tx),
    )
  await withOrg({ db, orgId: one }, (tx) =>
    sql`insert into unique_rules (org_id, id, kind, fields, parts, status, created_at, updated_at)
      values (${one}, ${ruleId}, 'customer', '{name,custom.size}', '{t:name,n:custom.size}', 'active', now(), now())`.execute(
      tx,
    ),
  )
  await note(one, '华为')
  await note(one, 'ＨＵＡＷＥＩ')
  await expect(note(one, ' 华为　')).rejects.toThrow('unique_values_pkey')
  await expect(note(other, '华为')).rejects.toThrow('foreign key')
  const seen = (orgId: string) =>
    withOrg({ db, orgId }, async (tx) => (await sql`select rule_id from unique_values`.execute(tx)).rows.length)
  expect([await seen(one), await seen(other)]).toEqual([2, 0])
})

async function customers(client: pg.Client): Promise<unknown[]> {
  return (await client.query(`select to_jsonb(c) as customer from customers c order by c.org_id, c.id`)).rows
}

async function insertCustomers(client: pg.Client, orgId: string, names: string[]): Promise<void> {
  const [departmentId, userId] = [newId(), newId()]
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
  for (const name of names)
    await client.query(
      `insert into customers (org_id, id, name, currency, status, owner_id, owner_dept_id, custom, created_at, updated_at)
       values ($1, $2, $3, 'CNY', 'potential', $4, $5, '{"size": 2.50}', now(), now())`,
      [orgId, newId(), name, userId, departmentId],
    )
}
