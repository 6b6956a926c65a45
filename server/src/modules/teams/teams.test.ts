import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { exportFile } from '../exports/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makePayment } from '../payments/factory.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeMember } from './factory.ts'
import type { Member } from './schema.ts'

const app = useTestApp()
const day = 24 * 3_600_000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

/** A rep with a customer, and a colleague in another department who sees none of it. */
async function pair() {
  const organization = await app.organization()
  const west = await organization.addDepartment('西区')
  const owner = await organization.addUser('rep', { name: '李雷' })
  const colleague = await organization.addUser('rep', { name: '韩梅梅', departmentId: west })
  const customer = await makeCustomer(owner, { name: '华为技术' })
  return { organization, owner, colleague, customer, path: `/customers/${customer.id}` }
}

/** Lets a membership end without waiting for it. */
function expire({ organization }: Awaited<ReturnType<typeof pair>>, memberId: string) {
  return organization.tx((tx) =>
    sql`update record_members set expires_at = now() - interval '1 second' where org_id = ${organization.orgId} and id = ${memberId}`.execute(
      tx,
    ),
  )
}

const see = async (client: TestClient, path: string) => (await client.get(path)).status

describe('a member who may read', () => {
  it('sees the record everywhere, and changes, deletes, transfers and shares nothing', async () => {
    const { owner, colleague, customer, path } = await pair()
    expect(await see(colleague, path)).toBe(404)
    await makeMember(owner, path, { userId: colleague.userId, access: 'read' })
    const { status, body } = await colleague.get(path)
    expect([status, body.isSharedWithMe]).toEqual([200, true])
    expect(body.can).toEqual({ edit: false, delete: false, transfer: false, share: false })
    const { version } = customer
    expect((await colleague.patch(path, { version, name: 'x' })).status).toBe(403)
    expect((await colleague.delete(`${path}?version=${version}`)).status).toBe(403)
    expect((await colleague.put(`${path}/owner`, { version, ownerId: colleague.userId })).status).toBe(403)
    const { body: team } = await colleague.get(`${path}/team`)
    expect(team).toMatchObject({ items: [{ user: { name: '韩梅梅' }, standing: 'active' }], can: { add: false } })
    expect((await colleague.post(`${path}/team`, { userId: owner.userId, access: 'read' })).status).toBe(403)
  })

  it('sees what hangs on the record, as far as their rights go', async () => {
    const { organization, owner, colleague, customer, path } = await pair()
    const contact = await makeContact(owner, { customerId: customer.id })
    const contract = await makeContract(owner, { customerId: customer.id })
    const payment = await makePayment(organization.admin, contract.id)
    await makeMember(owner, path, { userId: colleague.userId, access: 'read' })
    expect(await see(colleague, `/contacts/${contact.id}`)).toBe(200)
    expect((await colleague.patch(`/contacts/${contact.id}`, { version: 1, title: 'x' })).status).toBe(403)
    expect(await see(colleague, `/contracts/${contract.id}`)).toBe(404)
    expect(await see(colleague, `/payments/${payment.id}`)).toBe(404)
    await makeMember(owner, `/contracts/${contract.id}`, { userId: colleague.userId, access: 'read' })
    expect(await see(colleague, `/payments/${payment.id}`)).toBe(200)
    const blind = await organization.addUserWithRights(['customer.view'], 'own')
    await makeMember(owner, path, { userId: blind.userId, access: 'read' })
    expect([await see(blind, path), await see(blind, `/contacts/${contact.id}`)]).toEqual([200, 404])
  })

  it('finds it by the value of a field of the organization’s own, which an index of owners answers', async () => {
    const { organization, owner, colleague } = await pair()
    const options = { choices: ['gold', 'iron'].map((value) => ({ value, label: value })) }
    const { key } = await makeField(organization.admin, { type: 'select', options })
    const theirs = await makeCustomer(owner, { custom: { [key]: 'gold' } })
    const other = await makeCustomer(owner, { custom: { [key]: 'iron' } })
    const own = await makeCustomer(colleague, { custom: { [key]: 'gold' } })
    for (const { id } of [theirs, other])
      await makeMember(owner, `/customers/${id}`, { userId: colleague.userId, access: 'read' })
    const { body } = await colleague.get('/customers', { filter: { field: `custom.${key}`, op: 'eq', value: 'gold' } })
    expect(body.items.map(({ id }: { id: string }) => id).toSorted()).toEqual([theirs.id, own.id].toSorted())
    expect(body.total.value).toBe(2)
  })

  it('is counted in totals and reports, stands in the exports and leaves them when the time is over', async () => {
    const made = await pair()
    const { organization, owner, customer } = made
    const rights = ['view', 'export'].map((action) => `opportunity.${action}`)
    const reader = await organization.addUserWithRights([...rights, 'pipeline.view', 'report.view'], 'own')
    const deal = await makeOpportunity(owner, { customerId: customer.id, amount: '100.00' })
    await makeOpportunity(owner, { customerId: customer.id, amount: '900.00' })
    const counted = async () => {
      const { body: totals } = await reader.get('/opportunities/stage-totals')
      const { body: funnel } = await reader.get('/reports/funnel')
      const { body: groups } = await reader.get('/opportunities/groups', { by: 'status' })
      const file = await exportFile(app, reader, { kind: 'opportunity', columns: ['name'] })
      const listed = groups.items.map(({ count }: { count: { value: number } }) => count.value)
      return [totals.open, funnel.open, listed, file.toString().split('\r\n').includes(deal.name)]
    }
    const nothing = await counted()
    const member = await makeMember(owner, `/opportunities/${deal.id}`, { userId: reader.userId, access: 'read' })
    const [totals, funnel, listed, isExported] = await counted()
    expect([totals, listed, isExported]).toMatchObject([{ count: 1, amount: '100.00' }, [1], true])
    expect(funnel).toMatchObject({ count: 1 })
    await expire(made, member.id)
    expect(await counted()).toEqual(nothing)
  })

  it('finds it in the list, the filter, the count, the search and the words of a list', async () => {
    const { owner, colleague, customer, path } = await pair()
    await makeCustomer(owner, { name: '华为终端' })
    const own = await makeCustomer(colleague, { name: '小米' })
    await makeMember(owner, path, { userId: colleague.userId, access: 'read', expiresAt: inDays(1) })
    const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id).toSorted()
    const { body: all } = await colleague.get('/customers')
    expect([ids(all), all.total.value]).toEqual([[customer.id, own.id].toSorted(), 2])
    const { body: byName } = await colleague.get('/customers', { sort: 'name' })
    expect(ids(byName)).toEqual(ids(all))
    const filter = { field: 'isSharedWithMe', op: 'eq', value: true }
    const { body: shared } = await colleague.get('/customers', { filter })
    expect([ids(shared), shared.total.value]).toEqual([[customer.id], 1])
    expect(ids((await colleague.get('/customers', { q: '华为' })).body)).toEqual([customer.id])
    expect(ids((await colleague.get('/search', { q: 'huawei', kinds: 'customer' })).body)).toEqual([customer.id])
  })
})

describe('a member who may write', () => {
  it('changes the record and what hangs on it, and does not pass on what they were given', async () => {
    const { owner, colleague, customer, path } = await pair()
    const contact = await makeContact(owner, { customerId: customer.id })
    await makeMember(owner, path, { userId: colleague.userId, access: 'write' })
    const changed = await colleague.patch(path, { version: customer.version, level: 'A' })
    expect([changed.status, changed.body.can]).toEqual([
      200,
      { edit: true, delete: false, transfer: false, share: false },
    ])
    expect((await colleague.patch(`/contacts/${contact.id}`, { version: 1, title: '经理' })).status).toBe(200)
    expect((await colleague.post(`${path}/team`, { userId: owner.userId, access: 'read' })).status).toBe(403)
  })

  it('does no more than their roles allow at all, nor does a key more than it was given', async () => {
    const { organization, owner, colleague, customer, path } = await pair()
    const reader = await organization.addUserWithRights(['customer.view'], 'own')
    const refused = await owner.post(`${path}/team`, { userId: reader.userId, access: 'write' })
    expect([refused.status, refused.body.fields]).toEqual([
      400,
      [{ path: 'access', code: 'role_lacks', params: { right: 'customer.edit' } }],
    ])
    await makeMember(owner, path, { userId: colleague.userId, access: 'write' })
    const key = await colleague.withKey(['customer.view'])
    expect(await see(key, path)).toBe(200)
    expect((await key.patch(path, { version: customer.version, level: 'A' })).status).toBe(403)
    const ownersKey = await owner.withKey(['customer.view', 'customer.edit'])
    expect((await ownersKey.post(`${path}/team`, { userId: reader.userId, access: 'read' })).status).toBe(403)
  })
})

describe('a membership', () => {
  it('opens nothing any more once its time is over, and tells so', async () => {
    const made = await pair()
    const { owner, colleague, path } = made
    const member = await makeMember(owner, path, { userId: colleague.userId, access: 'write', expiresAt: inDays(1) })
    expect(await see(colleague, path)).toBe(200)
    await expire(made, member.id)
    expect(await see(colleague, path)).toBe(404)
    expect((await colleague.get('/customers')).body.total.value).toBe(0)
    expect((await owner.get(`${path}/team`)).body.items).toMatchObject([{ standing: 'expired' }])
    const again = await owner.patch(`${path}/team/${member.id}`, { version: member.version, expiresAt: null })
    expect([again.status, again.body.standing]).toEqual([200, 'active'])
    expect(await see(colleague, path)).toBe(200)
  })

  it('is refused where it would open nothing, with every reason at once', async () => {
    const { organization, owner, path } = await pair()
    const nobody = await organization.addUserWithRights([], 'own')
    const past = new Date(Date.now() - day).toISOString()
    const refused = async (userId: string) =>
      (await owner.post(`${path}/team`, { userId, access: 'read', expiresAt: past })).body.fields
    expect(await refused(nobody.userId)).toMatchObject([
      { path: 'userId', code: 'role_lacks' },
      { path: 'expiresAt', code: 'in_the_past' },
    ])
    expect(await refused(owner.userId)).toMatchObject([{ code: 'is_owner' }, { code: 'in_the_past' }])
    expect(await refused(newId())).toMatchObject([{ path: 'userId', code: 'not_found' }])
  })

  it('is one per person and record, and its terms change with the version that was read', async () => {
    const { owner, colleague, path } = await pair()
    const input = { userId: colleague.userId, access: 'read' } as const
    const member = await makeMember(owner, path, input)
    expect((await owner.post(`${path}/team`, input)).body).toMatchObject({
      code: 'already_member',
      fields: [{ path: 'userId', code: 'duplicate', params: { id: member.id, name: '韩梅梅' } }],
    })
    const changed = await owner.patch(`${path}/team/${member.id}`, { version: 1, access: 'write' })
    expect(changed.body).toMatchObject({ access: 'write', version: 2 })
    const stale = await owner.patch(`${path}/team/${member.id}`, { version: 1, access: 'read' })
    expect([stale.status, stale.body.current.access]).toEqual([409, 'write'])
    expect((await owner.delete(`${path}/team/${member.id}?version=2`)).status).toBe(204)
    expect(await see(colleague, path)).toBe(404)
    const { body } = await owner.get('/activities', { subjectType: 'customer', subjectId: path.split('/')[2] })
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'customer.memberRemoved',
      'customer.memberChanged',
      'customer.memberAdded',
      'customer.created',
    ])
  })

  it('can be given up by the member', async () => {
    const { owner, colleague, path } = await pair()
    const member = await makeMember(owner, path, { userId: colleague.userId, access: 'read' })
    expect((await colleague.delete(`${path}/team/${member.id}?version=1`)).status).toBe(204)
    expect(await see(colleague, path)).toBe(404)
  })

  it('stays with the record when that is handed over, deleted and restored, and goes with it for good', async () => {
    const { organization, owner, colleague, customer, path } = await pair()
    const { admin, orgId } = organization
    await makeMember(owner, path, { userId: colleague.userId, access: 'write' })
    await admin.put(`${path}/owner`, { version: customer.version, ownerId: admin.userId })
    expect([await see(owner, path), await see(colleague, path)]).toEqual([404, 200])
    await admin.delete(`${path}?version=2`)
    expect(await see(colleague, path)).toBe(404)
    expect((await colleague.get('/recycle-bin')).body.items).toEqual([])
    const restored = await admin.post(`/recycle-bin/${customer.id}/restoration`, { version: 3 })
    expect(restored.status).toBeLessThan(300)
    expect(await see(colleague, path)).toBe(200)
    await admin.delete(`${path}?version=4`)
    expect((await admin.delete(`/recycle-bin/${customer.id}?version=5`)).status).toBe(204)
    const left = await organization.tx((tx) => sql`select from record_members where org_id = ${orgId}`.execute(tx))
    expect(left.rows).toEqual([])
  })

  it('is what a former owner gets who is kept on a transfer, once, and told after it', async () => {
    const { organization, owner, customer, path } = await pair()
    const { admin } = organization
    const other = await organization.addUser('rep')
    const hand = (version: number, ownerId: string) =>
      admin.put(`${path}/owner`, { version, ownerId, keepsFormerOwner: true })
    expect((await hand(customer.version, other.userId)).status).toBe(200)
    expect((await owner.get(path)).body).toMatchObject({ isSharedWithMe: true, can: { edit: false } })
    expect((await hand(2, owner.userId)).status).toBe(200)
    expect((await hand(3, other.userId)).status).toBe(200)
    const { body } = await admin.get(`${path}/team`)
    expect(body.items.map(({ userId, access }: Member) => [userId, access])).toEqual([
      [owner.userId, 'read'],
      [other.userId, 'read'],
    ])
  })

  it('of somebody who was deactivated opens nothing, is told as such, and is there again when they are', async () => {
    const { organization, owner, colleague, path } = await pair()
    await makeMember(owner, path, { userId: colleague.userId, access: 'read' })
    const { admin } = organization
    await admin.post(`/users/${colleague.userId}/deactivation`, { version: 1 })
    expect((await owner.get(`${path}/team`)).body.items).toMatchObject([{ standing: 'inactive' }])
    const asked = await admin.get(`${path}/access`, { userId: colleague.userId })
    expect(asked.body.actions[0]).toMatchObject({ action: 'view', isAllowed: false, reasons: [{ code: 'notActive' }] })
    const other = await makeCustomer(owner)
    const refused = await owner.post(`/customers/${other.id}/team`, { userId: colleague.userId, access: 'read' })
    expect(refused.body.fields).toEqual([{ path: 'userId', code: 'not_found' }])
  })
})
