import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { bulkChange, undoBulkChange } from '../bulk-changes/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeDepartment } from '../identity/factory.ts'
import { importFile, takeImportBack } from '../imports/factory.ts'
import { customerWithCompany, remove, restore } from './factory.ts'

const app = useTestApp()

async function moveTo({ admin }: TestOrganization, { userId }: TestClient, departmentId: string): Promise<void> {
  const { version } = (await admin.get(`/users/${userId}`)).body
  const moved = await admin.patch(`/users/${userId}`, { version, departmentId })
  if (moved.status !== 200) throw new Error(JSON.stringify(moved.body))
}

/** As departments went while nobody looked into the bin for what belongs to them. */
async function deleteAsOnce({ tx, orgId }: Pick<TestOrganization, 'tx' | 'orgId'>, id: string): Promise<void> {
  await tx((open) =>
    sql`update departments set deleted_at = now() where org_id = ${orgId} and id = ${id}`.execute(open),
  )
}

async function twoDepartments() {
  const organization = await app.organization()
  const east = await makeDepartment(organization.admin, { name: '东区' })
  const west = await makeDepartment(organization.admin, { name: '西区' })
  const rep = await organization.addUser('rep', { departmentId: east.id })
  return { organization, admin: organization.admin, east, west, rep }
}

const reach = (organization: TestOrganization) => ({
  tx: organization.tx.bind(organization) as TestOrganization['tx'],
  orgId: organization.orgId,
})
const departmentOf = async (client: TestClient, path: string, id: string) =>
  (await client.get(`/${path}/${id}`)).body.ownerDepartment

describe('a department whose last records are in the recycle bin', () => {
  it('is not deleted, and says how many could come back into it; once merged, they come back into the other', async () => {
    const { organization, admin, east, west, rep } = await twoDepartments()
    const [customer, living] = [await makeCustomer(rep), await makeCustomer(rep)]
    await remove(admin, 'customers', customer)
    await moveTo(organization, rep, west.id)
    const refused = () => admin.delete(`/departments/${east.id}?version=1`)
    expect(await refused()).toMatchObject({
      status: 409,
      body: {
        code: 'department_not_empty',
        fields: [
          { code: 'in_use', params: { kind: 'customer', count: 1 } },
          { code: 'in_use_in_bin', params: { kind: 'customer', count: 1 } },
        ],
      },
    })
    await remove(admin, 'customers', living)
    const { fields } = (await refused()).body
    expect(fields).toEqual([{ path: '', code: 'in_use_in_bin', params: { kind: 'customer', count: 2 } }])
    await admin.post(`/departments/${east.id}/merger`, { intoId: west.id, version: 1 })
    expect((await restore(admin, customer)).status).toBe(201)
    expect(await departmentOf(admin, 'customers', customer.id)).toEqual({ id: west.id, name: '西区' })
  })

  it('is deleted once these are gone for good', async () => {
    const { organization, admin, east, west, rep } = await twoDepartments()
    const customer = await makeCustomer(rep)
    await remove(admin, 'customers', customer)
    await moveTo(organization, rep, west.id)
    await admin.delete(`/recycle-bin/${customer.id}?version=${customer.version + 1}`)
    expect((await admin.delete(`/departments/${east.id}?version=1`)).status).toBe(204)
  })
})

describe('a record in the recycle bin whose department is gone', () => {
  it('comes back, with all that went along, into the one that its owner is in now, and tells so', async () => {
    const { organization, admin, east, west, rep } = await twoDepartments()
    const { customer, contact, opportunity, task } = await customerWithCompany(rep)
    const { version } = (await admin.get(`/customers/${customer.id}`)).body
    await remove(admin, 'customers', { id: customer.id, version })
    await moveTo(organization, rep, west.id)
    await deleteAsOnce(reach(organization), east.id)
    expect((await restore(admin, { id: customer.id, version })).status).toBe(201)
    const now = { id: west.id, name: '西区' }
    expect(await departmentOf(admin, 'customers', customer.id)).toEqual(now)
    expect(await departmentOf(admin, 'contacts', contact.id)).toEqual(now)
    expect(await departmentOf(admin, 'opportunities', opportunity.id)).toEqual(now)
    expect(await departmentOf(admin, 'tasks', task.id)).toEqual(now)
    const { items } = (await admin.get('/activities', { subjectType: 'customer', subjectId: customer.id })).body
    const changes = [{ field: 'ownerDepartmentId', from: { id: east.id, name: '东区' }, to: now }]
    expect(items).toContainEqual(expect.objectContaining({ kind: 'customer.updated', data: { changes } }))
    const lead = await organization.addUser('manager', { departmentId: west.id })
    expect((await lead.get('/customers', { q: customer.name })).body.items).toMatchObject([{ id: customer.id }])
  })

  it('comes back so when its deletion in bulk is undone, and when an import had deleted it', async () => {
    const { organization, admin, east, west, rep } = await twoDepartments()
    const customer = await makeCustomer(rep)
    const { id } = await bulkChange(admin, { kind: 'customer', action: 'delete', records: [{ id: customer.id }] })
    const importer = await organization.addUserWithRights(
      ['customer.import', 'customer.create', 'customer.view', 'customer.edit', 'customer.delete'],
      'own',
      { departmentId: east.id },
    )
    const done = await importFile(app, importer, 'customer', 'name\n导入的\n')
    const imported = (await importer.get('/customers')).body.items[0]
    expect(await takeImportBack(app, importer, done.id)).toMatchObject({ status: 'undone' })
    for (const person of [rep, importer]) await moveTo(organization, person, west.id)
    await deleteAsOnce(reach(organization), east.id)
    expect(await undoBulkChange(admin, id)).toMatchObject({ undone: 1, kept: 0 })
    expect((await restore(importer, imported)).status).toBe(201)
    for (const record of [customer, imported])
      expect(await departmentOf(admin, 'customers', record.id)).toEqual({ id: west.id, name: '西区' })
  })
})
