import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { matchingSql } from '../../platform/records/list.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { opportunityKind } from './fields.ts'
import { stageTotalsSql } from './totals-queries.ts'

const app = useTestApp()

it('lists and totals ask the database what the reviewer has read', async () => {
  const organization = await app.organization()
  const ctx = await (await organization.addUser('manager')).ctx()
  const filter = JSON.stringify({
    and: [
      { field: 'customerId', op: 'isEmpty' },
      { field: 'winRate', op: 'gte', value: 50 },
    ],
  })
  const matching = await organization.tx((tx) => matchingSql(tx, ctx, opportunityKind, { filter, q: '华为' }))
  const text = (query: typeof matching) => `${query.compile(app.db.global).sql.trim()}\n`
  await expect(text(sql`select t.id from opportunities t where ${matching}`)).toMatchFileSnapshot('./list.snapshot.sql')
  await expect(text(stageTotalsSql(ctx, organization.orgId, matching))).toMatchFileSnapshot(
    './stage-totals.snapshot.sql',
  )
})
