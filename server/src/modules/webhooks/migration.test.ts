import { expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

it('organizations with a history can have webhooks for their people, and for nobody else’s', async () => {
  const { database, client } = await databaseBefore('20261127093000_webhooks')
  const at = new Date('2026-11-20T00:00:00Z')
  const stamps = { created_at: at, updated_at: at }
  const insert = (table: string, columns: Record<string, unknown>) => {
    const names = Object.keys(columns)
    return client.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(columns),
    )
  }
  const organization = async () => {
    const [orgId, userId, departmentId] = Array.from({ length: 3 }, newId)
    const settings = { name: 'x', time_zone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' }
    await insert('organizations', { org_id: orgId, ...settings, ...stamps })
    await insert('departments', { org_id: orgId, id: departmentId, name: 'x', ...stamps, version: 1 })
    const user = { name: 'x', department_id: departmentId, status: 'active' }
    await insert('users', { org_id: orgId, id: userId, ...user, ...stamps, version: 1 })
    const subject = { subject_type: 'user', subject_id: userId }
    const activity = { id: newId(), ...subject, kind: 'user.created', via: 'web', data: '{"name":"x"}' }
    await insert('activities', { org_id: orgId, ...activity, occurred_at: at })
    return { orgId, userId, departmentId }
  }
  const [one, other] = [await organization(), await organization()]
  const before = await client.query('select * from activities order by id')

  await migrate(database.ownerUrl)

  expect((await client.query('select * from activities order by id')).rows).toEqual(before.rows)
  const webhook = {
    name: 'ERP',
    url: 'https://receiver.example',
    events: ['*'],
    is_active: true,
    secret: 'x',
    position: 0,
  }
  const owned = (by: typeof one) => ({ owner_id: by.userId, owner_dept_id: by.departmentId })
  await insert('webhooks', { org_id: one.orgId, id: newId(), ...webhook, ...owned(one), ...stamps })
  const stored = await client.query('select failures, version, disabled_reason, deleted_at from webhooks')
  expect(stored.rows).toEqual([{ failures: 0, version: 1, disabled_reason: null, deleted_at: null }])
  await expect(
    insert('webhooks', { org_id: one.orgId, id: newId(), ...webhook, ...owned(other), ...stamps }),
  ).rejects.toThrow('webhooks_owner_id_fkey')
})

it('secrets that answers of before hold are forgotten, and nothing else of those answers', async () => {
  const { database, client } = await databaseBefore('20261210090000_webhook_secrets_are_not_kept')
  const at = new Date('2026-11-20T00:00:00Z')
  const [orgId, userId] = [newId(), newId()]
  await client.query(
    `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at)
     values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', $2, $2)`,
    [orgId, at],
  )
  const results = [
    { id: 'a', secret: 'whsec_abc', name: 'ERP' },
    { secret: 'whsec_def', previousSecretUntil: 'x' },
    { secret: 'of a customer', name: 'x' },
    ['whsec_ghi'],
    null,
  ]
  for (const [index, result] of results.entries())
    await client.query(
      `insert into idempotency_keys (org_id, user_id, key, request_hash, created_at, result) values ($1, $2, $3, 'x', $4, $5)`,
      [orgId, userId, `k${index}`, at, JSON.stringify(result)],
    )

  await migrate(database.ownerUrl)

  const kept = await client.query<{ result: unknown }>('select result from idempotency_keys order by key')
  expect(kept.rows.map(({ result }) => result)).toEqual([
    { ...(results[0] as object), secret: null },
    { ...(results[1] as object), secret: null },
    ...results.slice(2),
  ])
})
