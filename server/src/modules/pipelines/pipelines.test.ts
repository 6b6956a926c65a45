import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makePipeline, standardPipeline } from './factory.ts'

const app = useTestApp()
const names = (items: { name: string }[]) => items.map((item) => item.name)
const defaults = async (client: TestClient) =>
  names((await client.get('/pipelines', { filter: { field: 'isDefault', op: 'eq', value: true } })).body.items)

describe('a new organization', () => {
  it('has a default pipeline with win rates and the usual loss reasons, in its language', async () => {
    const { admin } = await app.organization()
    const pipeline = await standardPipeline(admin)
    expect(pipeline).toMatchObject({ name: '标准销售流程', isDefault: true, version: 1 })
    expect(pipeline.stages.map((stage) => [stage.name, stage.winRate, stage.position])).toEqual([
      ['初步接洽', 10, 0],
      ['需求确认', 30, 1],
      ['方案报价', 50, 2],
      ['商务谈判', 70, 3],
      ['合同签订', 90, 4],
    ])
    expect(names((await admin.get('/loss-reasons')).body.items)).toEqual([
      '价格过高',
      '选择竞品',
      '预算取消',
      '需求变更',
      '项目搁置',
      '决策人变动',
      '其他',
    ])
    const english = await app.organization({ locale: 'en' })
    expect(names((await standardPipeline(english.admin)).stages)).toEqual([
      'Contacted',
      'Qualified',
      'Proposal',
      'Negotiation',
      'Contract',
    ])
  })
})

describe('a pipeline', () => {
  it('is made with its stages and found with them', async () => {
    const { admin } = await app.organization()
    const made = await makePipeline(admin, {
      name: '渠道流程',
      stages: [
        { name: '报备', winRate: 12.5 },
        { name: '落单', winRate: 95 },
      ],
    })
    expect(made).toMatchObject({
      isDefault: false,
      stages: [
        { name: '报备', winRate: 12.5 },
        { name: '落单', winRate: 95 },
      ],
      can: { edit: true, delete: true },
    })
    expect((await admin.get(`/pipelines/${made.id}`)).body).toEqual(made)
    expect((await admin.get('/pipelines', { sort: 'createdAt' })).body.items).toMatchObject([
      { name: '标准销售流程' },
      { id: made.id, stages: made.stages },
    ])
  })

  it('tells all faults of its stages at once', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.post('/pipelines', {
      name: '',
      stages: [
        { name: 'a', winRate: 101 },
        { name: ' ', winRate: 'x' },
        { id: newId(), name: 'c', winRate: 1 },
      ],
    })
    expect(status).toBe(400)
    expect(body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`)).toEqual([
      'name:required',
      'stages.0.winRate:too_large',
      'stages.1.name:required',
      'stages.1.winRate:invalid_type',
      'stages.2.id:unknown_field',
    ])
    expect(await admin.post('/pipelines', { name: 'x', stages: [] })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'stages', code: 'too_short' }] },
    })
    expect(await admin.post('/pipelines', { name: '标准销售流程', stages: [{ name: 'a', winRate: 1 }] })).toMatchObject(
      { status: 409, body: { fields: [{ path: 'name', code: 'duplicate' }] } },
    )
  })

  it('is changed with its whole list of stages: renamed, put in order, added and removed at once', async () => {
    const { admin } = await app.organization()
    const { id, stages } = await standardPipeline(admin)
    const [first, second] = [stages[0]!, stages[1]!]
    const given = [
      { id: second.id, name: second.name, winRate: 40 },
      { name: '新阶段', winRate: 60 },
      { id: first.id, name: '首次拜访', winRate: 5 },
    ]
    const { status, body } = await admin.patch(`/pipelines/${id}`, { version: 1, stages: given })
    expect(status).toBe(200)
    expect(body.stages).toMatchObject([
      { ...given[0], position: 0 },
      { name: '新阶段', position: 1 },
      { ...given[2], position: 2 },
    ])
    const { body: timeline } = await admin.get('/activities', { subjectType: 'pipeline', subjectId: id })
    expect(timeline.items[0]).toMatchObject({
      kind: 'pipeline.updated',
      data: { changes: [{ field: 'stages', to: '需求确认 40% · 新阶段 60% · 首次拜访 5%' }] },
    })
  })

  it('does not take stages of another pipeline', async () => {
    const { admin } = await app.organization()
    const other = await makePipeline(admin)
    const { id } = await standardPipeline(admin)
    const answer = await admin.patch(`/pipelines/${id}`, {
      version: 1,
      stages: [{ ...other.stages[0], position: undefined }],
    })
    expect(answer).toMatchObject({ status: 400, body: { fields: [{ path: 'stages.0.id', code: 'not_found' }] } })
  })

  it('is refused a second change from the same version', async () => {
    const { admin } = await app.organization()
    const { id } = await makePipeline(admin)
    const answers = await Promise.all(['甲', '乙'].map((name) => admin.patch(`/pipelines/${id}`, { version: 1, name })))
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(answers.find((answer) => answer.status === 409)!.body).toMatchObject({
      code: 'stale_version',
      current: { id, version: 2 },
    })
  })
})

describe('the default', () => {
  it('moves from one pipeline to the other in one step', async () => {
    const { admin } = await app.organization()
    const standard = await standardPipeline(admin)
    await makePipeline(admin, { name: '新默认', isDefault: true })
    expect(await defaults(admin)).toEqual(['新默认'])
    expect((await admin.patch(`/pipelines/${standard.id}`, { version: 2, isDefault: true })).status).toBe(200)
    expect(await defaults(admin)).toEqual([standard.name])
  })

  it('is exactly one, also when five are made the default at once', async () => {
    const { admin } = await app.organization()
    const pipelines = await Promise.all([1, 2, 3, 4, 5].map(() => makePipeline(admin)))
    const answers = await Promise.all(
      pipelines.map(({ id }) => admin.patch(`/pipelines/${id}`, { version: 1, isDefault: true })),
    )
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200])
    expect(await defaults(admin)).toHaveLength(1)
  })

  it('can neither be given up nor deleted', async () => {
    const { admin } = await app.organization()
    const { id } = await standardPipeline(admin)
    expect(await admin.patch(`/pipelines/${id}`, { version: 1, isDefault: false })).toMatchObject({
      status: 409,
      body: { code: 'default_pipeline_required' },
    })
    expect(await admin.delete(`/pipelines/${id}?version=1`)).toMatchObject({
      status: 409,
      body: { code: 'default_pipeline_required' },
    })
  })

  it('stays when another pipeline is deleted', async () => {
    const { admin } = await app.organization()
    const { id } = await makePipeline(admin)
    expect((await admin.delete(`/pipelines/${id}?version=1`)).status).toBe(204)
    expect((await admin.get(`/pipelines/${id}`)).status).toBe(404)
    expect(await defaults(admin)).toEqual(['标准销售流程'])
  })
})

describe('loss reasons', () => {
  it('are replaced as a list: kept, renamed, added, put in order and left out', async () => {
    const { admin } = await app.organization()
    const { version, items } = (await admin.get('/loss-reasons')).body
    const answer = await admin.put('/loss-reasons', {
      version,
      items: [
        { id: items[6].id, name: '其它', isActive: false },
        { name: '交期太长' },
        { id: items[0].id, name: items[0].name },
      ],
    })
    expect(answer.status).toBe(200)
    expect(answer.body.items).toMatchObject([
      { id: items[6].id, name: '其它', isActive: false },
      { name: '交期太长', isActive: true },
      { id: items[0].id, isActive: true },
    ])
    const again = await admin.put('/loss-reasons', {
      version: answer.body.version,
      items: answer.body.items.map(({ id, name }: { id: string; name: string }) => ({ id, name })),
    })
    expect(again.body).toEqual({ ...answer.body, version: expect.any(Number) })
  })

  it('are refused to whoever has not seen what somebody else has changed, were it only taken away', async () => {
    const { admin } = await app.organization()
    const { version, items } = (await admin.get('/loss-reasons')).body
    const fewer = await admin.put('/loss-reasons', { version, items: items.slice(1) })
    const none = await admin.put('/loss-reasons', { version: fewer.body.version, items: [] })
    expect([fewer.status, none.status]).toEqual([200, 200])
    for (const old of [version, fewer.body.version]) {
      const refused = await admin.put('/loss-reasons', { version: old, items })
      expect([refused.status, refused.body.code]).toEqual([409, 'stale_version'])
      expect(refused.body.current).toEqual(none.body)
    }
    expect((await admin.get('/loss-reasons')).body).toEqual(none.body)
  })

  it('refuse unknown ids and repeated names', async () => {
    const { admin } = await app.organization()
    const answer = await admin.put('/loss-reasons', {
      version: 7,
      items: [{ name: '价格' }, { name: '价格' }, { id: newId(), name: '其他' }],
    })
    expect(answer).toMatchObject({
      status: 400,
      body: {
        fields: [
          { path: 'items.1.name', code: 'duplicate' },
          { path: 'items.2.id', code: 'not_found' },
        ],
      },
    })
    expect((await admin.get('/loss-reasons')).body.items).toHaveLength(7)
  })
})

describe('rights', () => {
  it.each([
    ['admin', 201, 200, 200, 204],
    ['director', 201, 200, 200, 403],
    ['manager', 403, 403, 403, 403],
    ['rep', 403, 403, 403, 403],
    ['finance', 403, 403, 403, 403],
  ] as const)(
    '%s reads, and gets %i for creating, %i for changing, %i for the loss reasons, %i for deleting',
    async (role, create, change, reasons, remove) => {
      const organization = await app.organization()
      const client = await organization.addUser(role)
      const { id } = await makePipeline(organization.admin)
      expect((await client.get(`/pipelines/${id}`)).status).toBe(200)
      expect((await client.get('/loss-reasons')).body.items).toHaveLength(7)
      expect((await client.post('/pipelines', { name: 'x', stages: [{ name: 'a', winRate: 1 }] })).status).toBe(create)
      expect((await client.patch(`/pipelines/${id}`, { version: 1, name: 'y' })).status).toBe(change)
      expect((await client.put('/loss-reasons', { version: 7, items: [{ name: 'a' }] })).status).toBe(reasons)
      expect((await client.delete(`/pipelines/${id}?version=${change === 200 ? 2 : 1}`)).status).toBe(remove)
    },
  )

  it('hide pipelines and loss reasons from whoever may not see them', async () => {
    const organization = await app.organization()
    const stranger = await organization.addUserWithRights(['customer.view'], 'all')
    const { id } = await makePipeline(organization.admin)
    expect((await stranger.get(`/pipelines/${id}`)).status).toBe(404)
    expect((await stranger.get('/pipelines')).body.items).toEqual([])
    expect((await stranger.get('/loss-reasons')).body.items).toEqual([])
  })
})
