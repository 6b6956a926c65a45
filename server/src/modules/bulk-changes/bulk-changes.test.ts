import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeLead } from '../leads/factory.ts'
import { makeProduct } from '../products/factory.ts'
import { makeView } from '../views/factory.ts'
import { atOnce } from './bulk-change.ts'
import { bulkChange, resultsOf, workOn } from './factory.ts'
import type { NewBulkChange } from './schema.ts'

const app = useTestApp()
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => ({ id }))
const filter = (field: string, op: string, value: unknown) => JSON.stringify({ and: [{ field, op, value }] })
const read = async (client: TestClient, id: string) => (await client.get(`/customers/${id}`)).body
const faults = async (client: TestClient, body: object) =>
  ((await client.post('/bulk-changes', { kind: 'customer', action: 'edit', ...body })).body.fields ?? []).map(
    (field: { path: string; code: string }) => `${field.path}:${field.code}`,
  )

describe('changing many records at once', () => {
  it('takes all that a view has, and nothing by one that has lost a condition', async () => {
    const { admin } = await app.organization()
    const own = await makeField(admin, { key: 'tier', type: 'text' })
    const gold = await makeCustomer(admin, { name: '金牌', custom: { tier: 'gold' } })
    const other = await makeCustomer(admin, { name: '其他' })
    const isGold = { field: 'custom.tier', op: 'eq', value: 'gold' }
    const { id: view } = await makeView(admin, { shape: { filter: isGold } })
    const asked: NewBulkChange = { kind: 'customer', action: 'edit', query: { view }, changes: { level: 'A' } }
    expect(await bulkChange(admin, asked)).toMatchObject({ status: 'done', done: 1, failed: 0 })
    expect([(await read(admin, gold.id)).level, (await read(admin, other.id)).level]).toEqual(['A', null])
    await admin.delete(`/fields/${own.id}?version=${own.version}`)
    expect(await faults(admin, { query: { view }, changes: { level: 'B' } })).toEqual(['view:view_condition_gone'])
    expect(await faults(admin, { query: { view: newId() }, changes: { level: 'B' } })).toEqual(['view:not_found'])
  })

  it('gives each record its own result: done, unchanged, or refused as by a request of its own', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeField(admin, { key: 'tier', type: 'text' })
    const rep = await organization.addUserWithRights(['customer.view', 'customer.edit', 'customer.create'], 'own')
    const [own, same, stale] = [
      await makeCustomer(rep, { name: '甲', level: 'B', remark: '旧的' }),
      await makeCustomer(rep, { name: '乙', level: 'A', custom: { tier: '金' } }),
      await makeCustomer(rep, { name: '丙' }),
    ]
    const foreign = await makeCustomer(admin, { name: '丁' })
    await rep.patch(`/customers/${stale.id}`, { version: stale.version, city: '北京' })
    const done = await bulkChange(rep, {
      kind: 'customer',
      action: 'edit',
      records: [
        { id: own.id, version: own.version },
        { id: same.id },
        { id: stale.id, version: 1 },
        { id: foreign.id },
      ],
      changes: { level: 'A', remark: null, custom: { tier: '金' } },
    })
    expect(done).toMatchObject({ status: 'done', total: 4, done: 1, skipped: 1, failed: 2, can: { undo: true } })
    expect(await resultsOf(rep, done.id)).toMatchObject([
      { id: stale.id, name: '丙', status: 'failed', problem: { code: 'stale_version' } },
      { id: foreign.id, name: null, status: 'failed', problem: { code: 'not_found', fields: [] } },
      { id: same.id, name: '乙', status: 'skipped', problem: null },
      { id: own.id, name: '甲', status: 'done' },
    ])
    expect(await read(rep, own.id)).toMatchObject({ level: 'A', remark: null, custom: { tier: '金' }, version: 2 })
    expect(await read(rep, same.id)).toMatchObject({ version: same.version, updatedAt: same.updatedAt })
    const { items } = (await admin.get('/activities', { subjectType: 'customer', subjectId: own.id })).body
    expect(items[0]).toMatchObject({ kind: 'customer.updated', via: 'bulk' })
  })

  it('goes through the rules of the kind: what one record may not, the others may', async () => {
    const { admin } = await app.organization()
    const [first, second] = [await makeProduct(admin), await makeProduct(admin)]
    const codes = await bulkChange(admin, {
      kind: 'product',
      action: 'edit',
      records: ids([first, second]),
      changes: { code: 'P-1' },
    })
    expect(codes).toMatchObject({ done: 1, failed: 1 })
    expect((await resultsOf(admin, codes.id))[0]!.problem).toMatchObject({
      code: 'conflict',
      fields: [{ path: 'code', code: 'duplicate' }],
    })
    const lead = await makeLead(admin)
    await admin.post(`/leads/${lead.id}/conversion`, { customer: { name: '华为' } })
    const leads = await bulkChange(admin, {
      kind: 'lead',
      action: 'delete',
      records: ids([lead, await makeLead(admin)]),
    })
    expect(leads).toMatchObject({ done: 1, failed: 1 })
    expect((await resultsOf(admin, leads.id))[0]).toMatchObject({ id: lead.id, problem: { code: 'already_converted' } })
    const customer = await makeCustomer(admin)
    await makeContract(admin, { customerId: customer.id })
    const deleted = await bulkChange(admin, { kind: 'customer', action: 'delete', records: ids([customer]) })
    expect((await resultsOf(admin, deleted.id))[0]!.problem).toMatchObject({ code: 'deletion_refused' })
  })

  it('hands over, and reaches only what the right to covers', async () => {
    const organization = await app.organization()
    const rep = await organization.addUserWithRights(['customer.view', 'customer.create', 'customer.transfer'], 'own')
    const colleague = await organization.addUser('rep')
    const mine = [await makeCustomer(rep), await makeCustomer(rep)]
    const given = { kind: 'customer', action: 'transfer', ownerId: colleague.userId } as const
    const done = await bulkChange(rep, { ...given, records: ids(mine) })
    expect(done).toMatchObject({ done: 2, newOwner: { id: colleague.userId } })
    expect(await resultsOf(rep, done.id)).toMatchObject([{ name: null }, { name: null }])
    expect((await read(colleague, mine[0]!.id)).ownerId).toBe(colleague.userId)
    expect(await bulkChange(rep, { ...given, records: ids(mine) })).toMatchObject({ done: 0, failed: 2 })
  })

  it('takes all that a list has, in the background when they are many, and stops when it is cancelled', async () => {
    const { admin } = await app.organization()
    const many = atOnce + 30
    for (let index = 0; index < many; index++) await makeCustomer(admin, { name: `华${index}`, level: 'B' })
    await makeCustomer(admin, { name: '比亚迪', level: 'C' })
    const asked: NewBulkChange = {
      kind: 'customer',
      action: 'edit',
      query: { filter: filter('level', 'eq', 'B') },
      changes: { level: 'A' },
    }
    const started = await bulkChange(admin, asked)
    expect(started).toMatchObject({
      status: 'running',
      selection: 'matching',
      total: many,
      done: 0,
      can: { cancel: true },
    })
    expect(await workOn(app, admin, started.id)).toMatchObject({ status: 'done', done: many, failed: 0 })
    expect((await admin.get('/customers', { filter: filter('level', 'eq', 'A') })).body.total.value).toBe(many)

    const again = await bulkChange(admin, { ...asked, query: { q: '华' }, changes: { level: 'D' } })
    await admin.post(`/bulk-changes/${again.id}/cancellation`)
    expect(await workOn(app, admin, again.id)).toMatchObject({ status: 'cancelled', done: 0, total: many })
    expect(await resultsOf(admin, again.id, { status: 'waiting' })).toHaveLength(many)
    expect((await admin.post(`/bulk-changes/${again.id}/cancellation`)).status).toBe(409)
  }, 60_000)

  it('stops when whoever asked may no longer change the fields', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const boss = await organization.addUserWithRights(['customer.view', 'customer.edit'], 'all')
    for (let index = 0; index <= atOnce; index++) await makeCustomer(admin)
    const { id } = await bulkChange(boss, { kind: 'customer', action: 'edit', query: {}, changes: { level: 'A' } })
    const [roleId] = (await admin.get(`/users/${boss.userId}`)).body.roleIds
    const { version } = (await admin.get(`/roles/${roleId}`)).body
    await admin.patch(`/roles/${roleId}`, { version, fieldRights: { customer: { level: 'read' } } })
    expect(await workOn(app, admin, id)).toMatchObject({ status: 'failed', fault: 'column_gone', done: 0 })
  }, 60_000)

  it('done again with the same key, it is done once', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const body = { kind: 'customer', action: 'edit', records: ids([customer]), changes: { level: 'A' } }
    const first = await admin.post('/bulk-changes', body, { 'idempotency-key': 'k1' })
    const second = await admin.post('/bulk-changes', body, { 'idempotency-key': 'k1' })
    expect(second.body).toEqual(first.body)
    expect((await admin.get('/bulk-changes')).body.items).toHaveLength(1)
  })

  it('refuses what makes no sense, all at once', async () => {
    const { admin } = await app.organization()
    const records = [{ id: newId() }]
    expect(await faults(admin, {})).toEqual(['records:required', 'changes:required'])
    expect(await faults(admin, { records, query: {}, changes: {} })).toEqual([
      'query:unknown_field',
      'changes:required',
    ])
    expect(await faults(admin, { records: [...records, ...records], changes: { level: 'A' } })).toEqual([
      'records.1.id:same',
    ])
    const changes = { level: 'Z', version: 3, nonsense: 1, lastFollowUpAt: null, name: null, custom: { no: 1 } }
    expect((await faults(admin, { records, changes })).toSorted()).toEqual(
      [
        'changes.custom.no:unknown_field',
        'changes.lastFollowUpAt:unknown_field',
        'changes.level:invalid_option',
        'changes.name:invalid_type',
        'changes.nonsense:unknown_field',
        'changes.version:unknown_field',
      ].toSorted(),
    )
    expect(await faults(admin, { records, changes: { parentId: newId() } })).toEqual(['changes.parentId:not_found'])
    expect(await faults(admin, { action: 'transfer', records, ownerId: newId() })).toEqual(['ownerId:not_found'])
    expect(await faults(admin, { kind: 'product', action: 'transfer', records })).toContain('action:invalid_option')
    expect(await faults(admin, { query: { filter: filter('no', 'eq', 1) }, changes: { level: 'A' } })).toEqual([
      expect.stringMatching(/^filter/),
    ])
  })
})

describe('who sees a bulk change', () => {
  it('is whoever started it and administrators, each with the names and values that they may see', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const rep = await organization.addUserWithRights(['customer.view', 'customer.edit', 'customer.create'], 'own')
    const other = await organization.addUserWithRights(
      [...kinds.rights].filter((right) => right !== 'organization.manage'),
      'all',
    )
    const customer = await makeCustomer(rep, { name: '甲' })
    const { id } = await bulkChange(rep, {
      kind: 'customer',
      action: 'edit',
      records: ids([customer]),
      changes: { level: 'A' },
    })
    for (const path of [`/bulk-changes/${id}`, `/bulk-changes/${id}/results`]) {
      expect((await admin.get(path)).status).toBe(200)
      expect((await other.get(path)).status).toBe(404)
    }
    expect((await other.get('/bulk-changes')).body.items).toEqual([])
    expect((await other.post(`/bulk-changes/${id}/undo`, { version: 1 })).status).toBe(404)
    await admin.put(`/customers/${customer.id}/owner`, { ownerId: admin.userId, version: 2 })
    expect(await resultsOf(rep, id)).toMatchObject([{ id: customer.id, name: null }])
    expect(await resultsOf(admin, id)).toMatchObject([{ id: customer.id, name: '甲' }])
  })

  it('cannot set or learn a field that a role hides, neither by values nor by a filter', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const blind = await organization.addUserWithRights(['customer.view', 'customer.edit'], 'all')
    const [roleId] = (await admin.get(`/users/${blind.userId}`)).body.roleIds
    const { version } = (await admin.get(`/roles/${roleId}`)).body
    await makeField(admin, { key: 'secret', type: 'text' })
    const levels = { level: 'hidden', phone: 'masked', city: 'read', 'custom.secret': 'hidden' }
    await admin.patch(`/roles/${roleId}`, { version, fieldRights: { customer: levels } })
    const customer = await makeCustomer(admin, { level: 'A', phone: '13900001111' })
    const records = ids([customer])
    const changes = { level: 'B', phone: '1', city: 'x', custom: { secret: 'x' } }
    expect(await faults(blind, { records, changes })).toEqual([
      'changes.level:unknown_field',
      'changes.phone:read_only',
      'changes.city:read_only',
      'changes.custom.secret:unknown_field',
    ])
    const byHidden = { query: { filter: filter('level', 'eq', 'A') }, changes: { remark: 'x' } }
    expect(await faults(blind, byHidden)).toEqual([expect.stringMatching(/^filter.*unknown_field$/)])
    const found = await bulkChange(blind, {
      kind: 'customer',
      action: 'edit',
      query: { q: '0001111' },
      changes: { remark: 'x' },
    })
    expect(found.total).toBe(0)
    const whole = await bulkChange(admin, {
      kind: 'customer',
      action: 'edit',
      records,
      changes: { level: 'C', phone: '13900002222' },
    })
    expect(whole.changes).toEqual({ level: 'C', phone: '13900002222' })
  })
})
