import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { makeDepartment, makeUser } from '../factory.ts'

const app = useTestApp()

describe('the tree of departments', () => {
  it('grows below the topmost one, names unique beside each other', async () => {
    const { admin, rootDepartmentId } = await app.organization()
    const head = await makeUser(admin, { name: '周涛' })
    const sales = await makeDepartment(admin, { name: '销售部', headId: head.id })
    expect(sales).toMatchObject({
      parentId: rootDepartmentId,
      head: { id: head.id, name: '周涛' },
      position: 0,
      version: 1,
      can: { edit: true, delete: true },
    })
    const team = await makeDepartment(admin, { name: '销售部', parentId: sales.id })
    expect(team.parent).toEqual({ id: sales.id, name: '销售部' })
    expect(await admin.post('/departments', { name: '销售部' })).toMatchObject({
      status: 409,
      body: { fields: [{ path: 'name', code: 'duplicate', params: { id: sales.id } }] },
    })
    expect((await admin.patch(`/departments/${team.id}`, { version: 1, parentId: rootDepartmentId })).status).toBe(409)
  })

  it('refuses circles, a second top, and references that are not there', async () => {
    const organization = await app.organization()
    const { admin, rootDepartmentId } = organization
    const stranger = await app.organization()
    const top = await makeDepartment(admin)
    const low = await makeDepartment(admin, { parentId: (await makeDepartment(admin, { parentId: top.id })).id })
    expect(await admin.patch(`/departments/${top.id}`, { version: 1, parentId: low.id })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'parentId', code: 'circular' }] },
    })
    expect(await admin.patch(`/departments/${rootDepartmentId}`, { version: 1, parentId: low.id })).toMatchObject({
      status: 400,
      body: { fields: [{ code: 'circular' }] },
    })
    expect(await admin.patch(`/departments/${low.id}`, { version: 1, parentId: null })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'parentId', code: 'required' }] },
    })
    expect(
      await admin.post('/departments', {
        name: 'a',
        parentId: stranger.rootDepartmentId,
        headId: stranger.admin.userId,
      }),
    ).toMatchObject({
      status: 400,
      body: {
        fields: [
          { path: 'parentId', code: 'not_found' },
          { path: 'headId', code: 'not_found' },
        ],
      },
    })
  })

  it('refuses a circle that two moves at once would make', async () => {
    const { admin } = await app.organization()
    const [a, b] = [await makeDepartment(admin), await makeDepartment(admin)]
    const answers = await Promise.all([
      admin.patch(`/departments/${a.id}`, { version: 1, parentId: b.id }),
      admin.patch(`/departments/${b.id}`, { version: 1, parentId: a.id }),
    ])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 400])
  })

  it('decides who sees what: a move takes the records along, and a head sees the branch, at the next request', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const north = await makeDepartment(admin, { name: '北区' })
    const south = await makeDepartment(admin, { name: '南区' })
    const team = await makeDepartment(admin, { name: '一组', parentId: north.id })
    const rep = await organization.addUser('rep', { departmentId: team.id })
    const northLead = await organization.addUser('manager', { departmentId: north.id })
    const southLead = await organization.addUser('manager', { departmentId: south.id })
    const outsider = await organization.addUser('manager', { departmentId: (await makeDepartment(admin)).id })
    const customer = await makeCustomer(rep)
    const sees = async (client: typeof rep) => (await client.get(`/customers/${customer.id}`)).status === 200
    expect([await sees(northLead), await sees(southLead), await sees(outsider)]).toEqual([true, false, false])
    await admin.patch(`/departments/${team.id}`, { version: 1, parentId: south.id })
    expect([await sees(northLead), await sees(southLead), await sees(outsider)]).toEqual([false, true, false])
    await admin.patch(`/departments/${south.id}`, { version: 1, headId: outsider.userId })
    expect(await sees(outsider)).toBe(true)
  })
})

describe('deleting and merging', () => {
  it('deletes an empty department only, and says what is in one that is not', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const full = await makeDepartment(admin)
    await makeDepartment(admin, { parentId: full.id })
    await makeCustomer(await organization.addUser('rep', { departmentId: full.id }))
    const refused = await admin.delete(`/departments/${full.id}?version=1`)
    expect(refused).toMatchObject({ status: 409, body: { code: 'department_not_empty' } })
    expect(refused.body.fields.map((field: { params: object }) => field.params)).toEqual(
      expect.arrayContaining([
        { kind: 'user', count: 1 },
        { kind: 'department', count: 1 },
        { kind: 'customer', count: 1 },
      ]),
    )
    const empty = await makeDepartment(admin)
    expect((await admin.delete(`/departments/${empty.id}?version=1`)).status).toBe(204)
    expect((await admin.get(`/departments/${empty.id}`)).status).toBe(404)
    expect(await admin.delete(`/departments/${organization.rootDepartmentId}?version=1`)).toMatchObject({
      status: 409,
      body: { code: 'root_department' },
    })
  })

  it('merges people, departments and records, deleted ones too, into another department', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const [from, into] = [await makeDepartment(admin), await makeDepartment(admin)]
    const team = await makeDepartment(admin, { parentId: from.id })
    const rep = await organization.addUser('rep', { departmentId: from.id })
    const lead = await organization.addUser('manager', { departmentId: into.id })
    const [kept, deleted] = [await makeCustomer(rep), await makeCustomer(rep)]
    await admin.delete(`/customers/${deleted.id}?version=1`)
    expect(await admin.post(`/departments/${from.id}/merger`, { intoId: team.id, version: 1 })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'intoId', code: 'circular' }] },
    })
    expect(await admin.post(`/departments/${from.id}/merger`, { intoId: into.id, version: 1 })).toMatchObject({
      status: 201,
      body: { id: into.id },
    })
    expect((await admin.get(`/departments/${from.id}`)).status).toBe(404)
    expect((await admin.get(`/departments/${team.id}`)).body.parentId).toBe(into.id)
    expect((await admin.get(`/users/${rep.userId}`)).body.departmentId).toBe(into.id)
    expect((await lead.get(`/customers/${kept.id}`)).body).toMatchObject({
      version: 1,
      ownerDepartment: { id: into.id },
    })
    const left = await organization.tx((tx) =>
      tx
        .selectFrom('customers')
        .select('id')
        .where('org_id', '=', organization.orgId)
        .where('owner_dept_id', '=', from.id)
        .execute(),
    )
    expect(left).toEqual([])
  })

  it('takes nobody in while it is being deleted', async () => {
    const { admin } = await app.organization()
    const department = await makeDepartment(admin)
    const [deleted, entered] = await Promise.all([
      admin.delete(`/departments/${department.id}?version=1`),
      admin.post('/users', { name: 'a', departmentId: department.id }),
    ])
    expect([
      [204, 400],
      [409, 201],
    ]).toContainEqual([deleted.status, entered.status])
  })
})

describe('rights', () => {
  it('are needed for every change, while everybody reads', async () => {
    const organization = await app.organization()
    const department = await makeDepartment(organization.admin)
    const rep = await organization.addUser('rep')
    expect((await rep.get('/departments')).body.items).toHaveLength(2)
    expect((await rep.get(`/departments/${department.id}`)).body.can).toEqual({ edit: false, delete: false })
    const answers = await Promise.all([
      rep.post('/departments', { name: 'a' }),
      rep.patch(`/departments/${department.id}`, { version: 1, name: 'b' }),
      rep.post(`/departments/${department.id}/merger`, { version: 1, intoId: organization.rootDepartmentId }),
      rep.delete(`/departments/${department.id}?version=1`),
    ])
    expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403, 403])
  })
})
