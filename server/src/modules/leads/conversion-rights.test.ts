import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
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

describe('a conversion is refused', () => {
  it('with the faults of each part at its path, and nothing is half-written', async () => {
    const { admin } = await app.organization()
    const stranger = await app.organization()
    const lead = await makeLead(admin)
    const foreign = await makeCustomer(stranger.admin)
    const refused = async (body: object) => refusal(await convert(admin, lead.id, body))
    expect(await refused({})).toEqual([400, 'customer:required'])
    expect(
      await refused({
        customer: { name: '', level: 'Z' },
        contact: { title: 1 },
        opportunity: { amount: 'x' },
        note: '',
      }),
    ).toEqual([
      400,
      'customer.name:required',
      'customer.level:invalid_option',
      'contact.name:required',
      'contact.title:invalid_type',
      'opportunity.name:required',
      'opportunity.amount:invalid_format',
      'note:unknown_field',
    ])
    expect(await refused({ customer: { id: 'x' } })).toEqual([400, 'customer.id:invalid_format'])
    expect(await refused({ customer: { id: foreign.id } })).toEqual([400, 'customer.id:not_found'])
    expect(await refused({ customer: { name: 'a' }, contact: { id: newId() } })).toEqual([400, 'contact.id:not_found'])
    expect(
      await refused({
        customer: { name: 'a' },
        contact: { name: 'b' },
        opportunity: { name: 'c', pipelineId: newId() },
      }),
    ).toEqual([400, 'opportunity.pipelineId:not_found'])
    expect(await counts(admin)).toEqual([0, 0, 0])
    expect((await admin.get(`/leads/${lead.id}`)).body).toMatchObject({ status: 'new', version: 1 })
  })

  it('without the right to create one of the parts, and nothing is half-written', async () => {
    const organization = await app.organization()
    const body = { customer: { name: 'a' }, contact: { name: 'b' }, opportunity: { name: 'c' } }
    const rights = [
      'lead.view',
      'lead.create',
      'lead.convert',
      'customer.view',
      'customer.create',
      'contact.view',
      'contact.create',
      'opportunity.view',
      'opportunity.create',
      'pipeline.view',
    ]
    for (const missing of ['lead.convert', 'customer.create', 'contact.create', 'opportunity.create']) {
      const client = await organization.addUserWithRights(
        rights.filter((right) => right !== missing),
        'own',
      )
      const lead = await makeLead(client)
      expect(await convert(client, lead.id, body)).toMatchObject({
        status: 403,
        body: { code: 'forbidden', detail: expect.stringContaining(missing) },
      })
      expect(await counts(client)).toEqual([0, 0, 0])
      expect((await client.get(`/leads/${lead.id}`)).body.status).toBe('new')
    }
    const client = await organization.addUserWithRights(rights, 'own')
    expect((await convert(client, (await makeLead(client)).id, body)).status).toBe(201)
  })

  it('for a lead out of sight, and for an existing customer or contact out of sight', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const [customer, contact, hidden] = [
      await makeCustomer(organization.admin),
      await makeContact(organization.admin),
      await makeLead(organization.admin),
    ]
    const lead = await makeLead(rep)
    expect((await convert(rep, hidden.id, { customer: { name: 'a' } })).status).toBe(404)
    expect(refusal(await convert(rep, lead.id, { customer: { id: customer.id } }))).toEqual([
      400,
      'customer.id:not_found',
    ])
    expect(refusal(await convert(rep, lead.id, { customer: { name: 'a' }, contact: { id: contact.id } }))).toEqual([
      400,
      'contact.id:not_found',
    ])
  })
})

describe('whose the new records are', () => {
  it('is the lead’s owner when the converter may give records away, otherwise the converter', async () => {
    const organization = await app.organization()
    const department = await organization.addDepartment('东区')
    const rep = await organization.addUser('rep', { departmentId: department, name: '李强' })
    const manager = await organization.addUser('manager', { departmentId: department })
    const body = { customer: { name: 'a' }, contact: { name: 'b' }, opportunity: { name: 'c' } }
    const byManager = await convert(manager, (await makeLead(rep)).id, body)
    expect(['customer', 'contact', 'opportunity'].map((part) => byManager.body[part].owner.name)).toEqual([
      '李强',
      '李强',
      '李强',
    ])
    const limited = await organization.addUserWithRights(
      ['lead.view', 'lead.convert', 'customer.view', 'customer.create'],
      'all',
      { name: '助理' },
    )
    const byLimited = await convert(limited, (await makeLead(rep)).id, { customer: { name: 'a' } })
    expect(byLimited).toMatchObject({ status: 201, body: { customer: { owner: { name: '助理' } } } })
  })

  it('does not hide the lead and its history from whoever gets the customer later', async () => {
    const organization = await app.organization()
    const [first, second] = [await organization.addUser('rep'), await organization.addUser('rep')]
    const lead = await makeLead(first)
    const followUp = await makeFollowUp(first, { subjectType: 'lead', subjectId: lead.id })
    const { body } = await convert(first, lead.id, { customer: { name: 'a' } })
    expect((await second.get(`/leads/${lead.id}`)).status).toBe(404)
    await organization.admin.put(`/customers/${body.customer.id}/owner`, { ownerId: second.userId, version: 1 })
    expect((await second.get(`/leads/${lead.id}`)).status).toBe(200)
    expect((await second.get('/follow-ups')).body.items).toMatchObject([{ id: followUp.id }])
    const { body: timeline } = await second.get('/activities', { subjectType: 'customer', subjectId: body.customer.id })
    expect(timeline.items.map((item: { kind: string }) => item.kind)).toContain('followUp.created')
  })
})
