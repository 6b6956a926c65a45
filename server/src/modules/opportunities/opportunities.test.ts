import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makePipeline, standardPipeline } from '../pipelines/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { makeOpportunity } from './factory.ts'

const app = useTestApp()
const faults = (body: { fields: { path: string; code: string }[] }) =>
  body.fields.map((field) => `${field.path}:${field.code}`)
const timelineOf = async (client: TestClient, id: string, subjectType = 'opportunity') =>
  (await client.get('/activities', { subjectType, subjectId: id })).body.items

describe('creating', () => {
  it('stores every field as given, numbers it, starts in the default pipeline and tells the customer’s timeline too', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const contact = await makeContact(admin, { customerId: customer.id })
    const pipeline = await standardPipeline(admin)
    const given = {
      name: ' 华为 ERP 一期',
      customerId: customer.id,
      contactId: contact.id,
      amount: '120000.50',
      expectedCloseOn: '2026-12-31',
      source: 'referral',
      remark: '多行\n说明',
      externalNumber: 'X-1',
    }
    const { status, body } = await admin.post('/opportunities', given)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...given,
      status: 'open',
      currency: 'CNY',
      version: 1,
      customer: { id: customer.id, name: customer.name },
      contact: { id: contact.id },
      pipeline: { id: pipeline.id, name: '标准销售流程' },
      stage: { id: pipeline.stages[0]!.id, name: '初步接洽' },
      winRate: 10,
      expectedAmount: '12000.05',
      owner: { id: admin.userId },
      lines: [],
      can: { edit: true, delete: true, transfer: true, changeStage: true, close: true, reopen: false },
    })
    expect(body.number).toMatch(/^SJ-\d{4}-00001$/)
    expect(await timelineOf(admin, body.id)).toMatchObject([
      { kind: 'opportunity.created', data: { name: given.name } },
    ])
    expect((await timelineOf(admin, customer.id, 'customer'))[0]).toMatchObject({
      kind: 'opportunity.created',
      subject: { type: 'opportunity', id: body.id, name: given.name },
    })
    expect((await admin.get(`/opportunities/${body.id}/stage-changes`)).body.items).toMatchObject([
      { from: null, to: { name: '初步接洽' }, changedBy: { id: admin.userId }, days: 0 },
    ])
  })

  it('takes a stage of the given pipeline, and no other', async () => {
    const { admin } = await app.organization()
    const pipeline = await makePipeline(admin)
    const other = await standardPipeline(admin)
    const { body } = await admin.post('/opportunities', {
      name: 'a',
      pipelineId: pipeline.id,
      stageId: pipeline.stages[1]!.id,
    })
    expect(body).toMatchObject({
      pipeline: { id: pipeline.id },
      stage: { name: '签约' },
      winRate: 80,
      amount: null,
      expectedAmount: null,
    })
    const wrong = await admin.post('/opportunities', {
      name: 'a',
      pipelineId: pipeline.id,
      stageId: other.stages[0]!.id,
    })
    expect([wrong.status, faults(wrong.body)]).toEqual([400, ['stageId:not_found']])
  })

  it('tells all faults at once and stores nothing', async () => {
    const organization = await app.organization()
    const stranger = await app.organization()
    const rep = await organization.addUser('rep')
    const hidden = await makeCustomer(organization.admin)
    const shape = await rep.post('/opportunities', {
      name: '',
      amount: '-1',
      status: 'won',
      number: 'SJ-1',
      lines: [{ productId: 'x', quantity: '0', discountPercent: 101 }],
    })
    expect(faults(shape.body).sort()).toEqual([
      'amount:too_small',
      'lines.0.discountPercent:too_large',
      'lines.0.productId:invalid_format',
      'lines.0.quantity:too_small',
      'name:required',
      'number:unknown_field',
      'status:unknown_field',
    ])
    const foreign = await makeProduct(stranger.admin)
    const references = await rep.post('/opportunities', {
      name: 'a',
      customerId: hidden.id,
      contactId: newId(),
      pipelineId: newId(),
      lines: [{ productId: foreign.id, quantity: '1' }],
    })
    expect(faults(references.body)).toEqual([
      'customerId:not_found',
      'contactId:not_found',
      'pipelineId:not_found',
      'lines.0.productId:not_found',
    ])
    expect(await rep.post('/opportunities', { name: 'a', ownerId: organization.admin.userId })).toMatchObject({
      status: 403,
    })
    expect((await organization.admin.get('/opportunities')).body.total.value).toBe(0)
  })

  it('happens once when the request is repeated with its Idempotency-Key', async () => {
    const { admin } = await app.organization()
    const headers = { 'idempotency-key': newId() }
    const answers = await Promise.all([1, 2, 3].map(() => admin.post('/opportunities', { name: '同一个' }, headers)))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect((await admin.get('/opportunities')).body.total.value).toBe(1)
  })

  it('gives twenty at once twenty numbers in a row', async () => {
    const { admin } = await app.organization()
    const made = await Promise.all(Array.from({ length: 20 }, () => makeOpportunity(admin)))
    expect(made.map(({ number }) => Number(number.slice(-5))).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
  })

  it('refuses an external number that another has, also of two at once', async () => {
    const { admin } = await app.organization()
    const answers = await Promise.all(
      ['Z-9', 'z-9'].map((externalNumber) => admin.post('/opportunities', { name: 'a', externalNumber })),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409])
    expect(answers.find((answer) => answer.status === 409)!.body).toMatchObject({
      code: 'conflict',
      fields: [{ path: 'externalNumber', code: 'duplicate' }],
    })
    const other = await makeOpportunity(admin, { externalNumber: 'Z-10' })
    expect(await admin.patch(`/opportunities/${other.id}`, { version: 1, externalNumber: 'Z-9' })).toMatchObject({
      status: 409,
      body: { fields: [{ path: 'externalNumber', code: 'duplicate' }] },
    })
  })
})

describe('changing', () => {
  it('writes the given fields only and records what changed, not what follows from it', async () => {
    const { admin } = await app.organization()
    const { id } = await makeOpportunity(admin, { amount: '100.00', source: 'website' })
    const { body } = await admin.patch(`/opportunities/${id}`, { version: 1, amount: '200' })
    expect(body).toMatchObject({ amount: '200.00', expectedAmount: '20.00', source: 'website', version: 2 })
    expect((await timelineOf(admin, id))[0].data).toEqual({
      changes: [{ field: 'amount', from: '100.00', to: '200.00' }],
    })
  })

  it('moves the whole history to the page of the customer it is found to belong to', async () => {
    const { admin } = await app.organization()
    const [first, second] = [await makeCustomer(admin), await makeCustomer(admin)]
    const { id } = await makeOpportunity(admin, { customerId: first.id })
    await admin.patch(`/opportunities/${id}`, { version: 1, customerId: second.id })
    const about = async (customerId: string) =>
      (await timelineOf(admin, customerId, 'customer')).filter(
        (item: { subject: { id: string } }) => item.subject.id === id,
      ).length
    expect([await about(first.id), await about(second.id)]).toEqual([0, 2])
  })

  it('does not let stage, pipeline, status or owner be changed on the side', async () => {
    const { admin } = await app.organization()
    const { id, stageId, pipelineId } = await makeOpportunity(admin)
    const refused = await admin.patch(`/opportunities/${id}`, {
      version: 1,
      stageId,
      pipelineId,
      status: 'won',
      ownerId: admin.userId,
    })
    expect(faults(refused.body).sort()).toEqual([
      'ownerId:unknown_field',
      'pipelineId:unknown_field',
      'stageId:unknown_field',
      'status:unknown_field',
    ])
  })

  it('is refused with the current record when someone else was faster', async () => {
    const { admin } = await app.organization()
    const { id } = await makeOpportunity(admin)
    const answers = await Promise.all(
      ['甲', '乙'].map((name) => admin.patch(`/opportunities/${id}`, { version: 1, name })),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(answers.find((answer) => answer.status === 409)!.body).toMatchObject({
      code: 'stale_version',
      current: { id, version: 2 },
    })
  })
})

describe('listing', () => {
  it('filters by customer, also by having none, by stage, win rate and what is expected', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const { stages } = await standardPipeline(admin)
    await makeOpportunity(admin, { name: '有客户', customerId: customer.id, amount: '1000.00', stageId: stages[2]!.id })
    await makeOpportunity(admin, { name: '无客户', amount: '1000.00' })
    const names = async (filter: object) =>
      (await admin.get('/opportunities', { filter, sort: 'name' })).body.items.map(
        (item: { name: string }) => item.name,
      )
    expect(await names({ field: 'customerId', op: 'isEmpty' })).toEqual(['无客户'])
    expect(await names({ field: 'customerId', op: 'eq', value: customer.id })).toEqual(['有客户'])
    expect(await names({ field: 'stageId', op: 'in', value: [stages[0]!.id] })).toEqual(['无客户'])
    expect(await names({ field: 'winRate', op: 'gte', value: 50 })).toEqual(['有客户'])
    expect(await names({ field: 'expectedAmount', op: 'eq', value: '100.00' })).toEqual(['无客户'])
    const { body } = await admin.get('/opportunities', { q: '有客户' })
    expect(body.items).toMatchObject([
      {
        customer: { name: customer.name },
        stage: { id: stages[2]!.id, name: '方案报价' },
        pipeline: { name: '标准销售流程' },
        winRate: 50,
        expectedAmount: '500.00',
      },
    ])
    expect(body.items[0]).not.toHaveProperty('lines')
  })

  it('is searched by name, number and external number', async () => {
    const { admin } = await app.organization()
    const { number } = await makeOpportunity(admin, { name: '甲方', externalNumber: '1C1I7A6R' })
    await makeOpportunity(admin, { name: '乙方' })
    for (const q of ['甲', number, '1c1i7'])
      expect((await admin.get('/opportunities', { q })).body.items).toMatchObject([{ name: '甲方' }])
  })
})
