import { describe, expect, it } from 'vitest'
import { withOrg } from '../../platform/db/with-org.ts'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makePipeline } from '../pipelines/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { createOpportunitiesWithHistory, type GivenOpportunity } from './create-with-history.ts'

const app = useTestApp()
const day = (text: string) => new Date(`${text}T00:00:00+08:00`)

async function create(client: TestClient, given: GivenOpportunity[]) {
  const ctx = await client.ctx()
  return withOrg(ctx, (tx) => createOpportunitiesWithHistory(tx, ctx, given))
}

describe('opportunities with a past', () => {
  it('come in with their stages, dates and ends, and are told on the timeline when things happened', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const agent = await organization.addUser('rep', { name: 'Moses Frase' })
    const pipeline = await makePipeline(admin, {
      stages: [
        { name: 'Prospecting', winRate: 10 },
        { name: 'Engaging', winRate: 40 },
      ],
    })
    const [prospecting, engaging] = [pipeline.stages[0]!.id, pipeline.stages[1]!.id]
    const customer = await makeCustomer(admin, { name: 'Cancity' })
    const [won, open] = await create(admin, [
      {
        values: {
          name: '1C1I7A6R',
          externalNumber: '1C1I7A6R',
          customerId: customer.id,
          ownerId: agent.userId,
          pipelineId: pipeline.id,
          amount: '1054',
        },
        history: {
          stages: [{ stageId: engaging, at: day('2016-10-20') }],
          closure: { outcome: 'won', closedOn: '2017-03-01' },
        },
      },
      { values: { name: 'Z063OYW0', pipelineId: pipeline.id, stageId: prospecting } },
    ])
    if (!('id' in won!) || !('id' in open!)) throw new Error(JSON.stringify([won, open]))
    expect([won.number, open.number.slice(0, 3)]).toEqual(['SJ-2016-00001', 'SJ-'])
    expect((await admin.get(`/opportunities/${won.id}`)).body).toMatchObject({
      status: 'won',
      closedOn: '2017-03-01',
      closedAt: day('2017-03-01').toISOString(),
      createdAt: day('2016-10-20').toISOString(),
      updatedAt: day('2017-03-01').toISOString(),
      amount: '1054.00',
      stage: { name: 'Engaging' },
      owner: { name: 'Moses Frase' },
      customer: { name: 'Cancity' },
      externalNumber: '1C1I7A6R',
      lossReason: null,
    })
    expect((await admin.get(`/opportunities/${won.id}/stage-changes`)).body.items).toMatchObject([
      { from: null, to: { name: 'Engaging' }, changedAt: day('2016-10-20').toISOString(), days: 132 },
    ])
    expect(
      (await admin.get('/activities', { subjectType: 'opportunity', subjectId: won.id })).body.items,
    ).toMatchObject([
      { kind: 'opportunity.won', occurredAt: day('2017-03-01').toISOString(), data: { amount: '1054.00' } },
      { kind: 'opportunity.created', occurredAt: day('2016-10-20').toISOString() },
    ])
    expect((await admin.get(`/opportunities/${open.id}`)).body).toMatchObject({
      status: 'open',
      stage: { name: 'Prospecting' },
      customer: null,
      amount: null,
    })
  })

  it('answer for themselves, row by row: the sound ones are written, the others say everything that is wrong', async () => {
    const { admin } = await app.organization()
    const pipeline = await makePipeline(admin)
    const product = await makeProduct(admin, { price: '10.00' })
    const stageId = pipeline.stages[1]!.id
    const results = await create(admin, [
      { values: { name: 'a', externalNumber: 'same', lines: [{ productId: product.id, quantity: '2' }] } },
      { values: { name: ' ', amount: 'much' } },
      {
        values: { name: 'c', customerId: newId(), ownerId: newId(), lines: [{ productId: newId(), quantity: '1' }] },
        history: { stages: [{ stageId, at: day('2026-01-01') }] },
      },
      { values: { name: 'd', externalNumber: 'SAME' } },
      {
        values: { name: 'e', pipelineId: pipeline.id },
        history: { stages: [{ stageId, at: day('2026-02-01') }], closure: { outcome: 'lost', closedOn: '2026-01-01' } },
      },
      { values: { name: 'f', pipelineId: pipeline.id, stageId } },
    ])
    expect(
      results.map((result) =>
        'id' in result ? 'written' : result.errors.map((error) => `${error.path}:${error.code}`),
      ),
    ).toEqual([
      'written',
      ['name:required', 'amount:invalid_format'],
      [
        'customerId:not_found',
        'ownerId:not_found',
        'stages.0.stageId:not_found',
        'stageId:not_found',
        'lines.0.productId:not_found',
      ],
      ['externalNumber:duplicate'],
      ['closure.closedOn:too_small'],
      'written',
    ])
    const { body } = await admin.get('/opportunities', { sort: 'name' })
    expect(body.items).toMatchObject([
      { name: 'a', amount: '20.00' },
      { name: 'f', stage: { id: stageId } },
    ])
  })

  it('need the rights of a single creation', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    await expect(create(rep, [{ values: { name: 'a', ownerId: organization.admin.userId } }])).rejects.toMatchObject({
      status: 403,
    })
    await expect(create(await organization.addUser('finance'), [{ values: { name: 'a' } }])).rejects.toMatchObject({
      status: 403,
    })
  })

  it('come in by the thousand, with a few statements for all of them', async () => {
    const organization = await app.organization()
    const ctx = await organization.admin.ctx()
    const pipeline = await makePipeline(organization.admin)
    const customer = await makeCustomer(organization.admin)
    const rows = Array.from({ length: 1_000 }, (_, index): GivenOpportunity => ({
      values: {
        name: `商机${index}`,
        externalNumber: `N${index}`,
        customerId: customer.id,
        pipelineId: pipeline.id,
        amount: `${index}.25`,
      },
      history: {
        stages: pipeline.stages.map((stage, position) => ({ stageId: stage.id, at: day(`2026-01-0${position + 1}`) })),
        closure: { outcome: index % 2 ? 'won' : 'lost', closedOn: '2026-02-01' },
      },
    }))
    const statements: string[] = []
    await withOrg(ctx, async (tx) => {
      const counted = tx.withPlugin({
        transformQuery: ({ node }) => {
          statements.push(node.kind)
          return node
        },
        transformResult: ({ result }) => Promise.resolve(result),
      }) as typeof tx
      const results = await createOpportunitiesWithHistory(counted, ctx, rows)
      expect(results.every((result) => 'id' in result)).toBe(true)
    })
    expect(statements.length).toBeLessThan(20)
    const count = async (table: 'opportunities' | 'stage_changes' | 'closures' | 'activities') =>
      Number(
        (
          await organization.tx((tx) =>
            tx
              .selectFrom(table)
              .select(({ fn }) => fn.countAll().as('n'))
              .where('org_id', '=', organization.orgId)
              .executeTakeFirstOrThrow(),
          )
        ).n,
      )
    expect([await count('opportunities'), await count('stage_changes'), await count('closures')]).toEqual([
      1_000, 2_000, 1_000,
    ])
    expect(
      (await organization.admin.get('/opportunities/stage-totals', { pipelineId: pipeline.id })).body,
    ).toMatchObject({ open: { count: 0 }, won: { count: 500, amount: '250125.00' }, lost: { count: 500 } })
  })
})
