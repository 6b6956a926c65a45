import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makePipeline, standardPipeline } from '../pipelines/factory.ts'
import { loseOpportunity, makeOpportunity, winOpportunity } from './factory.ts'

const app = useTestApp()

describe('a stage change', () => {
  it('moves the opportunity, forwards or back, and keeps who, when, from and to', async () => {
    const { admin } = await app.organization()
    const { stages } = await standardPipeline(admin)
    const { id } = await makeOpportunity(admin, { amount: '1000.00' })
    const moved = await admin.post(`/opportunities/${id}/stage-changes`, { stageId: stages[3]!.id, version: 1 })
    expect(moved).toMatchObject({
      status: 201,
      body: { version: 2, stage: { name: '商务谈判' }, winRate: 70, expectedAmount: '700.00' },
    })
    expect(moved.body.stageEnteredAt > moved.body.createdAt).toBe(true)
    await admin.post(`/opportunities/${id}/stage-changes`, { stageId: stages[1]!.id, version: 2 })
    const { body } = await admin.get(`/opportunities/${id}/stage-changes`)
    expect(body.items).toMatchObject([
      { from: null, to: { name: '初步接洽' } },
      { from: { name: '初步接洽' }, to: { name: '商务谈判' }, changedBy: { id: admin.userId, name: '管理员' } },
      { from: { name: '商务谈判' }, to: { name: '需求确认' } },
    ])
    const { body: timeline } = await admin.get('/activities', { subjectType: 'opportunity', subjectId: id })
    expect(timeline.items[0]).toMatchObject({
      kind: 'opportunity.stageChanged',
      data: { from: { name: '商务谈判' }, to: { id: stages[1]!.id, name: '需求确认' } },
    })
  })

  it('to the stage it is in already changes nothing', async () => {
    const { admin } = await app.organization()
    const deal = await makeOpportunity(admin)
    const answer = await admin.post(`/opportunities/${deal.id}/stage-changes`, { stageId: deal.stageId, version: 1 })
    expect(answer).toMatchObject({ status: 201, body: { version: 1, stageEnteredAt: deal.stageEnteredAt } })
    expect((await admin.get(`/opportunities/${deal.id}/stage-changes`)).body.items).toHaveLength(1)
  })

  it('is refused to a stage of another pipeline, an unknown one, and after closing', async () => {
    const { admin } = await app.organization()
    const other = await makePipeline(admin)
    const { stages } = await standardPipeline(admin)
    const deal = await makeOpportunity(admin)
    for (const stageId of [other.stages[0]!.id, newId()]) {
      expect(await admin.post(`/opportunities/${deal.id}/stage-changes`, { stageId, version: 1 })).toMatchObject({
        status: 400,
        body: { fields: [{ path: 'stageId', code: 'not_found' }] },
      })
    }
    await winOpportunity(admin, deal)
    expect(
      await admin.post(`/opportunities/${deal.id}/stage-changes`, { stageId: stages[1]!.id, version: 2 }),
    ).toMatchObject({ status: 409, body: { code: 'opportunity_closed' } })
  })

  it('of the same card by two people at once is made by one; the other is told with the card as it stands', async () => {
    const organization = await app.organization()
    const director = await organization.addUser('director')
    const { stages } = await standardPipeline(director)
    const { id } = await makeOpportunity(organization.admin)
    const answers = await Promise.all([
      organization.admin.post(`/opportunities/${id}/stage-changes`, { stageId: stages[1]!.id, version: 1 }),
      director.post(`/opportunities/${id}/stage-changes`, { stageId: stages[2]!.id, version: 1 }),
    ])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409])
    const [winner, loser] = [
      answers.find((answer) => answer.status === 201)!,
      answers.find((answer) => answer.status === 409)!,
    ]
    expect(loser.body).toMatchObject({
      code: 'stale_version',
      current: { id, version: 2, stageId: winner.body.stageId },
    })
    expect((await director.get(`/opportunities/${id}/stage-changes`)).body.items).toHaveLength(2)
  })
})

describe('a stage with opportunities in it', () => {
  it('cannot be removed, and the refusal says how many there are, open or closed', async () => {
    const { admin } = await app.organization()
    const pipeline = await makePipeline(admin)
    const [first, second] = [pipeline.stages[0]!, pipeline.stages[1]!]
    await makeOpportunity(admin, { pipelineId: pipeline.id })
    await loseOpportunity(admin, await makeOpportunity(admin, { pipelineId: pipeline.id }))
    const refused = await admin.patch(`/pipelines/${pipeline.id}`, {
      version: 1,
      stages: [{ id: second.id, name: '签约', winRate: 80 }],
    })
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'stage_in_use',
        fields: [{ path: 'stages', code: 'in_use', params: { id: first.id, name: '接触', count: 2 } }],
      },
    })
    expect(await admin.delete(`/pipelines/${pipeline.id}?version=1`)).toMatchObject({
      status: 409,
      body: { code: 'pipeline_in_use', fields: [{ params: { count: 2 } }] },
    })
    expect(
      (
        await admin.patch(`/pipelines/${pipeline.id}`, {
          version: 1,
          stages: [{ id: first.id, name: '接触', winRate: 20 }],
        })
      ).status,
    ).toBe(200)
  })

  it('keeps its name in the history after it was emptied and removed', async () => {
    const { admin } = await app.organization()
    const pipeline = await makePipeline(admin)
    const { id } = await makeOpportunity(admin, { pipelineId: pipeline.id })
    await admin.post(`/opportunities/${id}/stage-changes`, { stageId: pipeline.stages[1]!.id, version: 1 })
    expect(
      (
        await admin.patch(`/pipelines/${pipeline.id}`, {
          version: 1,
          stages: [{ id: pipeline.stages[1]!.id, name: '签约', winRate: 80 }],
        })
      ).status,
    ).toBe(200)
    expect((await admin.get(`/opportunities/${id}/stage-changes`)).body.items).toMatchObject([
      { to: { name: '接触' } },
      { from: { name: '接触' }, to: { name: '签约' } },
    ])
  })

  it('is either removed or moved into when both happen at once, never both', async () => {
    const { admin } = await app.organization()
    for (let round = 0; round < 5; round++) {
      const pipeline = await makePipeline(admin)
      const [first, second] = [pipeline.stages[0]!, pipeline.stages[1]!]
      const { id } = await makeOpportunity(admin, { pipelineId: pipeline.id })
      const [move, removal] = await Promise.all([
        admin.post(`/opportunities/${id}/stage-changes`, { stageId: second.id, version: 1 }),
        admin.patch(`/pipelines/${pipeline.id}`, { version: 1, stages: [{ id: first.id, name: '接触', winRate: 20 }] }),
      ])
      expect([
        [201, 409],
        [400, 200],
      ]).toContainEqual([move.status, removal.status])
    }
  })
})

describe('a closure', () => {
  it('wins, keeping the stage, and is told on the timeline', async () => {
    const { admin } = await app.organization()
    const deal = await makeOpportunity(admin, { amount: '500.00' })
    const won = await winOpportunity(admin, deal, '2026-03-05')
    expect(won).toMatchObject({
      status: 'won',
      closedOn: '2026-03-05',
      stageId: deal.stageId,
      winRate: 100,
      expectedAmount: '500.00',
      version: 2,
      can: { changeStage: false, close: false, reopen: true },
    })
    const { body } = await admin.get('/activities', { subjectType: 'opportunity', subjectId: deal.id })
    expect(body.items[0]).toMatchObject({
      kind: 'opportunity.won',
      data: { amount: '500.00', currency: 'CNY', closedOn: '2026-03-05' },
    })
  })

  it('loses with a reason from the list only', async () => {
    const { admin } = await app.organization()
    const { items } = (await admin.get('/loss-reasons')).body
    const deal = await makeOpportunity(admin, { amount: '500.00' })
    const close = (body: object) =>
      admin.post(`/opportunities/${deal.id}/closure`, { outcome: 'lost', version: 1, ...body })
    expect(await close({})).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'lossReasonId', code: 'required' }] },
    })
    expect(await close({ lossReasonId: newId(), closedOn: '2999-01-01' })).toMatchObject({
      status: 400,
      body: {
        fields: [
          { path: 'lossReasonId', code: 'not_found' },
          { path: 'closedOn', code: 'too_large' },
        ],
      },
    })
    expect(await close({ lossReasonId: items[1].id, remark: '对手低价' })).toMatchObject({
      status: 201,
      body: { status: 'lost', lossReason: { name: '选择竞品' }, winRate: 0, expectedAmount: '0.00' },
    })
    const { body } = await admin.get('/activities', { subjectType: 'opportunity', subjectId: deal.id })
    expect(body.items[0]).toMatchObject({
      kind: 'opportunity.lost',
      data: { lossReason: { name: '选择竞品' }, remark: '对手低价' },
    })
  })

  it('keeps its reason when the organization no longer offers it', async () => {
    const { admin } = await app.organization()
    const { id } = await loseOpportunity(admin, await makeOpportunity(admin))
    await admin.put('/loss-reasons', { version: 7, items: [{ name: '别的' }] })
    expect((await admin.get(`/opportunities/${id}`)).body.lossReason).toMatchObject({ name: '价格过高' })
  })

  it('happens once: of a win and a loss at the same moment one stands', async () => {
    const { admin } = await app.organization()
    const { items } = (await admin.get('/loss-reasons')).body
    const { id } = await makeOpportunity(admin)
    const answers = await Promise.all([
      admin.post(`/opportunities/${id}/closure`, { outcome: 'won', version: 1 }),
      admin.post(`/opportunities/${id}/closure`, { outcome: 'lost', lossReasonId: items[0].id, version: 1 }),
    ])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409])
    expect(await admin.post(`/opportunities/${id}/closure`, { outcome: 'won', version: 2 })).toMatchObject({
      status: 409,
      body: { code: 'opportunity_closed' },
    })
  })

  it('is taken back into the stage the opportunity had, which can then be closed again', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const { stages } = await standardPipeline(admin)
    const deal = await loseOpportunity(admin, await makeOpportunity(admin, { stageId: stages[2]!.id }))
    const reopened = await admin.delete(`/opportunities/${deal.id}/closure?version=2`)
    expect(reopened).toMatchObject({
      status: 200,
      body: {
        status: 'open',
        stage: { name: '方案报价' },
        winRate: 50,
        closedOn: null,
        closedAt: null,
        lossReason: null,
        version: 3,
      },
    })
    expect(await admin.delete(`/opportunities/${deal.id}/closure?version=3`)).toMatchObject({
      status: 409,
      body: { code: 'opportunity_open' },
    })
    expect(await winOpportunity(admin, { id: deal.id, version: 3 })).toMatchObject({ status: 'won' })
    const rows = await organization.tx((tx) =>
      tx
        .selectFrom('closures')
        .select(['outcome', 'reopened_by'])
        .where('org_id', '=', organization.orgId)
        .orderBy('closed_at')
        .execute(),
    )
    expect(rows).toEqual([
      { outcome: 'lost', reopened_by: admin.userId },
      { outcome: 'won', reopened_by: null },
    ])
  })
})
