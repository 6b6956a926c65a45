import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { readHead } from './chain-queries.ts'
import { Intruder, length } from '../factory.ts'
import { sealActivities } from './seal-activities.ts'
import { verifyChain } from './verify-chain.ts'

const app = useTestApp()
let intruder: Intruder
beforeAll(async () => {
  intruder = await Intruder.into(app)
})
afterAll(() => intruder?.leave())

describe('a chain that nobody touched', () => {
  it('is sound, holds every activity once, and says how many wait', async () => {
    const organization = await intruder.findOrganization()
    await makeCustomer(organization.admin)
    const before = await verifyChain(app.db, organization.orgId)
    expect(before).toMatchObject({ damage: undefined, count: length, waiting: 1 })
    await sealActivities(app.db, organization.orgId)
    const after = await verifyChain(app.db, organization.orgId, [before.head!])
    expect(after).toMatchObject({ damage: undefined, count: length + 1, waiting: 0 })
    expect((await readHead(app.db, organization.orgId)).head).toMatchObject(after.head!)
  })

  it('stays sound when activities move to another customer’s page', async () => {
    const { admin, orgId } = await intruder.findOrganization()
    const [from, to] = [await makeCustomer(admin), await makeCustomer(admin)]
    const { body: deal } = await admin.post('/opportunities', { name: '商机', customerId: from.id })
    await sealActivities(app.db, orgId)
    expect((await admin.patch(`/opportunities/${deal.id}`, { version: deal.version, customerId: to.id })).status).toBe(
      200,
    )
    await sealActivities(app.db, orgId)
    const moved = await intruder.query('select customer_id from activities where subject_id = $1', [deal.id])
    expect(moved.rows.map((row) => row.customer_id)).toEqual([to.id, to.id])
    expect(await intruder.damage(orgId)).toBeUndefined()
  })

  it('cannot be changed or shortened by the application’s own role', async () => {
    const organization = await intruder.findOrganization()
    for (const statement of [
      `update activities set kind = 'x'`,
      `update activities set customer_id = null`,
      'delete from activities',
      'update activity_chain set position = position + 1',
      'delete from activity_chain',
      'update chain_ends set position = position + 1',
      'delete from chain_ends',
    ]) {
      const attempt = app.db.pool.query(`begin; set local app.org_id = '${organization.orgId}'; ${statement}; commit`)
      await expect(attempt, statement).rejects.toThrow(/permission denied/)
    }
  })
})

describe('an entry that was changed', () => {
  it.for([
    `data = '{"name":"又一个"}'`,
    `data = jsonb_set(data, '{name}', '1.0')`,
    `kind = 'customer.deleted'`,
    `subject_type = 'contact'`,
    `subject_id = '019aa000-0000-7000-8000-000000000000'`,
    `actor_id = null`,
    `via = 'api'`,
    `request_id = null`,
    `ip = '10.0.0.1'`,
    `user_agent = 'x'`,
    `api_key_id = '019aa000-0000-7000-8000-000000000000'`,
    `occurred_at = occurred_at - interval '1 microsecond'`,
  ])('is found by %s', async (assignment) => {
    const { orgId } = await intruder.findOrganization()
    await intruder.update(orgId, 5, assignment)
    expect(await intruder.damage(orgId)).toEqual({ kind: 'changed', position: 5 })
  })

  it('is found when its seal was changed, or the time of the seal', async () => {
    for (const assignment of [
      `content_hash = decode(repeat('00', 32), 'hex')`,
      `hash = decode(repeat('00', 32), 'hex')`,
      `sealed_at = sealed_at - interval '1 day'`,
    ]) {
      const { orgId } = await intruder.findOrganization()
      await intruder.query(`update activity_chain set ${assignment} where org_id = $1 and position = 5`, [orgId])
      expect(await intruder.damage(orgId), assignment).toEqual({ kind: 'changed', position: 5 })
    }
  })

  it('is found by where a sealing ended, or by a remembered head, when everything behind it was put in order again', async () => {
    const { orgId } = await intruder.findOrganization()
    const { head } = await readHead(app.db, orgId)
    await intruder.update(orgId, 5, `data = '{"name":"又一个"}'`)
    await intruder.forge(orgId, 5)
    expect(await intruder.damage(orgId)).toEqual({ kind: 'rewritten', position: length })
    await intruder.forgetEnds(orgId)
    expect(await intruder.damage(orgId)).toBeUndefined()
    expect(await intruder.damage(orgId, [head!])).toEqual({ kind: 'rewritten', position: length })
  })
})

describe('an entry that was removed', () => {
  it('is found when it alone is gone', async () => {
    const { orgId } = await intruder.findOrganization()
    await intruder.query(
      'delete from activities where org_id = $1 and id = (select activity_id from activity_chain where org_id = $1 and position = 5)',
      [orgId],
    )
    expect(await intruder.damage(orgId)).toEqual({ kind: 'removed', position: 5 })
  })

  it('is found when its link is gone too, at the beginning and in the middle', async () => {
    for (const position of [1, 5]) {
      const { orgId } = await intruder.findOrganization()
      await intruder.remove(orgId, position)
      expect(await intruder.damage(orgId)).toEqual({ kind: 'removed', position })
    }
  })

  it('is found when those behind it have moved up', async () => {
    const { orgId } = await intruder.findOrganization()
    await intruder.remove(orgId, 5)
    await intruder.shift(orgId, 6, -1)
    expect(await intruder.damage(orgId)).toEqual({ kind: 'removed', position: 5 })
  })

  it('is found when it disappeared before it was sealed, unless its announcement disappeared with it', async () => {
    const { orgId, admin } = await intruder.findOrganization()
    const customer = await makeCustomer(admin)
    await intruder.query('delete from activities where org_id = $1 and subject_id = $2', [orgId, customer.id])
    await sealActivities(app.db, orgId)
    expect(await intruder.damage(orgId)).toEqual({ kind: 'removed', position: length + 1 })
  })
})
