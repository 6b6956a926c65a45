import { describe, expect, it } from 'vitest'
import { newId } from '../../../platform/id.ts'
import { useTestApp } from '../../../testing/test-app.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { makeDepartment, makeRole, makeUser } from '../factory.ts'

const app = useTestApp()

describe('entering a colleague', () => {
  it('stores them with their roles; they own records at once, though they cannot sign in', async () => {
    const { admin, rootDepartmentId } = await app.organization()
    const role = await makeRole(admin, { name: '大客户销售' })
    const given = {
      name: '王芳',
      email: 'Fang@Example.com',
      phone: '13800138000',
      title: '客户经理',
      departmentId: rootDepartmentId,
      managerId: admin.userId,
      roleIds: [role.id, role.id],
    }
    const { status, body } = await admin.post('/users', given)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...given,
      email: 'fang@example.com',
      roleIds: [role.id],
      roles: [{ id: role.id, name: '大客户销售' }],
      manager: { id: admin.userId, name: '管理员' },
      status: 'active',
      hasSignIn: false,
      version: 1,
      can: { edit: true, editProfile: true, invite: true, deactivate: true, reactivate: false },
    })
    expect(await makeCustomer(admin, { ownerId: body.id })).toMatchObject({ owner: { name: '王芳' } })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'user', subjectId: body.id })
    expect(timeline.items).toMatchObject([{ kind: 'user.created', data: { name: '王芳' } }])
  })

  it('tells all faults at once, and refuses an address in use, whatever its case', async () => {
    const { admin, rootDepartmentId } = await app.organization()
    const stranger = await app.organization()
    expect(
      await admin.post('/users', { name: ' ', email: 'x', departmentId: rootDepartmentId, salary: 1 }),
    ).toMatchObject({
      status: 400,
      body: {
        fields: [
          { path: 'name', code: 'required' },
          { path: 'email', code: 'invalid_format' },
          { path: 'salary', code: 'unknown_field' },
        ],
      },
    })
    expect(
      await admin.post('/users', {
        name: 'a',
        departmentId: stranger.rootDepartmentId,
        managerId: stranger.admin.userId,
      }),
    ).toMatchObject({
      status: 400,
      body: {
        fields: [
          { path: 'departmentId', code: 'not_found' },
          { path: 'managerId', code: 'not_found' },
        ],
      },
    })
    expect(await admin.post('/users', { name: 'a', departmentId: rootDepartmentId, roleIds: [newId()] })).toMatchObject(
      { status: 400, body: { fields: [{ path: 'roleIds.0', code: 'not_found' }] } },
    )
    const other = await makeUser(admin, { name: '李强', email: 'qiang@example.com' })
    expect(
      await admin.post('/users', { name: 'a', departmentId: rootDepartmentId, email: 'Qiang@example.com' }),
    ).toMatchObject({
      status: 409,
      body: { fields: [{ path: 'email', code: 'duplicate', params: { id: other.id, name: '李强' } }] },
    })
  })
})

describe('changing a colleague', () => {
  it('gives new rights from the very next request on', async () => {
    const organization = await app.organization()
    const role = await makeRole(organization.admin, { rights: ['customer.view', 'customer.create'] })
    const colleague = await organization.addUserWithRights([], 'own')
    expect((await colleague.post('/customers', { name: 'a' })).status).toBe(403)
    const { body: user } = await organization.admin.get(`/users/${colleague.userId}`)
    const { status, body } = await organization.admin.patch(`/users/${colleague.userId}`, {
      version: user.version,
      roleIds: [role.id],
    })
    expect([status, body.roleIds]).toEqual([200, [role.id]])
    expect((await colleague.post('/customers', { name: 'a' })).status).toBe(201)
    const { body: timeline } = await organization.admin.get('/activities', {
      subjectType: 'user',
      subjectId: colleague.userId,
    })
    expect(timeline.items[0]).toMatchObject({
      kind: 'user.updated',
      data: { changes: [{ field: 'roleIds', to: [{ id: role.id, name: role.name }] }] },
    })
  })

  it('leaves the records where they were when the department changes; new ones are made in the new one', async () => {
    const organization = await app.organization()
    const north = await organization.addDepartment('北区')
    const south = await organization.addDepartment('南区')
    const rep = await organization.addUser('rep', { departmentId: north })
    const before = await makeCustomer(rep)
    await organization.admin.patch(`/users/${rep.userId}`, { version: 1, departmentId: south })
    expect((await rep.get(`/customers/${before.id}`)).body.ownerDepartment.id).toBe(north)
    expect((await makeCustomer(rep)).ownerDepartment.id).toBe(south)
  })

  it('refuses a circle of managers, also when two changes at once would make it', async () => {
    const { admin } = await app.organization()
    const top = await makeUser(admin)
    const middle = await makeUser(admin, { managerId: top.id })
    const low = await makeUser(admin, { managerId: middle.id })
    expect(await admin.patch(`/users/${top.id}`, { version: 1, managerId: low.id })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'managerId', code: 'circular' }] },
    })
    expect(await admin.patch(`/users/${top.id}`, { version: 1, managerId: top.id })).toMatchObject({ status: 400 })
    const [a, b] = [await makeUser(admin), await makeUser(admin)]
    const answers = await Promise.all([
      admin.patch(`/users/${a.id}`, { version: 1, managerId: b.id }),
      admin.patch(`/users/${b.id}`, { version: 1, managerId: a.id }),
    ])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 400])
  })

  it('is refused with the current record when someone else was faster', async () => {
    const { admin } = await app.organization()
    const user = await makeUser(admin)
    const answers = await Promise.all(
      ['甲', '乙'].map((title) => admin.patch(`/users/${user.id}`, { version: 1, title })),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(answers.find((answer) => answer.status === 409)!.body).toMatchObject({
      code: 'stale_version',
      current: { id: user.id, version: 2, roleIds: [] },
    })
  })

  it('lets everybody correct their own name, phone and title, and nothing else', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const { body: self } = await rep.get(`/users/${rep.userId}`)
    expect(self.can).toMatchObject({ edit: false, editProfile: true, deactivate: false })
    // A form sends everything back; only what differs counts.
    const whole = {
      version: 1,
      name: '新名字',
      phone: '021-5555',
      title: '顾问',
      departmentId: self.departmentId,
      managerId: self.managerId,
      roleIds: self.roleIds,
      email: self.email,
    }
    expect(await rep.patch(`/users/${rep.userId}`, whole)).toMatchObject({
      status: 200,
      body: { name: '新名字', title: '顾问' },
    })
    expect((await rep.get('/session')).body.user.name).toBe('新名字')
    expect((await rep.patch(`/users/${rep.userId}`, { version: 2, email: 'other@example.com' })).status).toBe(403)
    expect((await rep.patch(`/users/${rep.userId}`, { version: 2, roleIds: [] })).status).toBe(403)
    expect((await rep.patch(`/users/${organization.admin.userId}`, { version: 1, title: 'x' })).status).toBe(403)
  })
})

describe('the directory', () => {
  it('shows everybody to everybody in the organization, found by name, address and department', async () => {
    const organization = await app.organization()
    const rep = await organization.addUserWithRights([], 'own')
    const east = await makeDepartment(organization.admin, { name: '华东' })
    await makeUser(organization.admin, { name: '赵敏', email: 'min@example.com', departmentId: east.id })
    const names = async (query: object) =>
      (await rep.get('/users', { sort: 'name', ...query })).body.items.map((item: { name: string }) => item.name)
    expect(await names({ q: '赵' })).toEqual(['赵敏'])
    expect(await names({ q: 'MIN@' })).toEqual(['赵敏'])
    expect(await names({ filter: { field: 'departmentId', op: 'eq', value: east.id } })).toEqual(['赵敏'])
    expect(await names({ filter: { field: 'status', op: 'eq', value: 'active' } })).toHaveLength(3)
  })
})
