import { expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

it('whoever could hand records over may manage their teams after the upgrade, and nobody else', async () => {
  const { database, client } = await databaseBefore('20261129130000_teams')
  const orgId = newId()
  await client.query(
    `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at) values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', now(), now())`,
    [orgId],
  )
  const role = (name: string, rights: string[]) =>
    client.query(
      `insert into roles (org_id, id, name, rights, scope, version, created_at, updated_at) values ($1, $2, $3, $4, 'own', 3, now(), now())`,
      [orgId, newId(), name, rights],
    )
  await role('主管', ['customer.view', 'customer.transfer', 'contact.transfer', 'lead.transfer'])
  await role('销售', ['customer.view', 'customer.edit'])

  await migrate(database.ownerUrl)

  const found = await client.query('select name, rights, version from roles order by name')
  expect(found.rows).toEqual([
    {
      name: '主管',
      rights: [
        'customer.view',
        'customer.transfer',
        'contact.transfer',
        'lead.transfer',
        'customer.share',
        'lead.share',
      ],
      version: 4,
    },
    { name: '销售', rights: ['customer.view', 'customer.edit'], version: 3 },
  ])
})
