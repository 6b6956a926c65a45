import { expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

it('departments that are there were merged into none; later ones only into one of their own organization', async () => {
  const { database, client } = await databaseBefore('20261211093000_merged_departments')
  const [mine, theirs, gone, living, foreign] = Array.from({ length: 5 }, newId)
  for (const orgId of [mine, theirs])
    await client.query(
      `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at)
       values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', now(), now())`,
      [orgId],
    )
  for (const [orgId, id, deletedAt] of [
    [mine, gone, new Date()],
    [mine, living, null],
    [theirs, foreign, null],
  ])
    await client.query(
      `insert into departments (org_id, id, name, created_at, updated_at, version, deleted_at) values ($1, $2, 'x', now(), now(), 1, $3)`,
      [orgId, id, deletedAt],
    )

  await migrate(database.ownerUrl)

  expect((await client.query('select distinct merged_into_id from departments')).rows).toEqual([
    { merged_into_id: null },
  ])
  const merge = (intoId: string | undefined) =>
    client.query('update departments set merged_into_id = $3 where org_id = $1 and id = $2', [mine, gone, intoId])
  expect((await merge(living)).rowCount).toBe(1)
  await expect(merge(foreign)).rejects.toMatchObject({ code: '23503' })
})
