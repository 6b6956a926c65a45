import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { emptyDatabase, superuserUrl } from '../../platform/testing/clone-database.ts'

it('administrators of organizations that exist may keep origins, others as before; their imports go on', async () => {
  const database = await emptyDatabase()
  onTestFinished(() => database.drop())
  await migrate(database.ownerUrl, { before: '20261129140000_import_trials' })
  const client = new pg.Client({ connectionString: superuserUrl(database) })
  await client.connect()
  onTestFinished(() => client.end())
  const [orgId, importId, userId, departmentId] = Array.from({ length: 4 }, newId)
  await client.query(
    `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at)
     values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', now(), now())`,
    [orgId],
  )
  await client.query(
    `insert into departments (org_id, id, name, created_at, updated_at, version) values ($1, $2, 'x', now(), now(), 1)`,
    [orgId, departmentId],
  )
  await client.query(
    `insert into users (org_id, id, name, department_id, status, created_at, updated_at, version)
     values ($1, $2, 'x', $3, 'active', now(), now(), 1)`,
    [orgId, userId, departmentId],
  )
  const roles = { admin: ['customer.import', 'organization.manage'], importer: ['customer.import'], none: [] }
  for (const [name, rights] of Object.entries(roles))
    await client.query(
      `insert into roles (org_id, id, name, rights, scope, created_at, updated_at) values ($1, $2, $3, $4, 'all', now(), now())`,
      [orgId, newId(), name, rights],
    )
  await client.query(
    `insert into imports (org_id, id, kind, status, file_name, file_size, file_sha256, format, profile, mapping, reference_report, rows_total, created_at, created_by, updated_at, updated_by)
     values ($1, $2, 'customer', 'mapping', 'a.csv', 1, 'x', '{}', '{}', '{}', '[]', 1, now(), $3, now(), $3)`,
    [orgId, importId, userId],
  )
  const log = `select record_id, row_number, action from import_records`
  await client.query(
    `insert into import_records (org_id, import_id, record_id, kind, row_number, action, version) values ($1, $2, $3, 'customer', 2, 'created', 1)`,
    [orgId, importId, newId()],
  )
  const logged = (await client.query(log)).rows

  await migrate(database.ownerUrl)

  expect((await client.query(log)).rows).toEqual(logged)
  const acting = await client.query('select acting_id, acting_key_id, records_undone, is_undo_begun from imports')
  expect(acting.rows).toEqual([{ acting_id: userId, acting_key_id: null, records_undone: 0, is_undo_begun: false }])
  const found = await client.query<{ name: string; rights: string[] }>('select name, rights from roles order by name')
  expect(found.rows).toEqual([
    { name: 'admin', rights: [...roles.admin, 'import.keepOrigin'] },
    { name: 'importer', rights: roles.importer },
    { name: 'none', rights: [] },
  ])
  await client.query(
    `insert into import_trials (org_id, import_id, key, record_id, is_virtual, content) values ($1, $2, 'k', $3, true, '{}')`,
    [orgId, importId, newId()],
  )
})
