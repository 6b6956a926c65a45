import { describe, expect, it } from 'vitest'
import { makeCustomer } from '../../modules/customers/factory.ts'
import { makeField } from '../../modules/fields/factory.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'

const app = useTestApp()

const found = async (client: TestClient, field: string, op: string, value: unknown) => {
  const { body } = await client.get('/customers', { filter: { field, op, value }, sort: 'name' })
  return body.items?.map(({ name }: { name: string }) => name) ?? body.fields
}

describe('a filter by whoever reads', () => {
  it('means each reader’s own records, subordinates and departments', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const division = await organization.addDepartment('事业部')
    const team = await organization.addDepartment('一组', { parentId: division })
    const elsewhere = await organization.addDepartment('别处')
    const lead = await organization.addUser('director', { departmentId: division })
    const report = await organization.addUser('director', { departmentId: elsewhere, managerId: lead.userId })
    const second = await organization.addUser('director', { departmentId: team, managerId: report.userId })
    await makeCustomer(admin, { name: '0 总部' })
    await makeCustomer(lead, { name: '1 领导' })
    await makeCustomer(report, { name: '2 下属' })
    await makeCustomer(second, { name: '3 下属的下属' })

    expect(await found(lead, 'ownerId', 'eq', 'me')).toEqual(['1 领导'])
    expect(await found(report, 'ownerId', 'eq', 'me')).toEqual(['2 下属'])
    expect(await found(lead, 'ownerId', 'ne', 'me')).toEqual(['0 总部', '2 下属', '3 下属的下属'])
    expect(await found(lead, 'ownerId', 'eq', 'mySubordinates')).toEqual(['2 下属', '3 下属的下属'])
    expect(await found(lead, 'ownerId', 'in', ['mySubordinates', 'me', admin.userId])).toHaveLength(4)
    expect(await found(lead, 'ownerId', 'nin', ['mySubordinates', 'me'])).toEqual(['0 总部'])
    expect(await found(second, 'ownerId', 'eq', 'mySubordinates')).toEqual([])
    expect(await found(lead, 'ownerDepartmentId', 'eq', 'myDepartment')).toEqual(['1 领导'])
    expect(await found(lead, 'ownerDepartmentId', 'eq', 'myDepartmentAndBelow')).toEqual(['1 领导', '3 下属的下属'])
    expect(await found(report, 'ownerDepartmentId', 'ne', 'myDepartment')).toHaveLength(3)
  })

  it('takes whom a head of a department leads for a subordinate, as the data scope of that name does', async () => {
    const organization = await app.organization()
    const head = await organization.addUser('director')
    const team = await organization.addDepartment('组', { headId: head.userId })
    const member = await organization.addUser('rep', { departmentId: team })
    await makeCustomer(member, { name: '组员的' })
    await makeCustomer(head, { name: '自己的' })
    expect(await found(head, 'ownerId', 'eq', 'mySubordinates')).toEqual(['组员的'])
  })

  it('works on fields that the organization made, and counts what has no value as somebody else’s', async () => {
    const { admin } = await app.organization()
    const field = await makeField(admin, { kind: 'customer', type: 'user', label: '售前', key: 'presalesId' })
    const key = `custom.${field.key}`
    await makeCustomer(admin, { name: '有', custom: { [field.key]: admin.userId } })
    await makeCustomer(admin, { name: '无' })
    expect(await found(admin, key, 'eq', 'me')).toEqual(['有'])
    expect(await found(admin, key, 'ne', 'me')).toEqual(['无'])
    expect(await found(admin, key, 'nin', ['mySubordinates'])).toHaveLength(2)
  })

  it('is refused where it makes no sense', async () => {
    const { admin } = await app.organization()
    expect(await found(admin, 'ownerId', 'eq', 'myDepartment')).toEqual([
      { path: 'filter.value', code: 'invalid_type' },
    ])
    expect(await found(admin, 'parentId', 'eq', 'me')).toEqual([{ path: 'filter.value', code: 'invalid_type' }])
    const written = await admin.post('/customers', { name: 'x', ownerId: 'me' })
    expect(written.status).toBe(400)
  })
})

describe('a filter by a number of days', () => {
  it('finds what lies within and beyond them', async () => {
    const { admin } = await app.organization()
    const at = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString()
    for (const days of [-40, -10, 0, 10, 40])
      await makeCustomer(admin, { name: `第 ${days + 100} 天`, nextContactAt: at(days) })
    const names = (...days: number[]) => days.map((day) => `第 ${day + 100} 天`).toSorted()
    const within = async (period: string) =>
      (await found(admin, 'nextContactAt', 'within', period)).toSorted() as string[]
    expect(await within('last15Days')).toEqual(names(-10, 0))
    expect(await within('next15Days')).toEqual(names(0, 10))
    expect(await within('moreThan15DaysAgo')).toEqual(names(-40))
    expect(await within('moreThan15DaysAhead')).toEqual(names(40))
    expect(await found(admin, 'nextContactAt', 'within', 'last0Days')).toEqual([
      { path: 'filter.value', code: 'invalid_option' },
    ])
  })
})
