import { beforeAll, describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeView } from './factory.ts'
import type { View, ViewList } from './schema.ts'

const app = useTestApp()
let organization: TestOrganization
let admin: TestClient
let rep: TestClient

beforeAll(async () => {
  organization = await app.organization()
  admin = organization.admin
  rep = await organization.addUser('rep')
})

const listOf = async (client: TestClient, kind = 'customer') => (await client.get('/views', { kind })).body as ViewList
const seenBy = async (client: TestClient, view: View) => (await listOf(client)).items.some(({ id }) => id === view.id)

async function activitiesOf(view: { id: string }) {
  const { items } = (await admin.get('/audit', { recordId: view.id })).body as {
    items: { kind: string; data: Record<string, unknown> }[]
  }
  return items.map(({ kind, data }) => [kind, data])
}

describe('a personal view', () => {
  it('is kept with its shape, and is its owner’s alone, whatever rights others have', async () => {
    const shape = {
      filter: { and: [{ field: 'ownerId', op: 'eq', value: 'me' }] },
      sort: '-createdAt',
      q: '华',
      columns: ['name', 'level'],
      group: 'level',
      layout: 'board',
      by: 'status',
    }
    const view = await makeView(rep, { name: ' 我的 ', shape })
    expect(view).toMatchObject({ name: '我的', sharing: 'personal', shape, problems: [], version: 1 })
    expect(view.can).toEqual({ edit: true, reshape: true, share: false, delete: true })
    expect([await seenBy(rep, view), await seenBy(admin, view)]).toEqual([true, false])
    const { id } = view
    const refusals = [
      await admin.get(`/views/${id}`),
      await admin.patch(`/views/${id}`, { version: 1, name: 'x' }),
      await admin.delete(`/views/${id}?version=1`),
    ]
    expect(refusals.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  it('is changed with the version that was read, and the log tells which parts, not their values', async () => {
    const view = await makeView(admin)
    const shape = { ...view.shape, sort: '-level', columns: ['name'] }
    const changed = await admin.patch(`/views/${view.id}`, { version: 1, name: '新名', shape })
    expect(changed.body).toMatchObject({ name: '新名', shape, version: 2 })
    const stale = await admin.patch(`/views/${view.id}`, { version: 1, name: 'x' })
    expect([stale.status, stale.body.code, stale.body.current.name]).toEqual([409, 'stale_version', '新名'])
    expect((await admin.delete(`/views/${view.id}?version=2`)).status).toBe(204)
    expect((await admin.get(`/views/${view.id}`)).status).toBe(404)
    expect(await activitiesOf(view)).toEqual([
      ['view.deleted', { name: '新名' }],
      ['view.updated', { changes: [{ field: 'name', from: view.name, to: '新名' }], parts: ['columns', 'sort'] }],
      ['view.created', { name: view.name }],
    ])
  })

  it('is made once by a repeated request', async () => {
    const body = { kind: 'customer', name: '一次', shape: {} }
    const answers = [
      await rep.post('/views', body, { 'idempotency-key': 'view-once' }),
      await rep.post('/views', body, { 'idempotency-key': 'view-once' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(answers[0]!.body.id).toBe(answers[1]!.body.id)
  })
})

describe('what a view is checked for', () => {
  it('is everything at once, at its path', async () => {
    const shape = {
      filter: { and: [{ field: 'nothing', op: 'eq', value: 1 }, { or: [{ field: 'level', op: 'lt', value: 'A' }] }] },
      sort: 'remark',
      columns: ['name', 'nothing', 'name'],
      group: 'gone',
      by: 'gone',
    }
    const refused = await admin.post('/views', {
      kind: 'customer',
      name: 'x',
      sharing: 'departments',
      departmentIds: [organization.orgId],
      shape,
    })
    expect(refused.status).toBe(400)
    expect(refused.body.fields.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['departmentIds.0', 'not_found'],
      ['shape.filter.and.0.field', 'unknown_field'],
      ['shape.filter.and.1.or.0.op', 'invalid_option'],
      ['shape.sort', 'invalid_option'],
      ['shape.columns.1', 'unknown_field'],
      ['shape.columns.2', 'duplicate'],
      ['shape.group', 'unknown_field'],
      ['shape.by', 'unknown_field'],
    ])
  })

  it('is its kind, and whether its departments fit how it is shared', async () => {
    const bodies = [
      { kind: 'nothing', name: 'x', shape: {} },
      { kind: 'user', name: 'x', shape: {} },
      { kind: 'customer', name: 'x', shape: {}, sharing: 'departments' },
      { kind: 'customer', name: 'x', shape: {}, sharing: 'everyone', departmentIds: [organization.rootDepartmentId] },
    ]
    const answers = await Promise.all(bodies.map((body) => admin.post('/views', body)))
    expect(answers.map(({ status, body }) => [status, body.fields[0].path, body.fields[0].code])).toEqual([
      [400, 'kind', 'invalid_option'],
      [400, 'kind', 'invalid_option'],
      [400, 'departmentIds', 'required'],
      [400, 'departmentIds', 'unknown_field'],
    ])
  })
})

describe('a shared view', () => {
  it('needs the right to share, whether made so or changed to it', async () => {
    const refused = await rep.post('/views', { kind: 'customer', name: 'x', shape: {}, sharing: 'everyone' })
    expect([refused.status, refused.body.right]).toEqual([403, 'view.share'])
    const own = await makeView(rep)
    expect((await rep.patch(`/views/${own.id}`, { version: 1, sharing: 'everyone' })).status).toBe(403)
  })

  it('is read by everyone who sees records of the kind, and changed by its owner and those who may share', async () => {
    const view = await makeView(admin, { sharing: 'everyone' })
    const manager = await organization.addUser('manager')
    const stranger = await organization.addUserWithRights(['contact.view'], 'all')
    expect([await seenBy(rep, view), await seenBy(manager, view)]).toEqual([true, true])
    expect((await stranger.get('/views')).body.items).toEqual([])
    expect((await rep.get(`/views/${view.id}`)).body.can).toMatchObject({ edit: false, delete: false, share: false })
    expect((await rep.patch(`/views/${view.id}`, { version: 1, name: 'x' })).status).toBe(403)
    expect((await rep.delete(`/views/${view.id}?version=1`)).status).toBe(403)
    expect((await manager.patch(`/views/${view.id}`, { version: 1, name: '经理改' })).body.name).toBe('经理改')
  })

  it('with departments is read by their people and those below, also after one was dissolved into another', async () => {
    const east = await organization.addDepartment('华东')
    const below = await organization.addDepartment('上海', { parentId: east })
    const west = await organization.addDepartment('华西')
    const people = await Promise.all(
      [east, below, west].map((departmentId) => organization.addUser('rep', { departmentId })),
    )
    const view = await makeView(admin, { sharing: 'departments', departmentIds: [east] })
    expect(view.departments).toEqual([{ id: east, name: '华东' }])
    expect(await Promise.all(people.map((client) => seenBy(client, view)))).toEqual([true, true, false])
    const { version } = (await admin.get(`/departments/${east}`)).body
    expect((await admin.post(`/departments/${east}/merger`, { intoId: west, version })).status).toBeLessThan(300)
    expect(await Promise.all(people.map((client) => seenBy(client, view)))).toEqual([true, true, true])
    expect((await admin.get(`/views/${view.id}`)).body.departments).toEqual([{ id: west, name: '华西' }])
  })

  it('goes back to its owner alone without any right, and then is gone for the others', async () => {
    const director = await organization.addUser('director')
    const view = await makeView(director, { sharing: 'everyone' })
    const [role] = (await admin.get(`/users/${director.userId}`)).body.roleIds
    const { version, rights } = (await admin.get(`/roles/${role}`)).body
    const without = rights.filter((right: string) => right !== 'view.share')
    expect((await admin.patch(`/roles/${role}`, { version, rights: without })).status).toBe(200)
    const taken = await director.patch(`/views/${view.id}`, { version: 1, sharing: 'personal' })
    expect(taken.body).toMatchObject({ sharing: 'personal', can: { edit: true, share: false } })
    expect([await seenBy(director, view), await seenBy(rep, view)]).toEqual([true, false])
  })
})
