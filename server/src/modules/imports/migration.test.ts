import { expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

/** A database as it was before a migration, with an organization and somebody in it. */
async function companyBefore(before: string) {
  const { database, client } = await databaseBefore(before)
  const [orgId, userId, departmentId] = [newId(), newId(), newId()]
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
  return { database, client, orgId, userId }
}

it('administrators of organizations that exist may keep origins, others as before; their imports go on', async () => {
  const { database, client, orgId, userId } = await companyBefore('20261129140000_import_trials')
  const importId = newId()
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

it('dry runs of which not all changes were kept have to be tried anew; others stand as they are, told as far as they are kept', async () => {
  const { database, client, orgId, userId } = await companyBefore('20261211130000_dry_runs_keep_all_changes')
  const made = async (status: string, total: number, kept: number) => {
    const id = newId()
    await client.query(
      `insert into imports (org_id, id, kind, status, file_name, file_size, file_sha256, format, profile, mapping, reference_report, rows_total, changes_total, checked, acting_id, created_at, created_by, updated_at, updated_by)
       values ($1, $2, 'customer', $3, 'a.csv', 1, 'x', '{}', '{}', '{}', '[]', $4, $4, '{}', $5, now(), $5, now(), $5)`,
      [orgId, id, status, total, userId],
    )
    await client.query(
      `insert into import_changes (org_id, import_id, row_number, record_id, name, changes)
       select $1, $2, n, $2, 'x', '[]' from generate_series(1, $3) n`,
      [orgId, id, kept],
    )
    return id
  }
  const [cut, whole, done] = [await made('checked', 3, 2), await made('checked', 2, 2), await made('done', 3, 2)]

  await migrate(database.ownerUrl)

  const found = await client.query('select id, status, checked, changes_total, version from imports order by id')
  expect(found.rows).toEqual([
    { id: cut, status: 'mapping', checked: null, changes_total: 0, version: 2 },
    { id: whole, status: 'checked', checked: {}, changes_total: 2, version: 1 },
    { id: done, status: 'done', checked: {}, changes_total: 2, version: 1 },
  ])
})
