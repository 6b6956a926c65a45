import { expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

it('leaves what lies in the recycle bin there, without knowing who had changed it last', async () => {
  const { database, client } = await databaseBefore('20261129100000_bulk_changes')
  const [orgId, recordId] = [newId(), newId()]
  const at = new Date('2026-11-20T00:00:00Z')
  await client.query(
    `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at)
    values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', $2, $2)`,
    [orgId, at],
  )
  await client.query(
    `insert into recycle_entries (org_id, record_id, kind, root_kind, root_id, name, version, deleted_at)
    values ($1, $2, 'customer', 'customer', $2, '华为', 3, $3)`,
    [orgId, recordId, at],
  )

  await migrate(database.ownerUrl)

  expect(
    (await client.query('select record_id, name, deleted_at, changed_at, changed_by from recycle_entries')).rows,
  ).toEqual([{ record_id: recordId, name: '华为', deleted_at: at, changed_at: null, changed_by: null }])
  expect((await client.query('select count(*)::int as count from bulk_changes')).rows).toEqual([{ count: 0 }])
})
