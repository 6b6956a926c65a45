import { describe, expect, it } from 'vitest'
import { newId } from '../id.ts'
import type { Actor } from './actor.ts'
import { asOf, coversAction, isMember, type Membership, sharedRecords } from './team.ts'

const now = new Date('2026-11-26T08:00:00Z')
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const [mine, theirs, lasting] = [newId(), newId(), newId()]

function somebody(records: Record<string, Membership>, rights = ['customer.view', 'customer.edit']): Actor {
  const userId = newId()
  return {
    userId,
    name: '韩梅梅',
    departmentId: newId(),
    rights: new Map(rights.map((right) => [right, { userIds: [userId], departmentIds: [] }])),
    memberships: new Map([['customer', new Map(Object.entries(records))]]),
  }
}
const record = (id: string) => ({ id, ownerId: newId(), ownerDepartmentId: newId() })

describe('what a team opens', () => {
  it('ends at its moment, also for somebody whose rights were read before and are kept', () => {
    const actor = somebody({
      [mine]: { access: 'read', expiresAt: at(1) },
      [lasting]: { access: 'read', expiresAt: null },
    })
    expect(asOf(actor, at(0))).toBe(actor)
    expect(sharedRecords(asOf(actor, at(0)), 'customer')).toEqual([mine, lasting])
    expect(sharedRecords(asOf(actor, at(1)), 'customer')).toEqual([lasting])
    expect(isMember(asOf(actor, at(1)), 'customer', mine)).toBe(false)
  })

  it('is reading and taking out for every member, changing for those who may write, and never more', () => {
    const actor = somebody(
      { [mine]: { access: 'read', expiresAt: null }, [theirs]: { access: 'write', expiresAt: null } },
      ['view', 'edit', 'export', 'delete', 'transfer', 'share'].map((action) => `customer.${action}`),
    )
    const may = (id: string) =>
      ['view', 'export', 'edit', 'delete', 'transfer', 'share'].filter((action) =>
        coversAction(actor, 'customer', action, record(id)),
      )
    expect(may(mine)).toEqual(['view', 'export'])
    expect(may(theirs)).toEqual(['view', 'export', 'edit'])
    expect(may(lasting)).toEqual([])
  })

  it('is nothing without the right, nor for records of another kind', () => {
    const actor = somebody({ [mine]: { access: 'write', expiresAt: null } }, [
      'customer.view',
      'lead.view',
      'lead.edit',
    ])
    expect(coversAction(actor, 'customer', 'edit', record(mine))).toBe(false)
    expect(coversAction(actor, 'lead', 'view', record(mine))).toBe(false)
  })
})
