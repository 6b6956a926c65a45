import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makePayment, makePlan } from '../payments/factory.ts'
import { makeTask } from '../tasks/factory.ts'
import { customerWithCompany } from '../recycle-bin/factory.ts'
import { atOnce } from './bulk-change.ts'
import { bulkChange, resultsOf, undoBulkChange, workOn } from './factory.ts'
import type { NewBulkChange } from './schema.ts'

const app = useTestApp()
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => ({ id }))
const lists = [
  'customers',
  'contacts',
  'opportunities',
  'tasks',
  'follow-ups',
  'contracts',
  'payments',
  'payment-plans',
]

/** Everything the API shows of the records but their versions, which go on. */
async function everything(client: TestClient): Promise<object> {
  const found: Record<string, object[]> = {}
  for (const list of lists) {
    const { items } = (await client.get(`/${list}`, { limit: 200 })).body as {
      items: { id: string; version: number }[]
    }
    found[list] = items.map(({ version: _, ...shown }) => shown).toSorted((a, b) => a.id.localeCompare(b.id))
  }
  return found
}

const edits: Record<string, fc.Arbitrary<Record<string, unknown>>> = {
  customer: fc.record(
    {
      level: fc.constantFrom('A', 'B', null),
      annualRevenue: fc.constantFrom('9007199254740993.01', '0.10', null),
      nextContactAt: fc.constantFrom('2030-01-01T00:00:00.123Z', null),
      custom: fc.record(
        { tier: fc.constantFrom('金', null), size: fc.constantFrom(1.5, 2, null) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['level'] },
  ),
  opportunity: fc.record({ name: fc.constantFrom('新', '旧'), amount: fc.constantFrom('10.00', '99999.99', null) }),
  contact: fc.record({ title: fc.constantFrom('经理', null) }),
}
const step = fc.record({
  kind: fc.constantFrom('customer', 'opportunity', 'contact'),
  action: fc.constantFrom('edit', 'transfer', 'delete'),
  some: fc.subarray([0, 1, 2], { minLength: 1 }),
})

describe('undoing a bulk change', () => {
  it('keeps a record whose next contact a follow-up has planned anew since; another follow-up keeps nothing', async () => {
    const { admin } = await app.organization()
    const records = [await makeCustomer(admin, { name: '甲' }), await makeCustomer(admin, { name: '乙' })]
    const planned = '2031-01-01T00:00:00.000Z'
    const edit = (changes: object) =>
      bulkChange(admin, { kind: 'customer', action: 'edit', records: ids(records), changes: { ...changes } })
    const [calls, cities] = [await edit({ nextContactAt: '2030-01-01T00:00:00.000Z' }), await edit({ city: '杭州' })]
    const subjectId = records[0]!.id
    await makeFollowUp(admin, { subjectType: 'customer', subjectId, nextContactAt: planned })
    expect(await undoBulkChange(admin, cities.id)).toMatchObject({ undone: 2, kept: 0 })
    expect(await undoBulkChange(admin, calls.id)).toMatchObject({ undone: 1, kept: 1 })
    expect((await resultsOf(admin, calls.id))[0]).toMatchObject({
      id: subjectId,
      undo: 'kept',
      undoProblem: { code: 'changed_since' },
    })
    expect((await admin.get(`/customers/${subjectId}`)).body.nextContactAt).toBe(planned)
  })

  it('leaves every record as it was, byte for byte, whatever was done to which of them', async () => {
    const withEdit = step.chain((one) => edits[one.kind]!.map((changes) => ({ ...one, changes })))
    const property = fc.asyncProperty(fc.array(withEdit, { minLength: 1, maxLength: 4 }), async (steps) => {
      const organization = await app.organization()
      const { admin } = organization
      const colleague = await organization.addUser('rep')
      await makeField(admin, { key: 'tier', type: 'text' })
      await makeField(admin, { key: 'size', type: 'number', options: { decimals: 1 } } as never)
      const companies = [
        await customerWithCompany(admin),
        await customerWithCompany(admin),
        await customerWithCompany(admin),
      ]
      const [first] = companies
      const { version } = (await admin.get(`/customers/${first!.customer.id}`)).body
      const values = { level: 'C', annualRevenue: '9007199254740993.99', custom: { tier: '银', size: 7.5 } }
      await admin.patch(`/customers/${first!.customer.id}`, { version, ...values })
      const before = await everything(admin)
      const done: string[] = []
      for (const { kind, action, some, changes } of steps) {
        const records = ids(some.map((index) => companies[index]![kind as 'customer']))
        const given = { kind, action, records } as NewBulkChange
        const more = action === 'edit' ? { changes } : action === 'transfer' ? { ownerId: colleague.userId } : {}
        done.push((await bulkChange(admin, { ...given, ...more })).id)
      }
      for (const id of done.toReversed()) {
        const { can } = (await admin.get(`/bulk-changes/${id}`)).body
        if (can.undo) expect(await undoBulkChange(admin, id)).toMatchObject({ status: 'undone', kept: 0 })
      }
      expect(await everything(admin)).toEqual(before)
    })
    await fc.assert(property, { numRuns: 8, endOnFailure: true })
  }, 180_000)

  it('keeps a record that has changed since, and says why; the rest is undone', async () => {
    const { admin } = await app.organization()
    const customers = [await makeCustomer(admin, { name: '甲' }), await makeCustomer(admin), await makeCustomer(admin)]
    const given: NewBulkChange = { kind: 'customer', action: 'edit', records: ids(customers), changes: { level: 'A' } }
    const { id } = await bulkChange(admin, given)
    await admin.patch(`/customers/${customers[0]!.id}`, { version: 2, city: '上海' })
    await admin.delete(`/customers/${customers[1]!.id}?version=2`)
    expect(await undoBulkChange(admin, id)).toMatchObject({
      status: 'undone',
      undone: 1,
      kept: 2,
      undoneBy: { id: admin.userId },
      can: { undo: false },
    })
    expect(await resultsOf(admin, id)).toMatchObject([
      { id: customers[0]!.id, undo: 'kept', undoProblem: { code: 'changed_since' } },
      { id: customers[1]!.id, undo: 'kept', undoProblem: { code: 'deleted_since' }, isDeleted: true },
      { id: customers[2]!.id, undo: 'undone' },
    ])
    expect((await admin.get(`/customers/${customers[0]!.id}`)).body).toMatchObject({ level: 'A', city: '上海' })
    const { version } = (await admin.get(`/bulk-changes/${id}`)).body
    expect((await admin.post(`/bulk-changes/${id}/undo`, { version })).status).toBe(409)
  })

  it('with nothing to take back leaves it as it is, to be tried again', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const contact = await makeContact(admin, { customerId: customer.id })
    const { id } = await bulkChange(admin, { kind: 'contact', action: 'delete', records: ids([contact]) })
    await admin.delete(`/customers/${customer.id}?version=${customer.version}`)
    expect(await undoBulkChange(admin, id)).toMatchObject({ status: 'done', undone: 0, kept: 1, can: { undo: true } })
    expect((await resultsOf(admin, id))[0]).toMatchObject({ undoProblem: { code: 'not_restorable' } })
    await admin.post(`/recycle-bin/${customer.id}/restoration`, { version: customer.version + 1 })
    expect(await undoBulkChange(admin, id)).toMatchObject({ status: 'undone', undone: 1, kept: 0 })
  })

  it('brings records that were given away back to who gave them, though they no longer see them', async () => {
    const organization = await app.organization()
    const rep = await organization.addUserWithRights(['customer.view', 'customer.create', 'customer.transfer'], 'own')
    const colleague = await organization.addUser('rep')
    const mine = [await makeCustomer(rep), await makeCustomer(rep)]
    const given = { kind: 'customer', action: 'transfer', records: ids(mine), ownerId: colleague.userId } as const
    const { id } = await bulkChange(rep, given)
    expect((await rep.get('/customers')).body.items).toEqual([])
    expect(await undoBulkChange(rep, id)).toMatchObject({ status: 'undone', undone: 2 })
    expect((await rep.get('/customers', { q: mine[0]!.name })).body.items).toMatchObject([{ ownerId: rep.userId }])
    const { items } = (await rep.get('/activities', { subjectType: 'customer', subjectId: mine[0]!.id })).body
    expect(items.map((item: { kind: string }) => item.kind)).toEqual([
      'customer.ownerChanged',
      'customer.ownerChanged',
      'customer.created',
    ])
  })

  it('is refused without the right, with a stale version, and for a field that has been closed', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const boss = await organization.addUserWithRights(['customer.view', 'customer.edit'], 'all')
    const customer = await makeCustomer(admin)
    const given: NewBulkChange = { kind: 'customer', action: 'edit', records: ids([customer]), changes: { level: 'A' } }
    const { id, version } = await bulkChange(boss, given)
    expect((await boss.post(`/bulk-changes/${id}/undo`, { version: version + 1 })).body.code).toBe('stale_version')
    const [roleId] = (await admin.get(`/users/${boss.userId}`)).body.roleIds
    const change = async (patch: object) => {
      const role = (await admin.get(`/roles/${roleId}`)).body
      await admin.patch(`/roles/${roleId}`, { version: role.version, ...patch })
    }
    await change({ fieldRights: { customer: { level: 'read' } } })
    expect((await boss.post(`/bulk-changes/${id}/undo`, { version })).body.fields).toEqual([
      { path: 'changes.level', code: 'read_only' },
    ])
    await change({ rights: ['customer.view'], fieldRights: {} })
    expect((await boss.get(`/bulk-changes/${id}`)).body.can).toEqual({ cancel: false, undo: false })
    expect((await boss.post(`/bulk-changes/${id}/undo`, { version })).status).toBe(403)
  })

  it('works in the background when there is much of it', async () => {
    const { admin } = await app.organization()
    for (let index = 0; index <= atOnce; index++) await makeCustomer(admin)
    const { id } = await bulkChange(admin, { kind: 'customer', action: 'delete', query: {} })
    expect(await workOn(app, admin, id)).toMatchObject({ done: atOnce + 1 })
    expect(await undoBulkChange(admin, id)).toMatchObject({ status: 'undoing' })
    expect(await workOn(app, admin, id)).toMatchObject({ status: 'undone', undone: atOnce + 1 })
    expect((await admin.get('/customers')).body.total.value).toBe(atOnce + 1)
  }, 60_000)
})

describe('what modules keep beside their records', () => {
  it('follows: allocations, the next contact, and the customer on whose page history stands', async () => {
    const { admin } = await app.organization()
    const [customer, other] = [await makeCustomer(admin), await makeCustomer(admin)]
    const contract = await makeContract(admin, { customerId: customer.id, amount: '1000.00' })
    const plan = await makePlan(admin, contract.id, { amount: '300.00' })
    const payment = await makePayment(admin, contract.id, { amount: '200.00' })
    const deal = await makeOpportunity(admin, { customerId: customer.id })
    const planned = {
      subjectType: 'customer',
      subjectId: customer.id,
      nextContactAt: '2030-01-01T00:00:00.000Z',
    } as const
    const followUp = await makeFollowUp(admin, planned)
    await makeTask(admin, { subjectType: 'customer', subjectId: customer.id })
    const before = (await everything(admin)) as Record<string, { id: string }[]>
    const all: NewBulkChange[] = [
      { kind: 'payment', action: 'edit', records: ids([payment]), changes: { amount: '500.00', method: 'cash' } },
      { kind: 'paymentPlan', action: 'edit', records: ids([plan]), changes: { amount: '400.00' } },
      { kind: 'followUp', action: 'edit', records: ids([followUp]), changes: { nextContactAt: null, result: 'other' } },
      { kind: 'opportunity', action: 'edit', records: ids([deal]), changes: { customerId: other.id } },
      { kind: 'contract', action: 'edit', records: ids([contract]), changes: { customerId: other.id, remark: 'x' } },
    ]
    const done: string[] = []
    for (const given of all) {
      const made = await bulkChange(admin, given)
      expect([given.kind, made.done, await resultsOf(admin, made.id)]).toMatchObject([
        given.kind,
        1,
        [{ problem: null }],
      ])
      done.push(made.id)
    }
    expect((await admin.get(`/payments/${payment.id}`)).body).toMatchObject({ allocatedAmount: '400.00' })
    expect((await admin.get(`/customers/${customer.id}`)).body.nextContactAt).toBeNull()
    for (const id of done.toReversed()) expect(await undoBulkChange(admin, id)).toMatchObject({ undone: 1, kept: 0 })
    // Contract and customer were changed by what happened beside them, and have later stamps.
    const unstamped = (shown: object) =>
      JSON.parse(JSON.stringify(shown, (key, value: unknown) => (key === 'updatedAt' ? '' : value))) as object
    expect(unstamped(await everything(admin))).toEqual(unstamped(before))
    const { items } = (await admin.get('/activities', { subjectType: 'customer', subjectId: other.id })).body
    expect(items).toMatchObject([{ kind: 'customer.created' }])
  })
})
