import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeDepartment } from '../identity/factory.ts'
import { bulkChange, undoBulkChange } from './factory.ts'

const app = useTestApp()

const merge = async (client: TestClient, from: { id: string }, into: { id: string }) => {
  const { version } = (await client.get(`/departments/${from.id}`)).body
  const merged = await client.post(`/departments/${from.id}/merger`, { intoId: into.id, version })
  if (merged.status !== 201) throw new Error(JSON.stringify(merged.body))
}

/** Customers of a rep in the east, handed over to one in the west. */
async function handedOver() {
  const organization = await app.organization()
  const { admin } = organization
  const [east, west] = [await makeDepartment(admin, { name: '东区' }), await makeDepartment(admin, { name: '西区' })]
  const rep = await organization.addUser('rep', { departmentId: east.id })
  const other = await organization.addUser('rep', { departmentId: west.id })
  const customers = [await makeCustomer(rep), await makeCustomer(rep)]
  const records = customers.map(({ id }) => ({ id }))
  const { id } = await bulkChange(admin, { kind: 'customer', action: 'transfer', records, ownerId: other.userId })
  const seenBy = async (client: TestClient) =>
    ((await client.get('/customers')).body.items as { id: string }[]).map((item) => item.id).toSorted()
  return { organization, admin, east, west, rep, id, customers: records.map((record) => record.id).toSorted(), seenBy }
}

describe('undoing a transfer out of a department that is gone by now', () => {
  it('brings the records into the one that it was merged into, over several mergers', async () => {
    const { organization, admin, east, rep, id, customers, seenBy } = await handedOver()
    const [coast, whole] = [
      await makeDepartment(admin, { name: '沿海' }),
      await makeDepartment(admin, { name: '华东' }),
    ]
    await merge(admin, east, coast)
    // The rep goes elsewhere: it is the merger that counts.
    const { version } = (await admin.get(`/users/${rep.userId}`)).body
    await admin.patch(`/users/${rep.userId}`, { version, departmentId: organization.rootDepartmentId })
    await merge(admin, coast, whole)
    expect(await undoBulkChange(admin, id)).toMatchObject({ status: 'undone', undone: 2, kept: 0 })
    const lead = await organization.addUser('manager', { departmentId: whole.id })
    expect(await seenBy(lead)).toEqual(customers)
    for (const each of customers)
      expect((await admin.get(`/customers/${each}`)).body).toMatchObject({
        ownerId: rep.userId,
        ownerDepartment: { id: whole.id, name: '华东' },
      })
    // The search too knows whose they are.
    const { name } = (await admin.get(`/customers/${customers[0]}`)).body
    expect((await lead.get('/customers', { q: name })).body.items).toMatchObject([{ id: customers[0] }])
  })

  it('brings them into the owner’s present one when it was deleted', async () => {
    const { organization, admin, east, rep, id, customers, seenBy } = await handedOver()
    const south = await makeDepartment(admin, { name: '南区' })
    const { version } = (await admin.get(`/users/${rep.userId}`)).body
    await admin.patch(`/users/${rep.userId}`, { version, departmentId: south.id })
    expect((await admin.delete(`/departments/${east.id}?version=1`)).status).toBe(204)
    expect(await undoBulkChange(admin, id)).toMatchObject({ status: 'undone', undone: 2, kept: 0 })
    expect(await seenBy(await organization.addUser('manager', { departmentId: south.id }))).toEqual(customers)
  })

  it('brings them back into their own while it is there, wherever their owner went', async () => {
    const { organization, admin, east, west, rep, id, customers, seenBy } = await handedOver()
    const { version } = (await admin.get(`/users/${rep.userId}`)).body
    await admin.patch(`/users/${rep.userId}`, { version, departmentId: west.id })
    await undoBulkChange(admin, id)
    expect(await seenBy(await organization.addUser('manager', { departmentId: east.id }))).toEqual(customers)
  })

  it('leaves none in one that is deleted at the same moment', async () => {
    const { admin, east, west, rep, id, customers } = await handedOver()
    const { version } = (await admin.get(`/users/${rep.userId}`)).body
    await admin.patch(`/users/${rep.userId}`, { version, departmentId: west.id })
    const [deleted] = await Promise.all([admin.delete(`/departments/${east.id}?version=1`), undoBulkChange(admin, id)])
    expect([204, 409]).toContain(deleted.status)
    for (const each of customers)
      expect((await admin.get(`/customers/${each}`)).body.ownerDepartment.id).toBe(
        deleted.status === 204 ? west.id : east.id,
      )
  })
})

it('a field with departments follows a merger when its change is undone', async () => {
  const { admin } = await app.organization()
  await makeField(admin, { key: 'regionId', label: '大区', type: 'department' })
  const [east, west, whole] = [await makeDepartment(admin), await makeDepartment(admin), await makeDepartment(admin)]
  const customer = await makeCustomer(admin, { custom: { regionId: east.id } })
  const records = [{ id: customer.id }]
  const { id } = await bulkChange(admin, {
    kind: 'customer',
    action: 'edit',
    records,
    changes: { custom: { regionId: west.id } },
  })
  await merge(admin, east, whole)
  expect(await undoBulkChange(admin, id)).toMatchObject({ undone: 1, kept: 0 })
  expect((await admin.get(`/customers/${customer.id}`)).body.custom.regionId).toBe(whole.id)
})
