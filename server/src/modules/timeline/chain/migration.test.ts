import { expect, it, onTestFinished } from 'vitest'
import { migrate } from '../../../platform/db/migrate.ts'
import { createDatabase } from '../../../platform/db/pool.ts'
import { newId } from '../../../platform/id.ts'
import { databaseBefore } from '../../../platform/testing/database-before.ts'
import { sealActivities } from './seal-activities.ts'
import { verifyChain } from './verify-chain.ts'

it('what happened before there was a chain joins it, organization by organization', async () => {
  const { database, client } = await databaseBefore('20261125100000_audit_chain')
  const [one, other] = [newId(), newId()]
  for (const orgId of [one, other])
    await client.query(
      `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at) values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', now(), now())`,
      [orgId],
    )
  for (const orgId of [one, one, other])
    await client.query(
      `insert into activities (org_id, id, subject_type, subject_id, kind, via, data, occurred_at) values ($1, $2, 'customer', $2, 'customer.created', 'web', '{"name":"华为"}', now())`,
      [orgId, newId()],
    )

  await migrate(database.ownerUrl)

  const db = createDatabase({ appUrl: database.appUrl, maxConnections: 2 })
  onTestFinished(() => db.close())
  expect([await sealActivities(db, one), await sealActivities(db, other)]).toEqual([2, 1])
  expect(await verifyChain(db, one)).toMatchObject({ damage: undefined, count: 2, waiting: 0 })
  const forced = await client.query(`select relforcerowsecurity from pg_class where relname = 'activities'`)
  expect(forced.rows).toEqual([{ relforcerowsecurity: true }])

  const ends = await client.query('select org_id, position::int, hash from chain_ends order by position')
  expect(ends.rows.map(({ org_id: orgId, position }) => [orgId, position])).toEqual([
    [other, 1],
    [one, 2],
  ])

  await client.query('delete from organizations where org_id = $1', [one])
  const kept = await client.query('select from activities where org_id = $1', [one])
  expect(kept.rowCount, 'history goes with no row').toBe(2)
  expect(await verifyChain(db, one)).toMatchObject({ damage: undefined, count: 2, waiting: 0 })
})

it('a chain that was sealed before ends were noted has its end noted', async () => {
  const { database, client } = await databaseBefore('20261211120000_chain_ends')
  const [sealed, unsealed] = [newId(), newId()]
  for (const orgId of [sealed, unsealed])
    await client.query(
      `insert into organizations (org_id, name, time_zone, currency, locale, created_at, updated_at) values ($1, 'x', 'Asia/Shanghai', 'CNY', 'zh-CN', now(), now())`,
      [orgId],
    )
  for (const position of [1, 2])
    await client.query(
      `insert into activity_chain (org_id, position, activity_id, content_hash, hash, sealed_at) values ($1, $2, $3, $4, $4, now())`,
      [sealed, position, newId(), Buffer.alloc(32, position)],
    )

  await migrate(database.ownerUrl)

  const ends = await client.query('select org_id, position::int, hash from chain_ends')
  expect(ends.rows).toEqual([{ org_id: sealed, position: 2, hash: Buffer.alloc(32, 2) }])
  const forced = await client.query(
    `select relname from pg_class where relname in ('organizations', 'activity_chain', 'chain_ends') and relforcerowsecurity`,
  )
  expect(forced.rowCount).toBe(3)
})
