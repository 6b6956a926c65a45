import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFile } from '../files/factory.ts'
import { makeFollowUp } from './factory.ts'

const app = useTestApp()
const refusal = ({ status, body }: { status: number; body: { fields: { path: string; code: string }[] } }) => [
  status,
  ...body.fields.map((field) => `${field.path}:${field.code}`),
]

describe('rights', () => {
  it('shows a follow-up and its files to exactly those who see its record', async () => {
    const organization = await app.organization()
    const east = await organization.addDepartment('东区')
    const owner = await organization.addUser('rep', { departmentId: east })
    const manager = await organization.addUser('manager', { departmentId: east })
    const other = await organization.addUser('rep')
    const finance = await organization.addUser('finance')
    const customer = await makeCustomer(owner)
    const file = await makeFile(manager)
    const followUp = await makeFollowUp(manager, {
      subjectType: 'customer',
      subjectId: customer.id,
      attachments: [file.id],
    })
    const sees = async (client: TestClient) => [
      (await client.get(`/follow-ups/${followUp.id}`)).status,
      (await client.get('/follow-ups')).body.items.length,
      (await client.get(`/files/${file.id}/content`)).status,
    ]
    expect(await sees(owner)).toEqual([200, 1, 200])
    expect(await sees(manager)).toEqual([200, 1, 200])
    expect(await sees(other)).toEqual([404, 0, 404])
    expect(await sees(finance)).toEqual([404, 0, 404])
    expect(
      refusal(
        await other.post('/follow-ups', {
          subjectType: 'customer',
          subjectId: customer.id,
          type: 'call',
          content: 'a',
        }),
      ),
    ).toEqual([400, 'subjectId:not_found'])
    await organization.admin.put(`/customers/${customer.id}/owner`, { ownerId: other.userId, version: 1 })
    expect(await sees(other)).toEqual([200, 1, 200])
    expect(await sees(owner)).toEqual([404, 0, 404])
    // Nobody sees what was followed up through a deleted record, but authors keep their own uploads.
    expect((await organization.admin.delete(`/customers/${customer.id}?version=2`)).status).toBe(204)
    expect(await sees(other)).toEqual([404, 0, 404])
    expect(await sees(manager)).toEqual([404, 0, 200])
  })

  it('lets authors correct their own, and others only with the right over the author', async () => {
    const organization = await app.organization()
    const east = await organization.addDepartment('东区')
    const author = await organization.addUser('rep', { departmentId: east })
    const manager = await organization.addUser('manager', { departmentId: east })
    const finance = await organization.addUser('finance')
    const customer = await makeCustomer(author)
    const followUp = await makeFollowUp(author, { subjectType: 'customer', subjectId: customer.id })
    expect((await manager.get(`/follow-ups/${followUp.id}`)).body.can).toEqual({ edit: true, delete: false })
    const fromManager = await makeFollowUp(manager, { subjectType: 'customer', subjectId: customer.id })
    expect((await author.get(`/follow-ups/${fromManager.id}`)).body.can).toEqual({ edit: false, delete: false })
    expect((await author.patch(`/follow-ups/${fromManager.id}`, { version: 1, content: 'x' })).status).toBe(403)
    expect((await author.delete(`/follow-ups/${fromManager.id}?version=1`)).status).toBe(403)
    expect((await author.delete(`/follow-ups/${followUp.id}?version=1`)).status).toBe(204)
    expect(
      (
        await finance.post('/follow-ups', {
          subjectType: 'customer',
          subjectId: customer.id,
          type: 'call',
          content: 'a',
        })
      ).status,
    ).toBe(403)
  })

  it('does not let one attach what somebody else uploaded', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const customer = await makeCustomer(rep)
    const file = await makeFile(organization.admin)
    const about = { subjectType: 'customer', subjectId: customer.id } as const
    expect(
      refusal(await rep.post('/follow-ups', { ...about, type: 'call', content: 'a', attachments: [file.id] })),
    ).toEqual([400, 'attachments.0:not_found'])
    // A colleague who edits keeps the files that hang there already.
    const own = await makeFile(rep)
    const followUp = await makeFollowUp(rep, { ...about, attachments: [own.id] })
    const edited = await organization.admin.patch(`/follow-ups/${followUp.id}`, {
      version: 1,
      attachments: [own.id, file.id],
    })
    expect(edited.body.attachments).toEqual([own, file])
  })
})
