import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/id.ts'
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

describe('an entry that was inserted', () => {
  it('is found when no chain holds it', async () => {
    const { orgId } = await intruder.findOrganization()
    const id = newId()
    await intruder.insert(orgId, id)
    const { damage, count } = await verifyChain(app.db, orgId)
    expect([damage, count]).toMatchObject([{ kind: 'inserted', position: null, activityId: id }, length])
  })

  it('is found when it has a link that fits the one before it, at the beginning and in the middle', async () => {
    for (const position of [1, 5]) {
      const { orgId } = await intruder.findOrganization()
      await intruder.insertLink(orgId, position)
      expect(await intruder.damage(orgId)).toEqual({ kind: 'inserted', position })
    }
  })

  it('is found when there are several of them', async () => {
    const { orgId } = await intruder.findOrganization()
    await intruder.insertLink(orgId, 5)
    await intruder.insertLink(orgId, 6)
    expect(await intruder.damage(orgId)).toEqual({ kind: 'inserted', position: 5 })
  })

  it('is found when its link fits nothing', async () => {
    const { orgId } = await intruder.findOrganization()
    await intruder.insertLink(orgId, 5)
    await intruder.query(
      `update activity_chain set hash = decode(repeat('00', 32), 'hex') where org_id = $1 and position = 5`,
      [orgId],
    )
    expect(await intruder.damage(orgId)).toEqual({ kind: 'inserted', position: 5 })
  })
})

describe('entries in another order', () => {
  it('are found when two have changed places', async () => {
    for (const [one, other] of [
      [1, 2],
      [5, 9],
    ] as const) {
      const { orgId } = await intruder.findOrganization()
      await intruder.swap(orgId, one, other)
      expect(await intruder.damage(orgId)).toEqual({ kind: 'reordered', position: one })
    }
  })

  it('are found when two seals have changed their activities', async () => {
    const { orgId } = await intruder.findOrganization()
    const links = await intruder.links(orgId)
    const point = (position: number, activityId: string) =>
      intruder.query('update activity_chain set activity_id = $3 where org_id = $1 and position = $2', [
        orgId,
        position,
        activityId,
      ])
    await point(5, newId())
    await point(9, links[4]!.activityId)
    await point(5, links[8]!.activityId)
    expect(await intruder.damage(orgId)).toEqual({ kind: 'reordered', position: 5 })
  })
})

describe('an end that was cut off', () => {
  it('is found, though no verification had passed it', async () => {
    const { orgId } = await intruder.findOrganization()
    for (const position of [12, 11, 10]) await intruder.remove(orgId, position)
    expect(await intruder.damage(orgId)).toEqual({ kind: 'truncated', position: 10 })
  })

  it('is found when new entries have grown over it', async () => {
    const { admin, orgId } = await intruder.findOrganization()
    for (const position of [12, 11]) await intruder.remove(orgId, position)
    for (let index = 0; index < 3; index++) {
      await makeCustomer(admin)
      await sealActivities(app.db, orgId)
    }
    expect(await intruder.damage(orgId)).toEqual({ kind: 'rewritten', position: 12 })
  })

  it('is found by a remembered head only when the ends of all sealings are gone as well', async () => {
    const { orgId } = await intruder.findOrganization()
    const { head } = await readHead(app.db, orgId)
    for (const position of [12, 11, 10]) await intruder.remove(orgId, position)
    await intruder.forgetEnds(orgId)
    expect(await intruder.damage(orgId)).toBeUndefined()
    expect(await intruder.damage(orgId, [head!])).toEqual({ kind: 'truncated', position: 10 })
  })

  it('is found without either when only the links are gone', async () => {
    const { orgId } = await intruder.findOrganization()
    await intruder.query('delete from activity_chain where org_id = $1 and position > 10', [orgId])
    expect(await intruder.damage(orgId)).toEqual({ kind: 'truncated', position: 11 })
    await intruder.forgetEnds(orgId)
    expect(await intruder.damage(orgId)).toEqual({ kind: 'inserted', position: null })
  })
})
