import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFile } from '../files/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeFollowUp } from './factory.ts'

const app = useTestApp()
const start = Math.floor(Date.now() / 1000) * 1000
const days = (count: number) => new Date(start + count * 86_400_000).toISOString()
const refusal = ({ status, body }: { status: number; body: { fields: { path: string; code: string }[] } }) => [
  status,
  ...body.fields.map((field) => `${field.path}:${field.code}`),
]

describe('writing down', () => {
  it('keeps what was said with its files, and stands on the timeline of the customer', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin, { name: '华为' })
    const files = [await makeFile(admin, { name: '报价.pdf' }), await makeFile(admin, { name: '图纸.dwg' })]
    const given = {
      type: 'visit',
      content: '上门拜访\n参观产线',
      result: 'interested',
      occurredAt: days(-1),
      nextContactAt: days(3),
    }
    const { status, body } = await admin.post('/follow-ups', {
      ...given,
      subjectType: 'customer',
      subjectId: customer.id,
      attachments: [files[1]!.id, files[0]!.id],
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...given,
      subject: { type: 'customer', id: customer.id, name: '华为' },
      owner: { id: admin.userId },
      can: { edit: true, delete: true },
    })
    expect(body.attachments).toEqual([files[1], files[0]])
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    expect(timeline.items.find((item: { kind: string }) => item.kind === 'followUp.created')).toMatchObject({
      subject: { type: 'customer', id: customer.id },
      data: {
        followUpId: body.id,
        type: 'visit',
        content: given.content,
        nextContactAt: given.nextContactAt,
        attachments: [{ name: '图纸.dwg' }, { name: '报价.pdf' }],
      },
      occurredAt: given.occurredAt,
    })
  })

  it('says on the record when it was last and will next be contacted, without changing its version', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const about = { subjectType: 'customer', subjectId: customer.id } as const
    const contacted = async () => {
      const { body } = await admin.get(`/customers/${customer.id}`)
      return [body.lastFollowUpAt, body.nextContactAt, body.version]
    }
    await makeFollowUp(admin, { ...about, occurredAt: days(-5), nextContactAt: days(-2) })
    expect(await contacted()).toEqual([days(-5), days(-2), 1])
    await makeFollowUp(admin, { ...about, occurredAt: days(-7) })
    expect(await contacted()).toEqual([days(-5), days(-2), 1])
    const latest = await makeFollowUp(admin, { ...about, occurredAt: days(-1) })
    expect(await contacted()).toEqual([days(-1), null, 1])
    await admin.patch(`/follow-ups/${latest.id}`, { version: 1, nextContactAt: days(9) })
    expect(await contacted()).toEqual([days(-1), days(9), 1])
    expect((await admin.delete(`/follow-ups/${latest.id}?version=2`)).status).toBe(204)
    expect(await contacted()).toEqual([days(-5), null, 1])
  })

  it('on a contact or an opportunity also counts for the customer', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const contact = await makeContact(admin, { customerId: customer.id })
    const opportunity = await makeOpportunity(admin, { customerId: customer.id })
    const read = async (path: string) => (await admin.get(path)).body
    await makeFollowUp(admin, {
      subjectType: 'contact',
      subjectId: contact.id,
      occurredAt: days(-3),
      nextContactAt: days(2),
    })
    expect((await read(`/contacts/${contact.id}`)).lastFollowUpAt).toBe(days(-3))
    // A contact keeps no next contact of its own.
    expect(await read(`/customers/${customer.id}`)).toMatchObject({ lastFollowUpAt: days(-3), nextContactAt: days(2) })
    await makeFollowUp(admin, {
      subjectType: 'opportunity',
      subjectId: opportunity.id,
      occurredAt: days(-2),
      nextContactAt: days(1),
    })
    expect(await read(`/opportunities/${opportunity.id}`)).toMatchObject({
      lastFollowUpAt: days(-2),
      nextContactAt: days(1),
    })
    expect(await read(`/customers/${customer.id}`)).toMatchObject({ lastFollowUpAt: days(-2), nextContactAt: days(2) })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    expect(
      timeline.items
        .filter((item: { kind: string }) => item.kind === 'followUp.created')
        .map((item: { subject: { type: string } }) => item.subject.type),
    ).toEqual(['opportunity', 'contact'])
    const { body: list } = await admin.get('/follow-ups', {
      filter: { field: 'customerId', op: 'eq', value: customer.id },
    })
    expect(list.total.value).toBe(2)
  })

  it('tells all faults at once and stores nothing', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const about = { subjectType: 'customer', subjectId: customer.id }
    expect(
      refusal(
        await admin.post('/follow-ups', {
          subjectType: 'product',
          type: 'fax',
          content: ' \n',
          result: 'x',
          occurredAt: '1',
          attachments: ['a'],
          ownerId: newId(),
        }),
      ),
    ).toEqual([
      400,
      'subjectType:invalid_option',
      'subjectId:required',
      'type:invalid_option',
      'content:required',
      'result:invalid_option',
      'occurredAt:invalid_format',
      'attachments.0:invalid_format',
      'ownerId:unknown_field',
    ])
    expect(
      refusal(await admin.post('/follow-ups', { ...about, type: 'call', content: 'a', occurredAt: days(1) })),
    ).toEqual([400, 'occurredAt:too_large'])
    const file = await makeFile(admin)
    expect(
      refusal(
        await admin.post('/follow-ups', { ...about, type: 'call', content: 'a', attachments: [file.id, newId()] }),
      ),
    ).toEqual([400, 'attachments.1:not_found'])
    expect((await admin.get('/follow-ups')).body.total.value).toBe(0)
    expect((await admin.get(`/customers/${customer.id}`)).body.lastFollowUpAt).toBeNull()
  })

  it('happens once when the request is repeated with its Idempotency-Key', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const headers = { 'idempotency-key': newId() }
    const body = { subjectType: 'customer', subjectId: customer.id, type: 'call', content: '同一个' }
    const answers = await Promise.all([1, 2, 3].map(() => admin.post('/follow-ups', body, headers)))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect((await admin.get('/follow-ups')).body.total.value).toBe(1)
  })

  it('by many at once leaves the latest on the record', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    await Promise.all(
      [-4, -1, -3, -2, -6, -5].map((day) =>
        makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id, occurredAt: days(day) }),
      ),
    )
    expect((await admin.get(`/customers/${customer.id}`)).body.lastFollowUpAt).toBe(days(-1))
  })
})

describe('changing', () => {
  it('replaces words and files and tells from what to what', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const [first, second] = [await makeFile(admin, { name: '一.txt' }), await makeFile(admin, { name: '二.txt' })]
    const followUp = await makeFollowUp(admin, {
      subjectType: 'customer',
      subjectId: customer.id,
      content: '电话',
      attachments: [first.id],
    })
    const { status, body } = await admin.patch(`/follow-ups/${followUp.id}`, {
      version: 1,
      content: '电话沟通',
      attachments: [second.id],
    })
    expect([status, body.content, body.attachments, body.version]).toEqual([200, '电话沟通', [second], 2])
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    expect(timeline.items[0]).toMatchObject({
      kind: 'followUp.updated',
      data: {
        followUpId: followUp.id,
        changes: [
          { field: 'content', from: '电话', to: '电话沟通' },
          { field: 'attachments', from: ['一.txt'], to: ['二.txt'] },
        ],
      },
    })
    expect(refusal(await admin.patch(`/follow-ups/${followUp.id}`, { version: 2, subjectId: customer.id }))).toEqual([
      400,
      'subjectId:unknown_field',
    ])
  })

  it('is refused with the current one when someone else was faster, and of two at once one wins', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const followUp = await makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id })
    const answers = await Promise.all(
      ['a', 'b'].map((content) => admin.patch(`/follow-ups/${followUp.id}`, { version: 1, content })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    expect(answers.find((answer) => answer.status === 409)!.body.current).toMatchObject({ id: followUp.id, version: 2 })
  })
})

describe('listing', () => {
  it('shows the newest first, of one record or of all, and filters by type and day', async () => {
    const { admin } = await app.organization()
    const [one, other] = [await makeCustomer(admin), await makeCustomer(admin)]
    const write = (subjectId: string, content: string, day: number, type: 'call' | 'visit') =>
      makeFollowUp(admin, { subjectType: 'customer', subjectId, content, type, occurredAt: days(day) })
    await write(one.id, '三天前', -3, 'call')
    await write(other.id, '昨天', -1, 'visit')
    await write(one.id, '两天前', -2, 'visit')
    const contents = async (query: Record<string, unknown> = {}) =>
      (await admin.get('/follow-ups', query)).body.items.map((item: { content: string }) => item.content)
    const of = (id: string) => ({
      and: [
        { field: 'subjectType', op: 'eq', value: 'customer' },
        { field: 'subjectId', op: 'eq', value: id },
      ],
    })
    expect(await contents()).toEqual(['昨天', '两天前', '三天前'])
    expect(await contents({ filter: of(one.id) })).toEqual(['两天前', '三天前'])
    expect(await contents({ filter: { field: 'type', op: 'eq', value: 'visit' } })).toEqual(['昨天', '两天前'])
    expect(await contents({ filter: { field: 'occurredAt', op: 'gte', value: days(-2.5) } })).toEqual([
      '昨天',
      '两天前',
    ])
    expect(await contents({ q: '三' })).toEqual(['三天前'])
    const first = await admin.get('/follow-ups', { limit: 2 })
    expect(await contents({ limit: 2, cursor: first.body.nextCursor })).toEqual(['三天前'])
  })
})
