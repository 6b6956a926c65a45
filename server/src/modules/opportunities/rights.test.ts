import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { standardPipeline } from '../pipelines/factory.ts'
import { makeOpportunity, winOpportunity } from './factory.ts'

const app = useTestApp()

describe('rights', () => {
  it('show a rep only their own, a manager the department and below, a director everything', async () => {
    const organization = await app.organization()
    const north = await organization.addDepartment('北区')
    const beijing = await organization.addDepartment('北京', { parentId: north })
    const south = await organization.addDepartment('南区')
    const manager = await organization.addUser('manager', { departmentId: north })
    const rep = await organization.addUser('rep', { departmentId: beijing })
    const other = await organization.addUser('rep', { departmentId: south })
    const director = await organization.addUser('director', { departmentId: south })
    const [mine, theirs] = [await makeOpportunity(rep), await makeOpportunity(other)]
    const ids = async (client: typeof rep) =>
      (await client.get('/opportunities')).body.items.map((item: { id: string }) => item.id).sort()
    const counted = async (client: typeof rep) => (await client.get('/opportunities/stage-totals')).body.open.count
    expect([await ids(rep), await ids(manager), await ids(director)]).toEqual([
      [mine.id],
      [mine.id],
      [mine.id, theirs.id].sort(),
    ])
    expect([await counted(rep), await counted(manager), await counted(director)]).toEqual([1, 1, 2])
  })

  // The record belongs to the rep; "stranger" is a rep elsewhere.
  it.each([
    ['admin', 200, 200, 201, 201, 200, 201, 200, 204],
    ['director', 200, 200, 201, 201, 200, 201, 200, 204],
    ['manager', 200, 200, 201, 201, 200, 201, 200, 403],
    ['rep', 200, 200, 201, 201, 200, 201, 403, 403],
    ['stranger', 404, 404, 404, 404, 404, 404, 404, 404],
    ['finance', 200, 403, 403, 403, 403, 403, 403, 403],
    ['service', 404, 404, 404, 404, 404, 404, 404, 404],
  ] as const)(
    '%s: read %i, edit %i, move %i, close %i, reopen %i, share %i, transfer %i, delete %i',
    async (role, read, edit, move, close, reopen, share, transfer, remove) => {
      const organization = await app.organization()
      const department = await organization.addDepartment('北区')
      const rep = await organization.addUser('rep', { departmentId: department })
      const elsewhere = role === 'stranger' ? await organization.addDepartment('南区') : department
      const clients = { rep, admin: organization.admin }
      const client =
        clients[role as 'rep'] ??
        (await organization.addUser(role === 'stranger' ? 'rep' : (role as 'manager'), { departmentId: elsewhere }))
      const { stages } = await standardPipeline(organization.admin)
      const { id } = await makeOpportunity(rep)
      const version = async () => (await organization.admin.get(`/opportunities/${id}`)).body.version as number

      const { body, status } = await client.get(`/opportunities/${id}`)
      expect(status).toBe(read)
      if (read === 200)
        expect(body.can).toEqual({
          edit: edit === 200,
          changeStage: move === 201,
          close: close === 201,
          reopen: false,
          share: share === 201,
          transfer: transfer === 200,
          delete: remove === 204,
        })
      expect((await client.get(`/opportunities/${id}/stage-changes`)).status).toBe(read)
      expect((await client.patch(`/opportunities/${id}`, { version: 1, remark: 'x' })).status).toBe(edit)
      expect(
        (await client.post(`/opportunities/${id}/stage-changes`, { stageId: stages[1]!.id, version: await version() }))
          .status,
      ).toBe(move)
      expect(
        (await client.post(`/opportunities/${id}/closure`, { outcome: 'won', version: await version() })).status,
      ).toBe(close)
      if (close !== 201) await winOpportunity(organization.admin, { id, version: await version() })
      expect((await client.delete(`/opportunities/${id}/closure?version=${await version()}`)).status).toBe(reopen)
      const { userId } = await organization.addUser('rep')
      expect((await client.post(`/opportunities/${id}/team`, { userId, access: 'read' })).status).toBe(share)
      expect(
        (await client.put(`/opportunities/${id}/owner`, { ownerId: client.userId, version: await version() })).status,
      ).toBe(transfer)
      expect((await client.delete(`/opportunities/${id}?version=${await version()}`)).status).toBe(remove)
    },
  )

  it('let who may see the customer but not the opportunity see nothing of it on the customer’s timeline', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const customer = await makeCustomer(rep)
    const { id } = await makeOpportunity(organization.admin, { customerId: customer.id })
    const about = (items: { subject: { id: string } }[]) => items.filter((item) => item.subject.id === id)
    expect(
      about((await rep.get('/activities', { subjectType: 'customer', subjectId: customer.id })).body.items),
    ).toEqual([])
  })

  it('move an opportunity out of the giver’s sight when it is handed over', async () => {
    const organization = await app.organization()
    const manager = await organization.addUser('manager', { departmentId: await organization.addDepartment('东区') })
    const receiver = await organization.addUser('rep', {
      departmentId: await organization.addDepartment('西区'),
      name: '李强',
    })
    const { id } = await makeOpportunity(manager)
    const moved = await manager.put(`/opportunities/${id}/owner`, { ownerId: receiver.userId, version: 1 })
    expect(moved).toMatchObject({ status: 200, body: { owner: { name: '李强' }, version: 2 } })
    expect((await manager.get(`/opportunities/${id}`)).status).toBe(404)
    expect((await receiver.get(`/opportunities/${id}`)).status).toBe(200)
  })

  it('hide a deleted opportunity from lists, totals and its own page', async () => {
    const { admin } = await app.organization()
    const { id } = await makeOpportunity(admin, { amount: '10.00' })
    expect((await admin.delete(`/opportunities/${id}?version=1`)).status).toBe(204)
    expect((await admin.get(`/opportunities/${id}`)).status).toBe(404)
    expect((await admin.get('/opportunities')).body.total.value).toBe(0)
    expect((await admin.get('/opportunities/stage-totals')).body.open).toMatchObject({ count: 0, amount: '0.00' })
  })
})
