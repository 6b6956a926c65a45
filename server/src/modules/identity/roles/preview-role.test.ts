import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import type { TestClient } from '../../../testing/test-client.ts'
import type { TestOrganization } from '../../../testing/test-organization.ts'
import { makeRole } from '../factory.ts'
import type { NewRole, RoleRecord } from './schema.ts'

const app = useTestApp()

/** A role with one holder per name; a second role for those who hold another as well. */
async function heldRole(
  organization: TestOrganization,
  input: Partial<NewRole>,
  holders: Record<string, RoleRecord[]>,
): Promise<RoleRecord> {
  const { admin } = organization
  const role = await makeRole(admin, input)
  for (const [name, others] of Object.entries(holders)) {
    const user = await organization.addUserWithRights([], 'own', { name })
    const { version } = (await admin.get(`/users/${user.userId}`)).body
    await admin.patch(`/users/${user.userId}`, { version, roleIds: [role.id, ...others.map(({ id }) => id)] })
  }
  return (await admin.get(`/roles/${role.id}`)).body as RoleRecord
}

const preview = async (client: TestClient, role: RoleRecord, wanted: object) =>
  (await client.post(`/roles/${role.id}/previews`, wanted)).body

const names = (people: { name: string }[]) => people.map(({ name }) => name)

describe('the preview of a change of a role', () => {
  it('tells who gains and loses which rights, and for whom another role keeps them', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const deleting = await makeRole(admin, { scope: 'all', rights: ['customer.view', 'customer.delete'] })
    const rights = ['customer.view', 'customer.edit', 'customer.delete']
    const role = await heldRole(organization, { scope: 'own', rights }, { 张三: [], 李四: [deleting] })
    const found = await preview(admin, role, { rights: ['customer.view', 'customer.edit', 'lead.view'] })
    expect(found).toMatchObject({ holders: 2, unaffected: [], fields: [] })
    expect(found.rights.map((news: { people: [] }) => ({ ...news, people: names(news.people) }))).toEqual([
      { rights: ['customer.delete'], from: ['own'], to: [], effect: 'lose', people: ['张三'] },
      { rights: ['lead.view'], from: [], to: ['own'], effect: 'gain', people: ['张三', '李四'] },
    ])
    const kept = await preview(admin, role, { rights: ['customer.view', 'customer.edit'] })
    expect(names(kept.unaffected)).toEqual(['李四'])
    expect((await admin.get(`/roles/${role.id}`)).body).toEqual(role)
  })

  it('tells a change of scope once, and leaves out rights that no scope narrows', async () => {
    const organization = await app.organization()
    const rights = ['customer.view', 'customer.edit', 'product.view']
    const role = await heldRole(organization, { scope: 'department', rights }, { 张三: [] })
    const { rights: wider } = await preview(organization.admin, role, { scope: 'all' })
    expect(wider).toMatchObject([
      { rights: ['customer.view', 'customer.edit'], from: ['department'], to: ['all'], effect: 'gain' },
    ])
    const { rights: other } = await preview(organization.admin, role, { scope: 'ownAndSubordinates' })
    expect(other).toMatchObject([{ effect: 'change' }])
  })

  it('tells which fields are closed and opened, also those that are computed from them', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const open = await makeRole(admin, { scope: 'own', rights: ['customer.view', 'customer.edit'] })
    const reading = await makeRole(admin, { scope: 'own', rights: ['customer.view'] })
    const role = await heldRole(
      organization,
      { scope: 'all', rights: ['customer.view', 'customer.edit', 'opportunity.view', 'opportunity.edit'] },
      { 张三: [], 李四: [reading], 王五: [open] },
    )
    const fieldRights = { customer: { phone: 'hidden', email: 'hidden' }, opportunity: { amount: 'hidden' } }
    const found = await preview(admin, role, { fieldRights })
    expect(found.fields.map((news: { people: [] }) => ({ ...news, people: names(news.people) }))).toEqual([
      { kind: 'customer', fields: ['phone', 'email'], from: 'edit', to: 'hidden', effect: 'lose', people: ['张三'] },
      { kind: 'customer', fields: ['phone', 'email'], from: 'edit', to: 'read', effect: 'lose', people: ['李四'] },
      {
        kind: 'opportunity',
        fields: ['amount'],
        from: 'edit',
        to: 'hidden',
        effect: 'lose',
        people: ['张三', '李四', '王五'],
      },
      {
        kind: 'opportunity',
        fields: ['expectedAmount'],
        from: 'read',
        to: 'hidden',
        effect: 'lose',
        people: ['张三', '李四', '王五'],
      },
    ])
    await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights })
    const back = await preview(admin, role, { fieldRights: { opportunity: {} } })
    expect(back.fields).toMatchObject([
      { kind: 'opportunity', fields: ['amount'], from: 'hidden', to: 'edit', effect: 'gain' },
      { kind: 'opportunity', fields: ['expectedAmount'], from: 'hidden', to: 'read', effect: 'gain' },
    ])
  })

  it('refuses what the change itself would refuse, and is for those who change roles', async () => {
    const organization = await app.organization()
    const role = await makeRole(organization.admin)
    expect(
      await organization.admin.post(`/roles/${role.id}/previews`, { fieldRights: { customer: { name: 'hidden' } } }),
    ).toMatchObject({ status: 400, body: { fields: [{ path: 'fieldRights.customer.name', code: 'invalid_option' }] } })
    const viewer = await organization.addUserWithRights(['role.view'], 'all')
    expect((await viewer.post(`/roles/${role.id}/previews`, {})).status).toBe(403)
    const rep = await organization.addUser('rep')
    expect((await rep.post(`/roles/${role.id}/previews`, {})).status).toBe(404)
  })
})

describe('field rights of a role', () => {
  it('are taken when it is made and changed, kind by kind, and told by its timeline', async () => {
    const { admin } = await app.organization()
    const role = await makeRole(admin, { fieldRights: { customer: { phone: 'masked', email: 'edit' } } })
    expect(role.fieldRights).toEqual({ customer: { phone: 'masked' } })
    const { body } = await admin.patch(`/roles/${role.id}`, {
      version: 1,
      fieldRights: { contact: { mobile: 'hidden' } },
    })
    expect(body.fieldRights).toEqual({ customer: { phone: 'masked' }, contact: { mobile: 'hidden' } })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'role', subjectId: role.id })
    expect(timeline.items[0].data.changes).toEqual([
      { field: 'fieldRights.contact', from: {}, to: { mobile: 'hidden' } },
    ])
  })

  it('refuse, all at once, what no role can limit, what cannot be masked, and what a new record needs', async () => {
    const { admin } = await app.organization()
    const refused = await admin.post('/roles', {
      name: '外呼',
      scope: 'own',
      rights: ['payment.view', 'payment.create'],
      fieldRights: {
        customer: { name: 'hidden', annualRevenue: 'masked', nothing: 'read' },
        payment: { amount: 'hidden' },
        role: { name: 'hidden' },
      },
    })
    expect(refused.status).toBe(400)
    expect(refused.body.fields.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'fieldRights.customer.name invalid_option',
      'fieldRights.customer.annualRevenue invalid_option',
      'fieldRights.customer.nothing unknown_field',
      'fieldRights.payment.amount needed_to_create',
      'fieldRights.role unknown_field',
    ])
  })

  it('cannot be opened further than their maker sees', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const rights = ['role.view', 'role.create', 'role.edit', 'customer.view', 'customer.edit']
    const own = await makeRole(admin, { scope: 'all', rights, fieldRights: { customer: { phone: 'masked' } } })
    const maker = await organization.addUserWithRights([], 'own')
    const { version } = (await admin.get(`/users/${maker.userId}`)).body
    await admin.patch(`/users/${maker.userId}`, { version, roleIds: [own.id] })
    const make = (phone: string) =>
      maker.post('/roles', {
        name: phone,
        scope: 'own',
        rights: ['customer.view'],
        fieldRights: { customer: { phone } },
      })
    expect((await make('read')).body.code).toBe('beyond_own_rights')
    expect((await make('masked')).status).toBe(201)
    expect((await maker.patch(`/roles/${own.id}`, { version: 1, fieldRights: { customer: {} } })).body.code).toBe(
      'beyond_own_rights',
    )
  })
})
