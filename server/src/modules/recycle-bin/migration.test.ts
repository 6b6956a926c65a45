import { expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

it('what was deleted before there was a bin is in it, pipelines with the stages that went with them', async () => {
  const { database, client } = await databaseBefore('20261125110000_recycle_bin')
  const [orgId, userId, departmentId, pipelineId, living, deleted, taskId, gone, removed] = Array.from(
    { length: 9 },
    newId,
  )
  const at = new Date('2026-11-20T00:00:00Z')
  const insert = (table: string, columns: Record<string, unknown>) => {
    const names = Object.keys(columns)
    return client.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(columns),
    )
  }
  const stamps = { created_at: at, updated_at: at }
  const record = (id: string | undefined) => ({ org_id: orgId, id, ...stamps, version: 3 })
  const owner = { owner_id: userId, owner_dept_id: departmentId }
  await insert('organizations', {
    org_id: orgId,
    name: 'x',
    time_zone: 'Asia/Shanghai',
    currency: 'CNY',
    locale: 'zh-CN',
    ...stamps,
  })
  await insert('departments', { ...record(departmentId), name: 'x' })
  await insert('users', { ...record(userId), name: 'x', department_id: departmentId, status: 'active' })
  const customer = (id: string | undefined) => ({
    ...record(id),
    name: '华为',
    status: 'potential',
    currency: 'CNY',
    ...owner,
  })
  await insert('customers', customer(living))
  await insert('customers', { ...customer(deleted), deleted_at: at, updated_by: userId })
  await insert('tasks', {
    ...record(taskId),
    title: '寄样品',
    priority: 'normal',
    status: 'open',
    ...owner,
    deleted_at: at,
  })
  await insert('pipelines', { ...record(pipelineId), name: '旧流程', is_default: false, deleted_at: at })
  const stage = (id: string | undefined) => ({
    ...record(id),
    pipeline_id: pipelineId,
    name: '初步接洽',
    win_rate: 10,
    position: 0,
  })
  await insert('stages', { ...stage(gone), deleted_at: at })
  await insert('stages', { ...stage(removed), deleted_at: new Date('2026-01-01T00:00:00Z') })

  await migrate(database.ownerUrl)

  const entries = await client.query(
    'select record_id, kind, root_kind, root_id, name, version, deleted_at, deleted_by from recycle_entries order by kind',
  )
  expect(entries.rows).toEqual([
    {
      record_id: deleted,
      kind: 'customer',
      root_kind: 'customer',
      root_id: deleted,
      name: '华为',
      version: 3,
      deleted_at: at,
      deleted_by: userId,
    },
    {
      record_id: pipelineId,
      kind: 'pipeline',
      root_kind: 'pipeline',
      root_id: pipelineId,
      name: '旧流程',
      version: 3,
      deleted_at: at,
      deleted_by: null,
    },
    {
      record_id: gone,
      kind: 'stage',
      root_kind: 'pipeline',
      root_id: pipelineId,
      name: '初步接洽',
      version: 3,
      deleted_at: at,
      deleted_by: null,
    },
    {
      record_id: taskId,
      kind: 'task',
      root_kind: 'task',
      root_id: taskId,
      name: '寄样品',
      version: 3,
      deleted_at: at,
      deleted_by: null,
    },
  ])
  expect((await client.query('select recycle_days from organizations')).rows).toEqual([{ recycle_days: 30 }])
  const unforced = await client.query(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`,
  )
  expect(unforced.rows).toEqual([])
})
