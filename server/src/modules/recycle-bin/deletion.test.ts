import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeLead } from '../leads/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeTask } from '../tasks/factory.ts'
import { customerWithCompany, idsIn, remove, restore } from './factory.ts'

const app = useTestApp()

describe('deleting a customer', () => {
  it('takes along its contacts, opportunities and tasks, out of every list, and brings all of them back', async () => {
    const { admin } = await app.organization()
    const { customer, contact, opportunity, task, followUp } = await customerWithCompany(admin)
    const version = (await admin.get(`/customers/${customer.id}`)).body.version
    expect((await remove(admin, 'customers', { id: customer.id, version })).status).toBe(204)
    for (const path of [
      `/contacts/${contact.id}`,
      `/opportunities/${opportunity.id}`,
      `/tasks/${task.id}`,
      `/follow-ups/${followUp.id}`,
    ])
      expect((await admin.get(path)).status, path).toBe(404)
    const { body: bin } = await admin.get('/recycle-bin')
    expect(bin.items).toMatchObject([
      {
        id: customer.id,
        kind: 'customer',
        name: customer.name,
        version: version + 1,
        deletedBy: { id: admin.userId },
        root: null,
        parts: [
          { kind: 'contact', count: 1 },
          { kind: 'opportunity', count: 1 },
          { kind: 'task', count: 1 },
        ],
        can: { restore: true, purge: true },
      },
    ])
    const days = (Date.parse(bin.items[0].purgeAt) - Date.parse(bin.items[0].deletedAt)) / 86_400_000
    expect(days).toBe(30)

    const back = await restore(admin, { id: customer.id, version })
    expect([back.status, back.body.records.map((record: { kind: string }) => record.kind).sort()]).toEqual([
      201,
      ['contact', 'customer', 'opportunity', 'task'],
    ])
    expect((await admin.get(`/opportunities/${opportunity.id}`)).body).toMatchObject({
      customer: { id: customer.id },
      contact: { id: contact.id },
    })
    expect((await admin.get(`/tasks/${task.id}`)).status).toBe(200)
    expect((await admin.get(`/follow-ups/${followUp.id}`)).status).toBe(200)
    expect(await idsIn(admin)).toEqual([])
  })

  it('is refused while it has contracts, and moves nothing', async () => {
    const { admin } = await app.organization()
    const { customer, contact } = await customerWithCompany(admin)
    await makeContract(admin, { customerId: customer.id })
    const { version } = (await admin.get(`/customers/${customer.id}`)).body
    expect(await remove(admin, 'customers', { id: customer.id, version })).toMatchObject({
      status: 409,
      body: { code: 'deletion_refused', fields: [{ code: 'in_use', params: { kind: 'contract', count: 1 } }] },
    })
    expect((await admin.get(`/contacts/${contact.id}`)).status).toBe(200)
    expect(await idsIn(admin)).toEqual([])
  })

  it('is refused to who may not delete what would go along, and tells no number of what they cannot see', async () => {
    const organization = await app.organization()
    const rights = [
      'customer.view',
      'customer.create',
      'customer.edit',
      'customer.delete',
      'contact.view',
      'contact.create',
    ]
    const rep = await organization.addUserWithRights(rights, 'own')
    const customer = await makeCustomer(rep)
    await makeContact(rep, { customerId: customer.id })
    await makeOpportunity(organization.admin, { customerId: customer.id })
    const answer = await remove(rep, 'customers', customer)
    expect([answer.status, answer.body.fields]).toEqual([
      409,
      [
        { path: '', code: 'not_deletable', params: { kind: 'contact', count: 1 } },
        { path: '', code: 'in_use_unseen' },
      ],
    ])
  })

  it('takes along the lead that it came from', async () => {
    const { admin } = await app.organization()
    const lead = await makeLead(admin, { companyName: '华为' })
    const { body: converted } = await admin.post(`/leads/${lead.id}/conversion`, { customer: { name: '华为' } })
    const { body: customer } = await admin.get(`/customers/${converted.customer.id}`)
    expect((await remove(admin, 'customers', customer)).status).toBe(204)
    expect((await admin.get(`/leads/${lead.id}`)).status).toBe(404)
    expect((await restore(admin, customer)).status).toBe(201)
    expect((await admin.get(`/leads/${lead.id}`)).body).toMatchObject({
      convertedCustomerId: customer.id,
      status: 'converted',
    })
  })

  it('waits for a contact that is just being made, and takes it along', async () => {
    const { admin } = await app.organization()
    const customers = await Promise.all(Array.from({ length: 6 }, () => makeCustomer(admin)))
    await Promise.all(
      customers.flatMap((customer) => [
        admin.post('/contacts', { name: '王工', customerId: customer.id }),
        remove(admin, 'customers', customer),
      ]),
    )
    expect((await admin.get('/contacts')).body.items).toEqual([])
  })
})

describe('what is deleted', () => {
  it('is told of on the customer’s timeline by its deletion alone', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const contact = await makeContact(admin, { customerId: customer.id, name: '王工' })
    const followUp = await makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id, content: '谈了价格' })
    await remove(admin, 'contacts', contact)
    await remove(admin, 'follow-ups', followUp)
    const kinds = async () =>
      (await admin.get('/activities', { subjectType: 'customer', subjectId: customer.id })).body.items.map(
        (item: { kind: string }) => item.kind,
      )
    expect(await kinds()).toEqual(['followUp.deleted', 'contact.deleted', 'customer.created'])
    await restore(admin, contact)
    expect(await kinds()).toEqual(expect.arrayContaining(['contact.created', 'contact.deleted', 'contact.restored']))
  })

  it('is no name on a task about it', async () => {
    const { admin } = await app.organization()
    const contract = await makeContract(admin)
    const task = await makeTask(admin, { subjectType: 'contract', subjectId: contract.id })
    await remove(admin, 'contracts', contract)
    expect((await admin.get(`/tasks/${task.id}`)).status).toBe(404)
    await restore(admin, contract)
    expect((await admin.get(`/tasks/${task.id}`)).body.subject.name).toBe(contract.name)
  })
})
