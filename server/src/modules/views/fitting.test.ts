import { beforeAll, describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeView } from './factory.ts'

const app = useTestApp()
let organization: TestOrganization
let admin: TestClient
let rep: TestClient

beforeAll(async () => {
  organization = await app.organization()
  admin = organization.admin
  rep = await organization.addUser('rep')
})

describe('what does not apply to who reads a view', () => {
  let field: { key: string; id: string; version: number }
  let blind: TestClient

  beforeAll(async () => {
    field = await makeField(admin, {
      kind: 'customer',
      type: 'select',
      label: '机密',
      options: {
        choices: [
          { value: 'x', label: '绝密甲' },
          { value: 'y', label: '绝密乙' },
        ],
      },
    })
    blind = await organization.addUserWithRights(['customer.view', 'customer.edit', 'view.share'], 'all')
    const [roleId] = (await admin.get(`/users/${blind.userId}`)).body.roleIds
    const { version } = (await admin.get(`/roles/${roleId}`)).body
    const fieldRights = { customer: { [`custom.${field.key}`]: 'hidden', phone: 'masked' } }
    expect((await admin.patch(`/roles/${roleId}`, { version, fieldRights })).status).toBe(200)
  })

  const shapeWith = (key: string) => ({
    filter: { and: [{ field: 'level', op: 'in', value: ['A'] }, { or: [{ field: key, op: 'eq', value: 'x' }] }] },
    sort: `-${key}`,
    columns: ['name', key, 'phone'],
    group: key,
    by: key,
  })

  it('is left out and told, without the name or value of a hidden field', async () => {
    const key = `custom.${field.key}`
    const view = await makeView(admin, { name: '看', sharing: 'everyone', shape: shapeWith(key) })
    expect(view).toMatchObject({ shape: shapeWith(key), problems: [] })
    const answer = await blind.get(`/views/${view.id}`)
    expect(answer.body).toMatchObject({
      shape: { filter: { and: [{ field: 'level', op: 'in', value: ['A'] }] }, columns: ['name', 'phone'] },
      problems: ['filter', 'sort', 'columns', 'group', 'by'].map((part) => ({ part })),
      can: { edit: true, reshape: false },
    })
    expect(answer.bytes.toString()).not.toMatch(new RegExp(`${field.key}|"x"`))
    await makeCustomer(admin, { level: 'A', name: '可见的', custom: { [field.key]: 'y' } })
    const list = await blind.get('/customers', { view: view.id })
    expect(list.body.items.map(({ name }: { name: string }) => name)).toEqual(['可见的'])
    expect((await admin.get('/customers', { view: view.id })).body.items).toEqual([])
  })

  it('cannot be taken away unseen, while the rest can be changed', async () => {
    const view = await makeView(admin, { sharing: 'everyone', shape: shapeWith(`custom.${field.key}`) })
    const refused = await blind.patch(`/views/${view.id}`, { version: 1, shape: { sort: 'name' } })
    expect([refused.status, refused.body.code]).toEqual([409, 'view_has_hidden_parts'])
    expect((await blind.patch(`/views/${view.id}`, { version: 1, name: '改名' })).status).toBe(200)
    expect((await admin.get(`/views/${view.id}`)).body).toMatchObject({ name: '改名', shape: view.shape })
  })

  it('names no hidden field when a view is made with one: it is as unknown as any other', async () => {
    const answers = await Promise.all(
      [`custom.${field.key}`, 'custom.nothing'].map((key) =>
        blind.post('/views', { kind: 'customer', name: 'x', shape: shapeWith(key) }),
      ),
    )
    const faults = answers.map(({ status, body }) => [
      status,
      body.fields.map(({ path, code }: { path: string; code: string }) => [path, code]),
    ])
    expect(faults[0]).toEqual(faults[1])
    const masked = { kind: 'customer', name: 'x', shape: { filter: { field: 'phone', op: 'isEmpty' } } }
    expect((await blind.post('/views', masked)).status).toBe(400)
  })

  it('is a choice that is no longer there, told by its field', async () => {
    const own = await makeField(admin, {
      kind: 'customer',
      type: 'select',
      label: '等级',
      options: {
        choices: [
          { value: 'p', label: '一' },
          { value: 'q', label: '二' },
        ],
      },
    })
    const key = `custom.${own.key}`
    const view = await makeView(admin, { shape: { filter: { field: key, op: 'eq', value: 'q' } } })
    const options = { choices: [{ value: 'p', label: '一' }] }
    expect((await admin.patch(`/fields/${own.id}`, { version: own.version, options })).status).toBe(200)
    expect((await admin.get(`/views/${view.id}`)).body).toMatchObject({
      shape: {},
      problems: [{ part: 'filter', field: key }],
    })
    expect((await admin.get('/customers', { view: view.id })).body.viewProblems).toEqual([
      { part: 'filter', field: key },
    ])
    const asked = { kind: 'customer', format: 'csv', query: { view: view.id } }
    expect((await admin.post('/exports', asked)).body.fields).toEqual([{ path: 'view', code: 'view_condition_gone' }])
    expect((await admin.patch(`/views/${view.id}`, { version: 1, shape: { sort: 'name' } })).status).toBe(200)
    expect((await admin.get('/customers', { view: view.id })).body).not.toHaveProperty('viewProblems')
    expect((await admin.post('/exports', asked)).status).toBe(201)
  })

  it('is a field that has been deleted, of which it was told where it is used', async () => {
    const gone = await makeField(admin, { kind: 'customer', type: 'text', label: '将删' })
    const key = `custom.${gone.key}`
    const views = [
      await makeView(admin, { name: '一', shape: { filter: { or: [{ and: [{ field: key, op: 'isEmpty' }] }] } } }),
      await makeView(admin, { name: '三', shape: { sort: `-${key}` } }),
      await makeView(admin, { name: '二', shape: { columns: ['name', key] }, sharing: 'everyone' }),
    ]
    await makeView(rep, { shape: { sort: key } })
    await makeView(admin, { name: '无关' })
    expect((await admin.get(`/fields/${gone.id}/uses`)).body).toMatchObject({
      views: ['一', '三', '二'].map((name) => ({ id: views.find((view) => view.name === name)!.id, name })),
      otherViews: 1,
    })
    await admin.delete(`/fields/${gone.id}?version=${gone.version}`)
    const after = await Promise.all(views.map(({ id }) => admin.get(`/views/${id}`)))
    expect(after.map(({ body }) => body.problems)).toEqual([
      [{ part: 'filter' }],
      [{ part: 'sort' }],
      [{ part: 'columns' }],
    ])
    expect((await admin.patch(`/views/${views[1]!.id}`, { version: 1, shape: { sort: 'name' } })).status).toBe(200)
  })
})
