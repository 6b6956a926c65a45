import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { loseOpportunity, makeOpportunity, winOpportunity } from '../opportunities/factory.ts'
import { makePipeline, standardPipeline } from '../pipelines/factory.ts'
import { wonByAgentSql, wonByQuarterSql } from './won-queries.ts'
import { quartersOf } from './fiscal-year.ts'

const app = useTestApp()

async function win(client: TestClient, amount: string | null, closedOn: string, more: object = {}): Promise<void> {
  await winOpportunity(client, await makeOpportunity(client, { amount, ...more }), closedOn)
}

describe('the funnel', () => {
  it('counts and sums the open ones by stage, empty stages included, and what was won and lost', async () => {
    const { admin } = await app.organization()
    const { stages } = await standardPipeline(admin)
    await makeOpportunity(admin, { amount: '100.00' })
    await makeOpportunity(admin, { amount: '50.50' })
    await makeOpportunity(admin, { stageId: stages[3]!.id, amount: '1000.00' })
    await makeOpportunity(admin, { stageId: stages[3]!.id })
    await win(admin, '70.00', '2026-01-01', { stageId: stages[4]!.id })
    await loseOpportunity(admin, await makeOpportunity(admin, { amount: '30.00' }))
    const { status, body } = await admin.get('/reports/funnel')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      pipeline: { name: '标准销售流程' },
      currency: 'CNY',
      open: { count: 4, amount: '1150.50', weightedAmount: '715.05' },
      won: { count: 1, amount: '70.00' },
      lost: { count: 1, amount: '30.00' },
      inOtherCurrencies: 0,
    })
    expect(
      body.stages.map((stage: Record<string, unknown>) => [
        stage['name'],
        stage['count'],
        stage['amount'],
        stage['weightedAmount'],
      ]),
    ).toEqual([
      ['初步接洽', 2, '150.50', '15.05'],
      ['需求确认', 0, '0.00', '0.00'],
      ['方案报价', 0, '0.00', '0.00'],
      ['商务谈判', 2, '1000.00', '700.00'],
      ['合同签订', 0, '0.00', '0.00'],
    ])
  })

  it('is of one pipeline, and only that', async () => {
    const { admin } = await app.organization()
    const other = await makePipeline(admin)
    await makeOpportunity(admin, { amount: '1.00' })
    await makeOpportunity(admin, { amount: '2.00', pipelineId: other.id })
    expect((await admin.get('/reports/funnel')).body.open).toMatchObject({ count: 1, amount: '1.00' })
    expect((await admin.get('/reports/funnel', { pipelineId: other.id })).body.open).toMatchObject({
      count: 1,
      amount: '2.00',
    })
    expect((await admin.get('/reports/funnel', { pipelineId: newId() })).status).toBe(404)
  })

  it('is of the pipeline in which most is under way, unless another is named; the default one on a par', async () => {
    const { admin } = await app.organization()
    const other = await makePipeline(admin)
    const named = async () => (await admin.get('/reports/funnel')).body.pipeline.id as string
    const standard = await standardPipeline(admin)
    expect(await named()).toBe(standard.id)
    await makeOpportunity(admin, { pipelineId: other.id })
    expect(await named()).toBe(other.id)
    expect((await admin.get('/reports/home')).body.funnel.pipeline.id).toBe(other.id)
    await win(admin, '1.00', '2026-01-01')
    await makeOpportunity(admin)
    expect(await named()).toBe(standard.id)
  })

  it('counts what is in another currency without adding it', async () => {
    const { admin } = await app.organization()
    await makeOpportunity(admin, { amount: '1.00' })
    await makeOpportunity(admin, { amount: '500.00', currency: 'USD' })
    expect((await admin.get('/reports/funnel')).body).toMatchObject({
      open: { count: 2, amount: '1.00' },
      inOtherCurrencies: 1,
    })
  })

  it('shows everyone what they may see, and on request what is their own', async () => {
    const organization = await app.organization()
    const department = await organization.addDepartment('北区')
    const manager = await organization.addUser('manager', { departmentId: department })
    const rep = await organization.addUser('rep', { departmentId: department })
    await makeOpportunity(rep, { amount: '10.00' })
    await makeOpportunity(manager, { amount: '20.00' })
    await makeOpportunity(organization.admin, { amount: '40.00' })
    const amount = async (client: TestClient, ownerScope = 'visible') =>
      (await client.get('/reports/funnel', { ownerScope })).body.open.amount
    expect([await amount(rep), await amount(manager), await amount(organization.admin)]).toEqual([
      '10.00',
      '30.00',
      '70.00',
    ])
    expect([await amount(rep, 'own'), await amount(manager, 'own'), await amount(organization.admin, 'own')]).toEqual([
      '10.00',
      '20.00',
      '40.00',
    ])
  })
})

describe('what was won', () => {
  let organization: TestOrganization
  let moses: TestClient
  let darcel: TestClient
  beforeAll(async () => {
    organization = await app.organization()
    const [north, south] = [await organization.addDepartment('North'), await organization.addDepartment('South')]
    moses = await organization.addUser('rep', { name: 'Moses Frase', departmentId: north })
    darcel = await organization.addUser('rep', { name: 'Darcel Schlecht', departmentId: south })
    await win(moses, '1054.00', '2017-03-01')
    await win(moses, '4514.50', '2017-03-31')
    await win(darcel, '50.00', '2017-04-01')
    await win(darcel, '20000.00', '2017-12-31')
    await win(darcel, '9.00', '2018-01-01')
    await win(darcel, null, '2017-06-30')
    await win(darcel, '7.00', '2017-05-01', { currency: 'USD' })
    await loseOpportunity(darcel, await makeOpportunity(darcel, { amount: '999.00' }))
  })

  it('is summed by quarter of the year by the day of closing', async () => {
    const { body } = await organization.admin.get('/reports/won-by-quarter', { year: 2017 })
    expect(body).toEqual({
      year: 2017,
      currency: 'CNY',
      quarters: [
        { quarter: 1, startsOn: '2017-01-01', endsOn: '2017-03-31', count: 2, amount: '5568.50' },
        { quarter: 2, startsOn: '2017-04-01', endsOn: '2017-06-30', count: 3, amount: '50.00' },
        { quarter: 3, startsOn: '2017-07-01', endsOn: '2017-09-30', count: 0, amount: '0.00' },
        { quarter: 4, startsOn: '2017-10-01', endsOn: '2017-12-31', count: 1, amount: '20000.00' },
      ],
      total: { count: 6, amount: '25618.50' },
      inOtherCurrencies: 1,
    })
  })

  it('is summed by owner, the largest amount first, between two days', async () => {
    const { body } = await organization.admin.get('/reports/won-by-agent', { from: '2017-01-01', to: '2017-12-31' })
    expect(body).toMatchObject({
      items: [
        {
          owner: { id: darcel.userId, name: 'Darcel Schlecht' },
          department: { name: 'South' },
          count: 4,
          amount: '20050.00',
        },
        {
          owner: { id: moses.userId, name: 'Moses Frase' },
          department: { name: 'North' },
          count: 2,
          amount: '5568.50',
        },
      ],
      total: { count: 6, amount: '25618.50' },
      inOtherCurrencies: 1,
    })
    const march = await organization.admin.get('/reports/won-by-agent', { from: '2017-03-31', to: '2017-03-31' })
    expect(march.body.items).toMatchObject([{ owner: { name: 'Moses Frase' }, count: 1, amount: '4514.50' }])
  })

  it('shows everyone only what they may see', async () => {
    const quarters = await moses.get('/reports/won-by-quarter', { year: 2017 })
    expect(quarters.body.total).toEqual({ count: 2, amount: '5568.50' })
    expect(
      (await moses.get('/reports/won-by-agent', { from: '2017-01-01', to: '2018-12-31' })).body.items,
    ).toHaveLength(1)
  })

  it('follows the organization’s fiscal year and the pipeline asked for', async () => {
    const other = await app.organization()
    await other.tx((tx) =>
      sql`update organizations set fiscal_year_start_month = 4 where org_id = ${other.orgId}`.execute(tx),
    )
    const pipeline = await makePipeline(other.admin)
    await win(other.admin, '1.00', '2017-03-31')
    await win(other.admin, '2.00', '2017-04-01', { pipelineId: pipeline.id })
    await win(other.admin, '4.00', '2018-03-31')
    const { body } = await other.admin.get('/reports/won-by-quarter', { year: 2017 })
    expect(
      body.quarters.map((quarter: { startsOn: string; amount: string }) => [quarter.startsOn, quarter.amount]),
    ).toEqual([
      ['2017-04-01', '2.00'],
      ['2017-07-01', '0.00'],
      ['2017-10-01', '0.00'],
      ['2018-01-01', '4.00'],
    ])
    const inPipeline = await other.admin.get('/reports/won-by-quarter', { year: 2017, pipelineId: pipeline.id })
    expect(inPipeline.body.total).toEqual({ count: 1, amount: '2.00' })
    expect((await other.admin.get('/reports/won-by-agent', { from: '2017-05-01' })).body).toMatchObject({
      from: '2017-05-01',
      to: '2018-03-31',
      total: { amount: '4.00' },
    })
  })

  it('leaves out what was reopened or deleted', async () => {
    const { admin } = await app.organization()
    const [first, second] = [
      await makeOpportunity(admin, { amount: '1.00' }),
      await makeOpportunity(admin, { amount: '2.00' }),
    ]
    await winOpportunity(admin, first, '2017-01-01')
    await winOpportunity(admin, second, '2017-01-01')
    await admin.delete(`/opportunities/${first.id}/closure?version=2`)
    await admin.delete(`/opportunities/${second.id}?version=2`)
    expect((await admin.get('/reports/won-by-quarter', { year: 2017 })).body.total.count).toBe(0)
    expect((await admin.get('/reports/won-by-agent', { from: '2017-01-01', to: '2017-12-31' })).body.items).toEqual([])
  })

  it('refuses a span that ends before it begins, and what is no day', async () => {
    const { admin } = organization
    expect(await admin.get('/reports/won-by-agent', { from: '2017-02-01', to: '2017-01-31' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'to', code: 'too_small' }] },
    })
    expect((await admin.get('/reports/won-by-agent', { from: '2017-02-30' })).status).toBe(400)
    expect((await admin.get('/reports/won-by-quarter', { year: 'all' })).status).toBe(400)
  })

  it('asks the database what the reviewer has read', async () => {
    const ctx = await moses.ctx()
    const quarters = quartersOf(2017, 1)
    await expect(`${wonByQuarterSql(ctx, quarters, newId()).compile(app.db.global).sql.trim()}\n`).toMatchFileSnapshot(
      './won-by-quarter.snapshot.sql',
    )
    await expect(
      `${wonByAgentSql(ctx, '2017-01-01', '2017-12-31').compile(app.db.global).sql.trim()}\n`,
    ).toMatchFileSnapshot('./won-by-agent.snapshot.sql')
  })
})

describe('rights', () => {
  it.each([
    ['admin', 200],
    ['director', 200],
    ['manager', 200],
    ['rep', 200],
    ['finance', 200],
    ['service', 403],
  ] as const)('%s gets %i from every report', async (role, expected) => {
    const organization = await app.organization()
    const client = role === 'admin' ? organization.admin : await organization.addUser(role)
    for (const report of ['funnel', 'won-by-quarter', 'won-by-agent'])
      expect((await client.get(`/reports/${report}`)).status).toBe(expected)
    expect((await client.get('/reports/home')).status).toBe(200)
  })
})
