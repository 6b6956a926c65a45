import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { kinds } from '../../../modules.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { newId } from '../../../platform/id.ts'
import { useTestApp } from '../../../testing/test-app.ts'
import type { TestClient } from '../../../testing/test-client.ts'
import type { TestOrganization } from '../../../testing/test-organization.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { faults, makeUniqueRule, workOn } from './factory.ts'
import { takeStep } from './run-check.ts'
import type { UniqueRule } from './schema.ts'

const app = useTestApp()

/** A customer as somebody writes it who has not heard of the rule. */
async function writeUnawares(tx: OrgTx, { orgId, userId }: TestClient, name: string): Promise<void> {
  await sql`insert into customers (org_id, id, name, currency, status, owner_id, owner_dept_id, created_at, updated_at)
    select u.org_id, ${newId()}, ${name}, 'CNY', 'potential', u.id, u.department_id, now(), now()
    from users u where u.org_id = ${orgId} and u.id = ${userId}`.execute(tx)
}

async function noted(organization: TestOrganization, ruleId: string): Promise<number> {
  const found = await organization.tx((tx) =>
    sql<{
      count: number
    }>`select count(*)::int as count from unique_values where org_id = ${organization.orgId} and rule_id = ${ruleId}`.execute(
      tx,
    ),
  )
  return found.rows[0]!.count
}

describe('a rule over records that are there already', () => {
  it('is refused with those that are alike, and holds once they have been dealt with', async () => {
    const { admin } = await app.organization()
    const [a, b] = [await makeCustomer(admin, { name: '甲' }), await makeCustomer(admin, { name: ' 甲' })]
    await makeCustomer(admin, { name: '乙' })
    const deleted = await makeCustomer(admin, { name: '乙' })
    await admin.delete(`/customers/${deleted.id}?version=1`)
    const rule = await makeUniqueRule(admin, { fields: ['name'] })
    expect(rule).toMatchObject({ status: 'checking', duplicates: null })
    const early = await admin.post('/customers', { name: '丙' })
    expect(faults(await admin.post('/customers', { name: '丙' }))).toEqual([400, ['name: not_unique']])
    const refused = await workOn(app, admin, rule)
    expect(refused).toMatchObject({
      status: 'refused',
      duplicates: {
        total: { value: 1, relation: 'eq' },
        groups: [
          {
            records: [
              { id: a.id, name: '甲' },
              { id: b.id, name: ' 甲' },
            ],
            unseen: 0,
          },
        ],
      },
    })
    expect((await admin.post('/customers', { name: '丙' })).status).toBe(201)
    await admin.delete(`/customers/${early.body.id}?version=1`)
    await admin.patch(`/customers/${b.id}`, { version: 1, name: '丁' })
    await admin.post(`/unique-rules/${rule.id}/checks`, { version: refused.version })
    expect((await workOn(app, admin, rule)).status).toBe('active')
    expect(faults(await admin.post('/customers', { name: '丁' }))).toEqual([400, ['name: not_unique']])
  })

  it('waits for whoever began to write before it was there', async () => {
    const organization = await app.organization()
    const { admin } = organization
    let outcome: Promise<UniqueRule> | undefined
    await organization.tx(async (tx) => {
      await writeUnawares(tx, admin, '先来')
      outcome = workOn(app, admin, await makeUniqueRule(admin, { fields: ['name'] }))
      expect((await admin.post('/customers', { name: '后到' })).status).toBe(201)
    })
    expect((await outcome!).status).toBe('active')
    expect(faults(await admin.post('/customers', { name: '先来' }))).toEqual([400, ['name: not_unique']])
  })

  it('waits as well for whoever wrote while it was being made, and could not know', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const ruleId = newId()
    const [hasWritten, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    let writing: Promise<void> | undefined
    await organization.tx(async (tx) => {
      await sql`insert into unique_rules (org_id, id, kind, fields, parts, status, created_at, updated_at)
        values (${admin.orgId}, ${ruleId}, 'customer', '{name}', '{t:name}', 'checking', now(), now())`.execute(tx)
      writing = organization.tx(async (other) => {
        await writeUnawares(other, admin, '同时')
        hasWritten.resolve()
        await mayEnd.promise
      })
      await hasWritten.promise
    })
    onTestFinished(() => mayEnd.resolve())
    const step = () => organization.tx((tx) => takeStep(tx, { orgId: admin.orgId, now: new Date(), kinds }, ruleId))
    expect([await step(), await step()]).toEqual(['more', 'wait'])
    mayEnd.resolve()
    await writing
    expect((await workOn(app, admin, { id: ruleId })).status).toBe('active')
    expect(faults(await admin.post('/customers', { name: '同时' }))).toEqual([400, ['name: not_unique']])
  })

  it('leaves nothing behind when it is refused, so that the next check begins anew', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const first = await makeCustomer(admin, { name: '甲' })
    const second = await makeCustomer(admin, { name: '甲' })
    await makeCustomer(admin, { name: '乙' })
    const rule = await makeUniqueRule(admin, { fields: ['name'] })
    const { version } = await workOn(app, admin, rule)
    expect(await noted(organization, rule.id)).toBe(0)
    await admin.patch(`/customers/${first.id}`, { version: 1, name: '丙' })
    expect((await admin.post(`/unique-rules/${rule.id}/checks`, { version: 1 })).body.code).toBe('stale_version')
    const again = await admin.post(`/unique-rules/${rule.id}/checks`, { version })
    expect([again.status, again.body.status, again.body.duplicates]).toEqual([200, 'checking', null])
    expect((await workOn(app, admin, rule)).status).toBe('active')
    expect(await noted(organization, rule.id)).toBe(3)
    const taken = await admin.patch(`/customers/${second.id}`, { version: 1, name: '丙' })
    expect(taken.body.fields[0].params).toMatchObject({ id: first.id, name: '丙' })
  })

  it('takes what it noted along when it is deleted', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeCustomer(admin, { name: '甲' })
    const rule = await makeUniqueRule(admin, { fields: ['name'] })
    const { version } = await workOn(app, admin, rule)
    await admin.delete(`/unique-rules/${rule.id}?version=${version}`)
    expect((await admin.post('/customers', { name: '甲' })).status).toBe(201)
    await workOn(app, admin, rule)
    expect(await noted(organization, rule.id)).toBe(0)
  })
})
