import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makeCustomer } from './factory.ts'
import { makeField } from '../fields/factory.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { findGroups } from '../../platform/records/group-rows.ts'
import type { Groups } from '../../platform/records/groups.ts'
import { matchingOf } from '../../platform/records/list.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { customerKind } from './fields.ts'
import type { TestClient } from '../../testing/test-client.ts'

const app = useTestApp()

async function groupsOf(client: TestClient, list: string, query: object): Promise<Groups> {
  const { status, body } = await client.get(`${list}/groups`, query as Record<string, unknown>)
  expect([status, body.fields]).toEqual([200, undefined])
  return body as Groups
}

/** What the list shows with the conditions of a group beside its own. */
async function idsOf(client: TestClient, list: string, parts: readonly object[]): Promise<string[]> {
  const { body } = await client.get(list, { filter: { and: parts }, limit: 200 })
  return (body.items as { id: string }[]).map(({ id }) => id).sort()
}

const told = (groups: Groups) => groups.items.map(({ value, count }) => [value, count.value])

describe('groups of customers', () => {
  it('are, whatever they hold and whoever asks with whatever filter, parts of the list that share nothing', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const west = await organization.addDepartment('西区')
    const rep = await organization.addUserWithRights(['customer.view', 'customer.create'], 'own', {
      departmentId: west,
    })
    await makeField(admin, {
      kind: 'customer',
      key: 'region',
      type: 'select',
      options: { choices: ['n', 's'].map((value) => ({ value, label: value })) },
    })
    await makeField(admin, { kind: 'customer', key: 'visited', type: 'date', options: {} })
    const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', null)
    const made = fc.record({
      isRep: fc.boolean(),
      level: fc.constantFrom('A', 'B', null),
      nextContactAt: fc.constantFrom('2025-12-31T15:59:59.999Z', '2025-12-31T16:00:00Z', '2026-06-30T17:00:00Z', null),
      annualRevenue: fc.constantFrom('1.10', '2.20', null),
      currency: fc.constantFrom('CNY', 'USD'),
      custom: fc.record({ region: fc.constantFrom('n', 's', null), visited: day }),
    })
    const narrowing = fc.constantFrom(
      { and: [] },
      {
        or: [
          { field: 'level', op: 'eq', value: 'A' },
          { field: 'custom.region', op: 'isEmpty' },
        ],
      },
      {
        and: [
          {
            or: [
              { field: 'nextContactAt', op: 'isNotEmpty' },
              { field: 'annualRevenue', op: 'gt', value: '2' },
            ],
          },
        ],
      },
    )
    const fields = [
      'level',
      'nextContactAt',
      'custom.region',
      'custom.visited',
      'ownerId',
      'ownerDepartmentId',
      'createdAt',
    ]
    const asked = fc.record({
      by: fc.constantFrom(...fields),
      per: fc.constantFrom('month', 'quarter', 'year'),
      narrowing,
      isRep: fc.boolean(),
    })
    const property = fc.asyncProperty(
      fc.array(made, { maxLength: 6 }),
      fc.array(asked, { minLength: 4 }),
      async (all, asks) => {
        for (const { isRep, ...values } of all) await makeCustomer(isRep ? rep : admin, values as object)
        for (const { by, per, narrowing, isRep } of asks) {
          const client = isRep ? rep : admin
          const groups = await groupsOf(client, '/customers', { by, per, sum: 'annualRevenue', filter: narrowing })
          const whole = await idsOf(client, '/customers', [narrowing])
          const parts = await Promise.all(
            groups.items.map(({ conditions }) => idsOf(client, '/customers', [narrowing, ...conditions])),
          )
          expect(groups.items.map(({ count }) => count)).toEqual(
            parts.map((ids) => ({ value: ids.length, relation: 'eq' })),
          )
          expect(parts.flat().sort()).toEqual(whole)
          expect(groups.total).toEqual({ value: whole.length, relation: 'eq' })
          expect(groups.hasMore).toBe(false)
        }
      },
    )
    await fc.assert(property, { numRuns: 6, endOnFailure: true })
  }, 60_000)

  it('stand in the order that people expect, with sums by currency', async () => {
    const { admin } = await app.organization()
    const some = [
      { level: 'B' as const, annualRevenue: '10.50', currency: 'CNY' },
      { level: 'B' as const, annualRevenue: '2.25', currency: 'CNY' },
      { level: 'B' as const, annualRevenue: '3', currency: 'USD' },
      { level: 'A' as const },
      {},
    ]
    for (const input of some) await makeCustomer(admin, input)
    const groups = await groupsOf(admin, '/customers', { by: 'level', sum: 'annualRevenue' })
    expect(told(groups)).toEqual([
      ['A', 1],
      ['B', 3],
      [null, 1],
    ])
    expect(groups.items.map(({ sums }) => sums)).toEqual([
      [],
      [
        { currency: 'CNY', value: '12.75' },
        { currency: 'USD', value: '3.00' },
      ],
      [],
    ])
    const owners = await groupsOf(admin, '/customers', { by: 'ownerId' })
    expect(owners.items).toMatchObject([{ value: admin.userId, name: expect.any(String), sums: null }])
  })

  it('of several choices have a record in each of its own', async () => {
    const { admin } = await app.organization()
    const choices = ['x', 'y'].map((value) => ({ value, label: value }))
    await makeField(admin, { kind: 'customer', key: 'tags', type: 'multiSelect', options: { choices } })
    for (const tags of [['x'], ['x', 'y'], []]) await makeCustomer(admin, { custom: { tags } })
    const groups = await groupsOf(admin, '/customers', { by: 'custom.tags' })
    expect(told(groups)).toEqual([
      ['x', 2],
      ['y', 1],
      [null, 1],
    ])
    for (const { conditions, count } of groups.items)
      expect((await idsOf(admin, '/customers', conditions)).length).toBe(count.value)
  })

  it('follow the fiscal year and the time zone of the organization', async () => {
    const { admin } = await app.organization()
    const { version } = (await admin.get('/organization')).body
    await admin.patch('/organization', { version, fiscalYearStartMonth: 2, timeZone: 'Asia/Shanghai' })
    for (const nextContactAt of ['2026-01-31T15:59:59Z', '2026-01-31T16:00:00Z', '2026-04-29T16:00:00Z'])
      await makeCustomer(admin, { nextContactAt })
    expect(told(await groupsOf(admin, '/customers', { by: 'nextContactAt', per: 'quarter' }))).toEqual([
      ['2026-02-01', 2],
      ['2025-11-01', 1],
    ])
    expect(told(await groupsOf(admin, '/customers', { by: 'nextContactAt', per: 'year' }))).toEqual([
      ['2026-02-01', 2],
      ['2025-02-01', 1],
    ])
  })

  it('of a list that takes too long to count are told as far as the last changed records show them', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { level: 'B', annualRevenue: '1.00' })
    await makeCustomer(admin, {})
    const ctx = await admin.ctx()
    const kind = customerKind
    const hurried = { by: kind.byKey.get('level')!, per: 'month' as const, sum: undefined }
    const slow = sql`(select true from pg_sleep(0.2))`
    const found = await withOrg(ctx, async (tx) => {
      const matching = await matchingOf(tx, ctx, kind, {})
      return findGroups(tx, ctx, { ...matching, narrowing: [slow] }, hurried, 100)
    })
    expect(found).toMatchObject({ isWhole: false, records: 2, groups: [{ key: null }, { key: 'B', count: 1 }] })
  })

  it('tell of the search only what it finds', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '华为技术', level: 'A' })
    await makeCustomer(admin, { name: '比亚迪', level: 'B' })
    expect(told(await groupsOf(admin, '/customers', { by: 'level', q: 'huawei' }))).toEqual([['A', 1]])
  })

  it('refuse what is no field, what has no groups, and what cannot be added up, all at once', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.get('/customers/groups', {
      by: 'name',
      sum: 'nothing',
      filter: { field: 'gone', op: 'isEmpty' },
    })
    expect([status, body.fields.map(({ path, code }: { path: string; code: string }) => [path, code])]).toEqual([
      400,
      [
        ['by', 'invalid_option'],
        ['sum', 'unknown_field'],
        ['filter.field', 'unknown_field'],
      ],
    ])
  })
})
