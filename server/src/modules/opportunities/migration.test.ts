import type pg from 'pg'
import { expect, it } from 'vitest'
import { migrate } from '../../platform/db/migrate.ts'
import { newId } from '../../platform/id.ts'
import { databaseBefore } from '../../platform/testing/database-before.ts'

it('an upgrade keeps the numbers of opportunities and contracts, which stay unique, and their indexes tell whose they are', async () => {
  const { database, client } = await databaseBefore('20261205090000_lists_by_owner_in_order')
  // What the rows refer to is not what is looked at.
  await client.query('set session_replication_role = replica')
  const orgId = newId()
  await insertBoth(client, orgId)

  await migrate(database.ownerUrl)

  for (const [table, number] of [['opportunities', 'SJ-1'] as const, ['contracts', 'HT-1'] as const]) {
    const kept = await client.query(`select number from ${table} where org_id = $1 order by number`, [orgId])
    expect(kept.rows).toEqual([{ number }])
    const definitions = await client.query<{ definition: string }>(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1`,
      [`${table}_number_key`],
    )
    expect(definitions.rows).toEqual([
      { definition: 'UNIQUE (org_id, number) INCLUDE (owner_id, owner_dept_id, deleted_at)' },
    ])
  }
  await expect(insertBoth(client, orgId)).rejects.toMatchObject({ constraint: 'opportunities_number_key' })
})

async function insertBoth(client: pg.Client, orgId: string): Promise<void> {
  const owner = { owner_id: newId(), owner_dept_id: newId(), created_at: new Date(), updated_at: new Date() }
  const record = { org_id: orgId, currency: 'CNY', amount: '1.00', customer_id: newId(), ...owner }
  const [pipeline_id, stage_id] = [newId(), newId()]
  const stage = { pipeline_id, stage_id, stage_entered_at: new Date() }
  await insert(client, 'opportunities', {
    ...record,
    ...stage,
    id: newId(),
    number: 'SJ-1',
    name: '商机',
    status: 'open',
  })
  await insert(client, 'contracts', {
    ...record,
    id: newId(),
    number: 'HT-1',
    name: '合同',
    status: 'active',
    signed_on: '2026-01-01',
  })
}

async function insert(client: pg.Client, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  await client.query(`insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`, Object.values(row))
}
