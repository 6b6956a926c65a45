import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import type { TestClient } from '../../../testing/test-client.ts'
import { makeRole } from '../../identity/factory.ts'
import { makeField } from '../factory.ts'
import { makeLayout, section } from './factory.ts'

const app = useTestApp()

const faults = ({ status, body }: { status: number; body: { fields?: { path: string; code: string }[] } }) =>
  [status, ...(body.fields ?? []).map(({ path, code }) => `${path} ${code}`)] as const

const ofKind = async (client: TestClient, kind = 'customer') => (await client.get('/fields', { kind })).body.layout

const keysOf = (layout: { sections: { key: string; fields: { key: string }[] }[] }) =>
  layout.sections.map(({ key, fields }) => [key, ...fields.map((field) => field.key)])

const roleNamed = async (admin: TestClient, name: string) =>
  (await admin.get('/roles', { filter: { field: 'name', op: 'eq', value: name } })).body.items[0].id as string

describe('the layout of a kind', () => {
  it('is the application’s own until the organization makes one, its own fields at the end', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { label: '预算', key: 'budget', type: 'money' })
    const layout = await ofKind(admin)
    expect(layout).toMatchObject({ id: null, omitted: [] })
    expect(keysOf(layout)).toEqual([
      ['basic', 'name', 'status', 'level', 'industry', 'source', 'parentId', 'ownerId', 'nextContactAt'],
      ['contact', 'phone', 'email', 'website', 'province', 'city', 'address'],
      ['company', 'employees', 'foundedYear', 'annualRevenue', 'currency'],
      ['remark', 'remark'],
      ['own', 'custom.budget'],
    ])
    expect(await ofKind(admin, 'role')).toBeNull()
  })

  it('shows a field that was made after it in a section at the end, and never what was left out on purpose', async () => {
    const { admin } = await app.organization()
    await makeField(admin, { key: 'old', label: '旧' })
    await makeLayout(admin, {
      isDefault: true,
      shape: { sections: [section({ fields: ['name', 'phone'] })], omitted: ['custom.old'] },
    })
    expect(keysOf(await ofKind(admin))).toEqual([['basic', 'name', 'phone']])
    await makeField(admin, { key: 'later', label: '新' })
    expect(keysOf(await ofKind(admin))).toEqual([
      ['basic', 'name', 'phone'],
      ['other', 'custom.later'],
    ])
  })

  it('is the first of the layouts made for somebody’s roles, else the one for everybody', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const [rep, finance] = [await roleNamed(admin, '销售'), await roleNamed(admin, '财务')]
    const both = await organization.addUser('rep')
    const { version } = (await admin.get(`/users/${both.userId}`)).body
    await admin.patch(`/users/${both.userId}`, { version, roleIds: [finance, rep] })
    const everybody = await makeLayout(admin, { isDefault: true })
    const first = await makeLayout(admin, { roleIds: [rep] })
    const second = await makeLayout(admin, { roleIds: [finance] })
    expect([(await ofKind(admin)).id, (await ofKind(both)).id]).toEqual([everybody.id, first.id])
    const moved = await admin.put('/layouts/order', { kind: 'customer', ids: [second.id, first.id] })
    expect(moved.body.items.map((layout: { id: string }) => layout.id)).toEqual([second.id, first.id, everybody.id])
    expect((await ofKind(both)).id).toBe(second.id)
    await admin.delete(`/layouts/${second.id}?version=1`)
    await admin.delete(`/layouts/${first.id}?version=1`)
    expect((await ofKind(both)).id).toBe(everybody.id)
    await admin.delete(`/layouts/${everybody.id}?version=1`)
    expect((await ofKind(both)).id).toBeNull()
    expect((await ofKind(both, 'contact')).id).toBeNull()
  })

  it('leaves out what a role hides, and shows without condition what depends on it', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const role = await makeRole(admin, {
      scope: 'all',
      rights: ['customer.view', 'customer.create', 'customer.edit'],
      fieldRights: { customer: { phone: 'hidden', email: 'masked' } },
    })
    const user = await organization.addUserWithRights([], 'own')
    const { version } = (await admin.get(`/users/${user.userId}`)).body
    await admin.patch(`/users/${user.userId}`, { version, roleIds: [role.id] })
    const byPhone = { field: 'phone', op: 'isNotEmpty' }
    const byEmail = { and: [{ field: 'email', op: 'isNotEmpty' }] }
    const byLevel = { field: 'level', op: 'eq', value: 'A' }
    await makeLayout(admin, {
      roleIds: [role.id],
      shape: {
        omitted: ['city'],
        sections: [
          section({ fields: ['name', 'phone', { key: 'remark', isRequired: true, visibleWhen: byPhone }] }),
          section({ key: 'contact', visibleWhen: byEmail, fields: [{ key: 'website', isRequired: true }] }),
          section({ key: 'company', fields: [{ key: 'employees', isRequired: true, visibleWhen: byLevel }] }),
        ],
      },
    })
    const { sections } = await ofKind(user)
    expect(sections).toMatchObject([
      { visibleWhen: null, fields: [{ key: 'name' }, { key: 'remark', isRequired: false, visibleWhen: null }] },
      { visibleWhen: null, fields: [{ key: 'website', isRequired: false }] },
      { fields: [{ key: 'employees', isRequired: true, visibleWhen: byLevel }] },
    ])
  })
})

describe('managing layouts', () => {
  it('is for those who manage the organization and see every field of the kind', async () => {
    const organization = await app.organization()
    const layout = await makeLayout(organization.admin)
    const asks = (client: TestClient) =>
      Promise.all([
        client.get('/layouts', { kind: 'customer' }),
        client.get(`/layouts/${layout.id}`),
        client.post('/layouts', { kind: 'customer', name: '别的', shape: layout.shape }),
        client.patch(`/layouts/${layout.id}`, { version: 1, name: '别的' }),
        client.put('/layouts/order', { kind: 'customer', ids: [layout.id] }),
        client.delete(`/layouts/${layout.id}?version=1`),
      ])
    const director = await organization.addUser('director')
    expect((await asks(director)).map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 6 }, () => [403, 'forbidden']),
    )
    const role = await makeRole(organization.admin, {
      scope: 'all',
      rights: ['organization.manage', 'customer.view'],
      fieldRights: { customer: { phone: 'masked' } },
    })
    const manager = await organization.addUserWithRights([], 'own')
    const { version } = (await organization.admin.get(`/users/${manager.userId}`)).body
    await organization.admin.patch(`/users/${manager.userId}`, { version, roleIds: [role.id] })
    expect((await asks(manager)).map(({ status, body }) => [status, body.code])).toEqual(
      Array.from({ length: 6 }, () => [403, 'fields_hidden']),
    )
    expect((await manager.get('/layouts', { kind: 'contact' })).status).toBe(200)
  })

  it('tells all that is wrong with a layout at once', async () => {
    const { admin } = await app.organization()
    const role = await roleNamed(admin, '销售')
    const other = await makeLayout(admin, { roleIds: [role] })
    const refused = await admin.post('/layouts', {
      kind: 'customer',
      name: other.name,
      roleIds: [role, admin.userId],
      shape: {
        omitted: ['name', 'phone', 'phone', 'nothing'],
        sections: [
          section({
            visibleWhen: { field: 'level', op: 'eq', value: 'E' },
            fields: ['level', 'updatedAt', 'nothing', 'isSharedWithMe'],
          }),
          section({
            key: 'free',
            visibleWhen: { field: 'level', op: 'eq', value: 'A' },
            fields: ['level', 'phone', { key: 'lastFollowUpAt', isRequired: true }],
          }),
          section({
            title: { 'zh-CN': '甲', en: 'A' },
            fields: [{ key: 'email', visibleWhen: { or: [{ field: 'email', op: 'isEmpty' }, { field: 'x' }] } }],
          }),
        ],
      },
    })
    expect(faults(refused)).toEqual([
      400,
      'name duplicate',
      'roleIds.0 has_layout',
      'roleIds.1 not_found',
      'shape.sections.2.key duplicate',
      'shape.sections.0.visibleWhen.value invalid_type',
      'shape.sections.0.fields.1.key unknown_field',
      'shape.sections.0.fields.2.key unknown_field',
      'shape.sections.0.fields.3.key unknown_field',
      'shape.sections.1.title required',
      'shape.sections.1.visibleWhen depends_on_itself',
      'shape.sections.1.fields.0.key duplicate',
      'shape.sections.1.fields.2.isRequired invalid_option',
      'shape.sections.2.fields.0.visibleWhen.or.1.field unknown_field',
      'shape.sections.2.fields.0.visibleWhen.or.1.op invalid_option',
      'shape.sections.2.fields.0.visibleWhen depends_on_itself',
      'shape.omitted.0 needed_on_layout',
      'shape.omitted.1 duplicate',
      'shape.omitted.2 duplicate',
      'shape.omitted.3 unknown_field',
    ])
  })

  it('keeps what every new record must say on every layout, unconditionally', async () => {
    const { admin } = await app.organization()
    const field = await makeField(admin, { key: 'tax', label: '税号', isRequired: true })
    const byLevel = { field: 'level', op: 'eq', value: 'A' }
    const shape = (more: object) => ({
      sections: [
        section({ fields: ['level'] }),
        section({ key: 'remark', fields: ['name', { key: 'custom.tax', ...more }] }),
      ],
      omitted: [],
    })
    const conditional = { kind: 'customer', name: '甲', shape: shape({ visibleWhen: byLevel }) }
    expect(faults(await admin.post('/layouts', conditional))).toEqual([
      400,
      'shape.sections.1.fields.1.visibleWhen needed_on_layout',
    ])
    const relaxed = await admin.patch(`/fields/${field.id}`, { version: 1, isRequired: false })
    expect(relaxed.status).toBe(200)
    expect((await admin.post('/layouts', conditional)).status).toBe(201)
    const refused = await admin.patch(`/fields/${field.id}`, { version: 2, isRequired: true })
    expect(refused.body.fields).toEqual([
      { path: 'isRequired', code: 'left_out_of_layouts', params: { names: ['甲'] } },
    ])
    expect((await admin.patch(`/fields/${field.id}`, { version: 2, isRequired: true, default: '无' })).status).toBe(200)
  })

  it('knows no condition over what the database works out', async () => {
    const { admin } = await app.organization()
    const refused = await admin.post('/layouts', {
      kind: 'task',
      name: '甲',
      shape: {
        omitted: [],
        sections: [
          section({
            fields: ['title', { key: 'description', visibleWhen: { field: 'isOverdue', op: 'eq', value: true } }],
          }),
        ],
      },
    })
    expect(faults(refused)).toEqual([400, 'shape.sections.0.fields.1.visibleWhen computed_condition'])
  })

  it('has one layout for everybody, and no roles for it', async () => {
    const { admin } = await app.organization()
    const layout = await makeLayout(admin, { isDefault: true })
    const again = await admin.post('/layouts', { kind: 'customer', name: '又', isDefault: true, shape: layout.shape })
    expect([again.status, again.body.code]).toEqual([409, 'default_layout_exists'])
    const role = await roleNamed(admin, '销售')
    expect(faults(await admin.patch(`/layouts/${layout.id}`, { version: 1, roleIds: [role] }))).toEqual([
      400,
      'roleIds invalid_option',
    ])
  })

  it('refuses a change of what somebody else has changed since, and is told by the audit log', async () => {
    const { admin } = await app.organization()
    const layout = await makeLayout(admin, { name: '旧名' })
    expect((await admin.patch(`/layouts/${layout.id}`, { version: 1, name: '新名' })).body.version).toBe(2)
    const stale = await admin.patch(`/layouts/${layout.id}`, { version: 1, name: '别名' })
    expect([stale.status, stale.body.current.name]).toEqual([409, '新名'])
    const { items } = (await admin.get('/audit', { kind: 'layout' })).body
    expect(items.map((entry: { kind: string; data: unknown }) => [entry.kind, entry.data])).toEqual([
      ['layout.updated', { kind: 'customer', name: '新名', changes: [{ field: 'name', from: '旧名', to: '新名' }] }],
      ['layout.created', { kind: 'customer', name: '旧名' }],
    ])
  })
})

describe('a field on layouts', () => {
  it('tells which use it; when it is deleted it is gone from them, and so are conditions that ask for it', async () => {
    const { admin } = await app.organization()
    const field = await makeField(admin, { key: 'rank', label: '级' })
    const byRank = { and: [{ field: 'custom.rank', op: 'eq', value: 'x' }] }
    const placing = await makeLayout(admin, {
      name: '甲',
      shape: { sections: [section({ fields: ['name', 'custom.rank'] })], omitted: [] },
    })
    const asking = await makeLayout(admin, {
      name: '乙',
      shape: {
        omitted: [],
        sections: [
          section({ fields: ['name', { key: 'phone', isRequired: true, visibleWhen: byRank }] }),
          section({ key: 'remark', visibleWhen: byRank, fields: [{ key: 'remark', isRequired: true }] }),
          section({ key: 'contact', fields: [{ key: 'email', isRequired: true }] }),
        ],
      },
    })
    await makeLayout(admin, {
      name: '丙',
      shape: { sections: [section({ fields: ['name'] })], omitted: ['custom.rank'] },
    })
    const { body: uses } = await admin.get(`/fields/${field.id}/uses`)
    expect(uses.layouts).toEqual([
      { id: placing.id, name: '甲' },
      { id: asking.id, name: '乙' },
    ])
    await admin.delete(`/fields/${field.id}?version=1`)
    const { items } = (await admin.get('/layouts', { kind: 'customer' })).body
    const [first, second, third] = items.map((layout: { shape: unknown }) => layout.shape)
    expect(keysOf(first)).toEqual([['basic', 'name']])
    expect(second.sections).toMatchObject([
      { fields: [{ key: 'name' }, { key: 'phone', isRequired: false, visibleWhen: null }] },
      { visibleWhen: null, fields: [{ key: 'remark', isRequired: false }] },
      { fields: [{ key: 'email', isRequired: true }] },
    ])
    expect(third.omitted).toEqual([])
  })
})
