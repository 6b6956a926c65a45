import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import { makeRole, makeUser } from '../factory.ts'

const app = useTestApp()

describe('nobody gives away or takes over more than they hold', () => {
  const hrRights = ['user.create', 'user.edit', 'role.view', 'customer.view']

  it('refuses roles beyond the actor’s own, given or taken', async () => {
    const organization = await app.organization()
    const { admin, rootDepartmentId } = organization
    const hr = await organization.addUserWithRights(hrRights, 'all')
    const small = await makeRole(admin, { rights: ['customer.view'], scope: 'all' })
    const big = await makeRole(admin, { rights: ['customer.view', 'customer.delete'] })
    const { body: roles } = await admin.get('/roles', { filter: { field: 'isSystem', op: 'eq', value: true } })
    const post = (roleIds: string[]) => hr.post('/users', { name: 'a', departmentId: rootDepartmentId, roleIds })
    expect((await post([small.id])).status).toBe(201)
    expect(await post([big.id])).toMatchObject({
      status: 403,
      body: { code: 'beyond_own_rights', fields: [{ path: 'roleIds', params: { rights: ['customer.delete'] } }] },
    })
    expect((await post([roles.items[0].id])).status).toBe(403)
    const strong = await makeUser(admin, { roleIds: [big.id] })
    expect((await hr.patch(`/users/${strong.id}`, { version: 1, roleIds: [] })).status).toBe(403)
    expect((await hr.patch(`/users/${strong.id}`, { version: 1, title: '总监' })).status).toBe(200)
  })

  it('refuses a new sign-in address, deactivation and invitation for somebody who holds more', async () => {
    const organization = await app.organization()
    const hr = await organization.addUserWithRights(hrRights, 'all')
    const { body: boss } = await hr.get(`/users/${organization.admin.userId}`)
    expect(boss.can).toMatchObject({ edit: true, deactivate: false, invite: false })
    expect(await hr.patch(`/users/${boss.id}`, { version: 1, email: 'mine@example.com' })).toMatchObject({
      status: 403,
      body: { code: 'beyond_own_rights' },
    })
    expect((await hr.post(`/users/${boss.id}/deactivation`, { version: 1 })).status).toBe(403)
  })

  it('keeps a scoped personnel manager within their departments', async () => {
    const organization = await app.organization()
    const north = await organization.addDepartment('北区')
    const south = await organization.addDepartment('南区')
    const hr = await organization.addUserWithRights(hrRights, 'departmentAndBelow', { departmentId: north })
    const near = await makeUser(organization.admin, { departmentId: north })
    const far = await makeUser(organization.admin, { departmentId: south })
    expect((await hr.patch(`/users/${near.id}`, { version: 1, title: 'a' })).status).toBe(200)
    expect((await hr.patch(`/users/${near.id}`, { version: 2, departmentId: south })).status).toBe(403)
    expect((await hr.patch(`/users/${far.id}`, { version: 1, title: 'a' })).status).toBe(403)
    expect((await hr.post('/users', { name: 'a', departmentId: south })).status).toBe(403)
    expect((await hr.post('/users', { name: 'a', departmentId: north })).status).toBe(201)
  })
})

describe('deactivating', () => {
  it('ends the sessions at once; reactivating lets in again', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    expect((await rep.get('/session')).status).toBe(200)
    const out = await organization.admin.post(`/users/${rep.userId}/deactivation`, { version: 1 })
    expect(out).toMatchObject({
      status: 201,
      body: { status: 'inactive', can: { deactivate: false, reactivate: true } },
    })
    expect((await rep.get('/session')).status).toBe(401)
    expect((await organization.admin.post('/customers', { name: 'a', ownerId: rep.userId })).status).toBe(400)
    const back = await organization.admin.delete(`/users/${rep.userId}/deactivation?version=2`)
    expect(back).toMatchObject({ status: 200, body: { status: 'active' } })
    // The old session stays ended.
    expect((await rep.get('/session')).status).toBe(401)
    const { body: timeline } = await organization.admin.get('/activities', {
      subjectType: 'user',
      subjectId: rep.userId,
    })
    expect(timeline.items.map((item: { kind: string }) => item.kind)).toEqual(['user.reactivated', 'user.deactivated'])
  })

  it('is refused for oneself, and changes nothing when repeated', async () => {
    const organization = await app.organization()
    expect(
      await organization.admin.post(`/users/${organization.admin.userId}/deactivation`, { version: 1 }),
    ).toMatchObject({ status: 409, body: { code: 'own_account' } })
    const user = await makeUser(organization.admin)
    await organization.admin.post(`/users/${user.id}/deactivation`, { version: 1 })
    expect(await organization.admin.post(`/users/${user.id}/deactivation`, { version: 1 })).toMatchObject({
      status: 201,
      body: { version: 2 },
    })
    expect((await organization.admin.delete(`/users/${user.id}/deactivation?version=1`)).status).toBe(409)
  })

  it('never leaves an organization without an administrator, also when two shut each other out at once', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const { body: self } = await admin.get(`/users/${admin.userId}`)
    expect(await admin.patch(`/users/${admin.userId}`, { version: self.version, roleIds: [] })).toMatchObject({
      status: 409,
      body: { code: 'last_administrator' },
    })
    const second = await organization.addUser('admin')
    const answers = await Promise.all([
      admin.post(`/users/${second.userId}/deactivation`, { version: 1 }),
      second.post(`/users/${admin.userId}/deactivation`, { version: 1 }),
    ])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toSatisfy(
      (statuses: number[]) => statuses[0] === 201 && statuses[1]! >= 400,
    )
  })
})
