import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { makeRole } from '../factory.ts'

const app = useTestApp()

describe('roles', () => {
  it('are sets of rights with one scope, kept in the catalogue’s order', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.post('/roles', {
      name: '区域经理',
      description: '管一个区',
      scope: 'departmentAndBelow',
      rights: ['customer.edit', 'customer.view', 'customer.edit'],
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      name: '区域经理',
      scope: 'departmentAndBelow',
      rights: ['customer.view', 'customer.edit'],
      isSystem: false,
      userCount: 0,
      version: 1,
      can: { edit: true, delete: true },
    })
    expect(
      await admin.post('/roles', { name: '区域经理', scope: 'everything', rights: ['customer.fly'] }),
    ).toMatchObject({ status: 400, body: { fields: [{ path: 'scope', code: 'invalid_option' }] } })
    expect(await admin.post('/roles', { name: 'a', scope: 'own', rights: ['customer.fly'] })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'rights.0', code: 'invalid_option' }] },
    })
    expect(await admin.post('/roles', { name: '区域经理', scope: 'own', rights: [] })).toMatchObject({
      status: 409,
      body: { fields: [{ path: 'name', code: 'duplicate' }] },
    })
  })

  it('take effect for all their holders at the next request', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const foreign = await makeCustomer(organization.admin)
    expect((await rep.get(`/customers/${foreign.id}`)).status).toBe(404)
    const { body: roles } = await organization.admin.get('/roles', {
      filter: { field: 'name', op: 'eq', value: '销售' },
    })
    const role = roles.items[0]
    expect(role.userCount).toBe(1)
    const { body: changed } = await organization.admin.patch(`/roles/${role.id}`, {
      version: role.version,
      scope: 'all',
      rights: [...role.rights, 'customer.delete'],
    })
    expect((await rep.delete(`/customers/${foreign.id}?version=1`)).status).toBe(204)
    const { body: timeline } = await organization.admin.get('/activities', { subjectType: 'role', subjectId: role.id })
    expect(timeline.items[0]).toMatchObject({
      kind: 'role.updated',
      data: {
        changes: [
          { field: 'scope', from: 'own', to: 'all' },
          { field: 'rights', from: [], to: ['customer.delete'] },
        ],
      },
    })
    expect(changed.version).toBe(role.version + 1)
  })

  it('cannot be deleted while somebody holds them, nor the administrator’s role changed at all', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await organization.addUser('rep')
    const { body } = await admin.get('/roles', { sort: 'createdAt' })
    const held = body.items.find((role: { name: string }) => role.name === '销售')
    const system = body.items.find((role: { isSystem: boolean }) => role.isSystem)
    expect(await admin.delete(`/roles/${held.id}?version=1`)).toMatchObject({
      status: 409,
      body: { code: 'role_in_use', fields: [{ code: 'in_use', params: { kind: 'user', count: 1 } }] },
    })
    expect(await admin.patch(`/roles/${system.id}`, { version: 1, name: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'system_role' },
    })
    expect(await admin.delete(`/roles/${system.id}?version=1`)).toMatchObject({
      status: 409,
      body: { code: 'system_role' },
    })
    expect(system.can).toEqual({ edit: false, delete: false })
    const unused = await makeRole(admin)
    expect((await admin.delete(`/roles/${unused.id}?version=1`)).status).toBe(204)
  })

  it('cannot be made or widened beyond what their maker holds', async () => {
    const organization = await app.organization()
    const maker = await organization.addUserWithRights(
      ['role.view', 'role.create', 'role.edit', 'customer.view'],
      'department',
    )
    const rights = ['customer.view']
    expect((await maker.post('/roles', { name: 'a', scope: 'department', rights })).status).toBe(201)
    expect(await maker.post('/roles', { name: 'b', scope: 'all', rights })).toMatchObject({
      status: 403,
      body: { code: 'beyond_own_rights', fields: [{ path: 'rights', params: { rights } }] },
    })
    expect((await maker.post('/roles', { name: 'c', scope: 'own', rights: ['customer.edit'] })).status).toBe(403)
    const strong = await makeRole(organization.admin, { scope: 'all', rights: ['customer.view', 'customer.delete'] })
    expect((await maker.patch(`/roles/${strong.id}`, { version: 1, description: '说明' })).status).toBe(200)
    expect(
      (
        await maker.patch(`/roles/${strong.id}`, {
          version: 2,
          rights: ['customer.view', 'customer.delete', 'customer.edit'],
        })
      ).status,
    ).toBe(403)
  })

  it('are seen with role.view only', async () => {
    const organization = await app.organization()
    const role = await makeRole(organization.admin)
    const rep = await organization.addUser('rep')
    expect((await rep.get('/roles')).body.items).toEqual([])
    expect((await rep.get(`/roles/${role.id}`)).status).toBe(404)
    expect((await rep.post('/roles', { name: 'a', scope: 'own', rights: [] })).status).toBe(403)
  })

  it('are made of the rights of the catalogue, grouped by what they are about', async () => {
    const { admin } = await app.organization()
    const { body } = await admin.get('/rights')
    expect(body.items).toContainEqual({
      kind: 'customer',
      isScoped: true,
      hasFieldRights: true,
      actions: ['view', 'create', 'edit', 'delete', 'transfer', 'share', 'import', 'export'].map((action) => ({
        action,
        right: `customer.${action}`,
      })),
    })
    expect(body.items).toContainEqual({
      kind: 'organization',
      isScoped: false,
      hasFieldRights: false,
      actions: [{ action: 'manage', right: 'organization.manage' }],
    })
    const all = body.items.flatMap((item: { actions: { right: string }[] }) => item.actions.map(({ right }) => right))
    expect((await admin.get('/session')).body.rights).toEqual(all.toSorted())
  })
})
