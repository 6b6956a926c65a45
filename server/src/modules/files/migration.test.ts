import { expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

it('finds the files that own fields hold already, in records that are there and in the recycle bin', async () => {
  const { database, client } = await databaseBefore('20261207053000_field_files')
  const [orgId, userId, departmentId, customerId, binId, productId] = Array.from({ length: 6 }, () => newId())
  const [held, binned, onProduct, hanging, loose] = Array.from({ length: 5 }, () => newId())
  const followUpId = newId()
  const at = new Date('2026-11-20T00:00:00Z')
  const run = (text: string, values: unknown[]) => client.query(text, values)
  await run(
    `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at)
    values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', $2, $2)`,
    [orgId, at],
  )
  await run(`insert into departments (org_id, id, name, created_at, updated_at) values ($1, $2, 'x', $3, $3)`, [
    orgId,
    departmentId,
    at,
  ])
  await run(
    `insert into users (org_id, id, name, email, department_id, status, created_at, updated_at)
    values ($1, $2, 'x', 'x@example.com', $3, 'active', $4, $4)`,
    [orgId, userId, departmentId, at],
  )
  for (const id of [held, binned, onProduct, hanging, loose])
    await run(
      `insert into files (org_id, id, name, content_type, size, sha256, created_at, created_by)
      values ($1, $2, 'a', 'text/plain', 1, 'x', $3, $4)`,
      [orgId, id, at, userId],
    )
  for (const [kind, key, type] of [
    ['customer', 'scanIds', 'file'],
    ['customer', 'note', 'text'],
    ['product', 'sheetIds', 'file'],
  ])
    await run(
      `insert into field_definitions (org_id, id, kind, key, label, type, options, position, created_at, created_by, updated_at, updated_by, version)
      values ($1, $2, $3, $4, $4, $5, '{}', 0, $6, $7, $6, $7, 1)`,
      [orgId, newId(), kind, key, type, at, userId],
    )
  const customer = (id: string, custom: object, deletedAt: Date | null) =>
    run(
      `insert into customers (org_id, id, name, status, currency, owner_id, owner_dept_id, custom, created_at, created_by, updated_at, updated_by, version, deleted_at)
      values ($1, $2, 'x', 'prospect', 'CNY', $3, $4, $5, $6, $3, $6, $3, 1, $7)`,
      [orgId, id, userId, departmentId, custom, at, deletedAt],
    )
  await customer(customerId!, { scanIds: [held, hanging, newId()], note: loose }, null)
  await customer(binId!, { scanIds: [binned] }, at)
  await run(
    `insert into products (org_id, id, name, price, currency, custom, created_at, created_by, updated_at, updated_by, version)
    values ($1, $2, 'x', 1, 'CNY', $3, $4, $5, $4, $5, 1)`,
    [orgId, productId, { sheetIds: [onProduct] }, at, userId],
  )
  await run(
    `insert into follow_ups (org_id, id, subject_type, subject_id, content, type, occurred_at, owner_id, owner_dept_id, created_at, created_by, updated_at, updated_by, version)
    values ($1, $2, 'customer', $3, 'x', 'call', $4, $5, $6, $4, $5, $4, $5, 1)`,
    [orgId, followUpId, customerId, at, userId, departmentId],
  )
  await run(`insert into follow_up_files (org_id, follow_up_id, file_id, position) values ($1, $2, $3, 0)`, [
    orgId,
    followUpId,
    hanging,
  ])

  await migrate(database.ownerUrl)

  const found = await run(
    'select record_id, field_key, file_id, kind, released_at from field_files order by file_id',
    [],
  )
  const row = (record_id: string, field_key: string, file_id: string, kind: string) => ({
    record_id,
    field_key,
    file_id,
    kind,
    released_at: null,
  })
  expect(found.rows).toEqual([
    row(customerId!, 'scanIds', held!, 'customer'),
    row(binId!, 'scanIds', binned!, 'customer'),
    row(productId!, 'sheetIds', onProduct!, 'product'),
  ])
})
