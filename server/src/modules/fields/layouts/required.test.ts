import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import type { TestOrganization } from '../../../testing/test-organization.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { makeLead } from '../../leads/factory.ts'
import { makeField } from '../factory.ts'
import { makeLayout, section } from './factory.ts'

const app = useTestApp()

const byLevel = { field: 'level', op: 'eq', value: 'A' }

/** For everybody: a customer of level A says who else was asked; whoever gives a status says where they got it from. */
async function withLayout(organization: TestOrganization): Promise<void> {
  await makeField(organization.admin, { key: 'rivals', label: '竞争对手' })
  await makeLayout(organization.admin, {
    isDefault: true,
    shape: {
      omitted: [],
      sections: [
        section({
          fields: [
            'name',
            'level',
            'status',
            { key: 'custom.rivals', isRequired: true, visibleWhen: byLevel },
            { key: 'source', isRequired: true },
          ],
        }),
        section({
          key: 'contact',
          visibleWhen: { field: 'status', op: 'in', value: ['strategic'] },
          fields: [{ key: 'phone', isRequired: true }],
        }),
      ],
    },
  })
}

const missing = ({ status, body }: { status: number; body: { fields?: { path: string; code: string }[] } }) =>
  [status, ...(body.fields ?? []).map(({ path, code }) => `${path} ${code}`)] as const

describe('what a layout asks for', () => {
  it('has to be in a new record, where its condition holds, and nothing is stored otherwise', async () => {
    const organization = await app.organization()
    await withLayout(organization)
    const { admin } = organization
    const make = (body: object) => admin.post('/customers', { name: '华为', ...body })
    expect(missing(await make({}))).toEqual([400, 'source required'])
    expect(missing(await make({ level: 'A', custom: { rivals: ' ' }, status: 'strategic' }))).toEqual([
      400,
      'custom.rivals required',
      'source required',
      'phone required',
    ])
    expect((await admin.get('/customers')).body.items).toEqual([])
    expect((await make({ level: 'B', source: 'website' })).status).toBe(201)
    const whole = {
      level: 'A',
      custom: { rivals: '用友' },
      status: 'strategic',
      phone: '13800000000',
      source: 'website',
    }
    expect((await make(whole)).status).toBe(201)
  })

  it('holds for a change, as far as that touches the field or what its condition asks for', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const old = await makeCustomer(admin, { level: 'A' })
    await withLayout(organization)
    const change = async (body: object) => {
      const { version } = (await admin.get(`/customers/${old.id}`)).body
      return missing(await admin.patch(`/customers/${old.id}`, { version, ...body }))
    }
    // Made before there was the layout: the rest of it can still be changed.
    expect(await change({ city: '深圳' })).toEqual([200])
    expect(await change({ level: 'A', city: '广州' })).toEqual([400, 'custom.rivals required'])
    expect(await change({ level: 'A', custom: { rivals: '用友' } })).toEqual([200])
    expect(await change({ custom: { rivals: null } })).toEqual([400, 'custom.rivals required'])
    expect(await change({ level: 'B', custom: { rivals: null } })).toEqual([200])
    expect(await change({ status: 'strategic' })).toEqual([400, 'phone required'])
    expect(await change({ status: 'strategic', phone: '13800000000' })).toEqual([200])
    expect(await change({ source: null })).toEqual([400, 'source required'])
  })

  it('keeps the value of a field that is not shown any more', async () => {
    const organization = await app.organization()
    await withLayout(organization)
    const { admin } = organization
    const made = await makeCustomer(admin, { level: 'A', source: 'website', custom: { rivals: '用友' } })
    const { body } = await admin.patch(`/customers/${made.id}`, { version: 1, level: 'C' })
    expect([body.level, body.custom.rivals]).toEqual(['C', '用友'])
  })

  it('binds an API key like its owner', async () => {
    const organization = await app.organization()
    await withLayout(organization)
    const { admin } = organization
    const program = await admin.withKey(['customer.view', 'customer.create'])
    expect(missing(await program.post('/customers', { name: '华为' }))).toEqual([400, 'source required'])
  })

  it('is asked for in the customer that a lead becomes, after what the lead knows', async () => {
    const organization = await app.organization()
    await withLayout(organization)
    const { admin } = organization
    const lead = await makeLead(admin, { source: 'website' })
    const convert = (customer: object) =>
      admin.post(`/leads/${lead.id}/conversion`, { customer: { name: '华为', ...customer } })
    expect(missing(await convert({ level: 'A' }))).toEqual([400, 'customer.custom.rivals required'])
    expect((await convert({ level: 'A', custom: { rivals: '用友' } })).status).toBe(201)
  })

  it('asks nobody for what their roles do not let them fill in', async () => {
    const organization = await app.organization()
    await withLayout(organization)
    const user = await organization.addUserWithRights(['customer.view', 'customer.create', 'customer.edit'], 'all')
    const { admin } = organization
    const { roleIds } = (await admin.get(`/users/${user.userId}`)).body
    const role = (await admin.get(`/roles/${roleIds[0]}`)).body
    await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights: { customer: { source: 'read' } } })
    expect((await user.post('/customers', { name: '华为' })).status).toBe(201)
  })

  it('tells by nothing what a hidden field says that it depends on', async () => {
    const organization = await app.organization()
    await withLayout(organization)
    const { admin } = organization
    const user = await organization.addUserWithRights(['customer.view', 'customer.edit'], 'all')
    const { roleIds } = (await admin.get(`/users/${user.userId}`)).body
    const role = (await admin.get(`/roles/${roleIds[0]}`)).body
    await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights: { customer: { level: 'hidden' } } })
    const change = async (level: 'A' | 'B') => {
      const made = await makeCustomer(admin, { level, source: 'website', custom: { rivals: '用友' } })
      const { status } = await user.patch(`/customers/${made.id}`, { version: 1, custom: { rivals: null } })
      return status
    }
    expect([await change('A'), await change('B')]).toEqual([200, 200])
  })
})
