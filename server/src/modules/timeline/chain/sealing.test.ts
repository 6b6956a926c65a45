import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withOrg } from '../../../platform/db/with-org.ts'
import { newId } from '../../../platform/id.ts'
import { useTestApp } from '../../../testing/test-app.ts'
import { recordActivityKinds } from '../index.ts'
import { recordActivities } from '../record-activity.ts'
import { linksAfter } from './chain-queries.ts'
import { sealActivities } from './seal-activities.ts'
import { verifyChain } from './verify-chain.ts'

const app = useTestApp()
const { created } = recordActivityKinds('customer')

/** How many entries a writer's transaction holds, and whether it is rolled back in the end. */
const writer = fc.record({ entries: fc.integer({ min: 1, max: 5 }), isUndone: fc.boolean() })

it('the chain is sound after any number of writers and sealers at once, with what was committed and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(writer, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (writers, sealers) => {
        const { admin, orgId } = await app.organization()
        const ctx = await admin.ctx()
        const own = await sealActivities(app.db, orgId)
        const write = async ({ entries, isUndone }: { entries: number; isUndone: boolean }) =>
          withOrg(ctx, async (tx) => {
            for (let index = 0; index < entries; index++)
              await recordActivities(tx, ctx, [
                { activity: created, subject: { type: 'customer', id: newId() }, data: { name: `${index}` } },
              ])
            if (isUndone) throw new Error('undone')
          }).catch((error: Error) => expect(error.message).toBe('undone'))
        await Promise.all([
          ...writers.map(write),
          ...Array.from({ length: sealers }, () => sealActivities(app.db, orgId)),
        ])
        await sealActivities(app.db, orgId)
        const committed = writers.filter((each) => !each.isUndone).reduce((sum, each) => sum + each.entries, 0)
        expect(await verifyChain(app.db, orgId)).toMatchObject({
          damage: undefined,
          count: own + committed,
          waiting: 0,
        })
      },
    ),
    { numRuns: 12 },
  )
})

it('what is committed later stands later, whenever it was begun', async () => {
  const { admin, orgId } = await app.organization()
  const ctx = await admin.ctx()
  const [early, late] = [newId(), newId()]
  const tell = (id: string) => ({ activity: created, subject: { type: 'customer', id }, data: { name: id } })
  await withOrg(ctx, async (tx) => {
    await recordActivities(tx, ctx, [tell(early)])
    await withOrg(ctx, (other) => recordActivities(other, ctx, [tell(late)]))
    await sealActivities(app.db, orgId)
  })
  await sealActivities(app.db, orgId)
  const links = await withOrg({ db: app.db, orgId }, (tx) => linksAfter(tx, orgId, 0, 100))
  expect(links.slice(-2).map((link) => link.content?.subjectId)).toEqual([late, early])
})

it('an activity keeps the request, the address and the client that it came from', async () => {
  const { admin, orgId } = await app.organization()
  const long = `Mozilla/5.0 ${'x'.repeat(300)}`
  const made = await admin.post('/customers', { name: '华为' }, { 'user-agent': long })
  const kept = await withOrg({ db: app.db, orgId }, (tx) =>
    tx
      .selectFrom('activities')
      .select(['via', 'request_id', 'ip', 'user_agent', 'api_key_id'])
      .where('org_id', '=', orgId)
      .where('subject_id', '=', made.body.id as string)
      .execute(),
  )
  expect(kept).toEqual([
    {
      via: 'web',
      request_id: made.headers['x-request-id'],
      ip: '127.0.0.1',
      user_agent: long.slice(0, 200),
      api_key_id: null,
    },
  ])
})

it('the chain waits where it is when the process stops, and goes on in the next one', async () => {
  const { admin, orgId } = await app.organization()
  await sealActivities(app.db, orgId)
  const ctx = await admin.ctx()
  await withOrg(ctx, (tx) =>
    recordActivities(tx, ctx, [
      { activity: created, subject: { type: 'customer', id: newId() }, data: { name: '甲' } },
    ]),
  )
  expect(await sealActivities(app.db, orgId, AbortSignal.abort())).toBe(0)
  expect(await sealActivities(app.db, orgId)).toBe(1)
})
