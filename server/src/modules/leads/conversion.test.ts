import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFile } from '../files/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeTask } from '../tasks/factory.ts'
import { makeLead } from './factory.ts'

const app = useTestApp()
const convert = (client: TestClient, id: string, body: object, headers = {}) =>
  client.post(`/leads/${id}/conversion`, body, headers)
const refusal = ({ status, body }: { status: number; body: { fields: { path: string; code: string }[] } }) => [
  status,
  ...body.fields.map((field) => `${field.path}:${field.code}`),
]
/** How many records of each kind a conversion could leave behind. */
const counts = async (client: TestClient) =>
  Promise.all(
    ['customers', 'contacts', 'opportunities'].map(
      async (kind) => (await client.get(`/${kind}`)).body.total.value as number,
    ),
  )
const pipelineOf = async (client: TestClient) =>
  (await client.get('/pipelines')).body.items[0] as { id: string; stages: { id: string; name: string }[] }

describe('a conversion', () => {
  it('makes a customer, a contact and an opportunity from what the lead knows', async () => {
    const { admin } = await app.organization()
    const pipeline = await pipelineOf(admin)
    const lead = await makeLead(admin, {
      name: '张伟',
      companyName: '华强电子',
      title: '采购经理',
      mobile: '13800138000',
      phone: '0755-8888',
      email: 'z@example.com',
      wechat: 'zw',
      source: 'website',
      industry: 'electronics',
      city: '深圳',
      expectedAmount: '88000.00',
    })
    const { status, body } = await convert(admin, lead.id, {
      customer: { name: '深圳华强电子有限公司', city: '东莞' },
      contact: { name: '张伟', title: null },
      opportunity: { name: '华强一期', pipelineId: pipeline.id, expectedCloseOn: '2026-12-31' },
    })
    expect(status).toBe(201)
    expect(body.customer).toMatchObject({
      name: '深圳华强电子有限公司',
      city: '东莞',
      industry: 'electronics',
      source: 'website',
      phone: '0755-8888',
      email: null,
      status: 'potential',
    })
    expect(body.contact).toMatchObject({
      name: '张伟',
      title: null,
      mobile: '13800138000',
      email: 'z@example.com',
      wechat: 'zw',
      customer: { id: body.customer.id },
    })
    expect(body.opportunity).toMatchObject({
      name: '华强一期',
      amount: '88000.00',
      source: 'website',
      status: 'open',
      expectedCloseOn: '2026-12-31',
      customer: { id: body.customer.id },
      contact: { id: body.contact.id },
      pipeline: { id: pipeline.id },
      stage: { id: pipeline.stages[0]!.id },
    })
    expect(body.lead).toMatchObject({
      id: lead.id,
      status: 'converted',
      version: 2,
      convertedBy: { id: admin.userId },
      convertedCustomer: { id: body.customer.id, name: '深圳华强电子有限公司' },
      convertedContact: { id: body.contact.id },
      convertedOpportunity: { id: body.opportunity.id },
      can: { edit: false, delete: false, transfer: false, convert: false },
    })
    expect((await admin.get(`/leads/${lead.id}`)).body).toEqual(body.lead)
  })

  it('needs a customer only', async () => {
    const { admin } = await app.organization()
    const lead = await makeLead(admin)
    const { status, body } = await convert(admin, lead.id, { customer: { name: '个人客户' } })
    expect([status, body.contact, body.opportunity]).toEqual([201, null, null])
    expect(await counts(admin)).toEqual([1, 0, 0])
  })

  it('links an existing customer and contact, and gives a contact without a customer to this one', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const [known, loose, foreign] = [
      await makeContact(admin, { customerId: customer.id }),
      await makeContact(admin),
      await makeContact(admin, { customerId: (await makeCustomer(admin)).id }),
    ]
    const link = async (contactId: string) =>
      convert(admin, (await makeLead(admin)).id, { customer: { id: customer.id }, contact: { id: contactId } })
    expect(await link(known.id)).toMatchObject({
      status: 201,
      body: { customer: { id: customer.id }, contact: { id: known.id, version: 1 } },
    })
    expect(await link(loose.id)).toMatchObject({
      status: 201,
      body: { contact: { id: loose.id, version: 2, customer: { id: customer.id } } },
    })
    expect(refusal(await link(foreign.id))).toEqual([400, 'contact.id:other_customer'])
    expect(await counts(admin)).toEqual([2, 3, 0])
  })

  it('brings the lead’s history, follow-ups with files, tasks and next contact to the customer’s page', async () => {
    const { admin } = await app.organization()
    const lead = await makeLead(admin, { name: '张伟' })
    const file = await makeFile(admin)
    const nextContactAt = new Date(Math.floor(Date.now() / 1000) * 1000 + 86_400_000).toISOString()
    const followUp = await makeFollowUp(admin, {
      subjectType: 'lead',
      subjectId: lead.id,
      attachments: [file.id],
      nextContactAt,
    })
    const task = await makeTask(admin, { subjectType: 'lead', subjectId: lead.id })
    const { body } = await convert(admin, lead.id, { customer: { name: '华强' } })
    expect(body.customer).toMatchObject({ lastFollowUpAt: followUp.occurredAt, nextContactAt, version: 1 })
    expect(body.lead.nextContactAt).toBeNull()
    const about = { filter: { field: 'customerId', op: 'eq', value: body.customer.id } }
    expect((await admin.get('/follow-ups', about)).body.items).toMatchObject([
      { id: followUp.id, attachments: [{ id: file.id }], subject: { type: 'lead', name: '张伟' } },
    ])
    expect((await admin.get('/tasks', about)).body.items).toMatchObject([{ id: task.id }])
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: body.customer.id })
    const kinds = timeline.items.map((item: { kind: string }) => item.kind)
    for (const kind of ['lead.converted', 'customer.created', 'followUp.created', 'lead.created'])
      expect(kinds).toContain(kind)
    const converted = timeline.items.find((item: { kind: string }) => item.kind === 'lead.converted')
    expect(converted).toMatchObject({
      subject: { type: 'lead', id: lead.id, name: '张伟' },
      data: { customer: { name: '华强' }, contact: null, opportunity: null },
    })
    // What is written on the converted lead later still counts for the customer.
    const later = await makeFollowUp(admin, { subjectType: 'lead', subjectId: lead.id })
    expect((await admin.get(`/customers/${body.customer.id}`)).body.lastFollowUpAt).toBe(later.occurredAt)
  })

  it('happens once: a second one is refused with what the lead became, and nothing moves', async () => {
    const { admin } = await app.organization()
    const lead = await makeLead(admin)
    const { body: first } = await convert(admin, lead.id, { customer: { name: '甲' }, contact: { name: '张' } })
    const second = await convert(admin, lead.id, { customer: { name: '乙' } })
    expect(second).toMatchObject({
      status: 409,
      body: {
        code: 'already_converted',
        current: {
          convertedCustomerId: first.customer.id,
          convertedContactId: first.contact.id,
          convertedOpportunityId: null,
        },
      },
    })
    expect(await counts(admin)).toEqual([1, 1, 0])
    for (const answer of [
      await admin.patch(`/leads/${lead.id}`, { version: 2, title: 'x' }),
      await admin.put(`/leads/${lead.id}/owner`, { version: 2, ownerId: admin.userId }),
      await admin.delete(`/leads/${lead.id}?version=2`),
    ])
      expect(answer).toMatchObject({ status: 409, body: { code: 'already_converted' } })
  })

  it('of two at once has one winner', async () => {
    const { admin } = await app.organization()
    const lead = await makeLead(admin)
    const answers = await Promise.all(
      ['甲', '乙', '丙'].map((name) =>
        convert(admin, lead.id, { customer: { name }, contact: { name }, opportunity: { name } }),
      ),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409])
    expect(await counts(admin)).toEqual([1, 1, 1])
  })

  it('answers a repeated request with the same Idempotency-Key as the first time', async () => {
    const { admin } = await app.organization()
    const lead = await makeLead(admin)
    const headers = { 'idempotency-key': newId() }
    const [first, second] = [
      await convert(admin, lead.id, { customer: { name: '甲' } }, headers),
      await convert(admin, lead.id, { customer: { name: '甲' } }, headers),
    ]
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body])
  })
})
