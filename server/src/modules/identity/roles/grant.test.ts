import { describe, expect, it } from 'vitest'
import { addedGrants, type Grants, rightsBeyond } from './grant.ts'

const role = (scope: Grants['scope'], ...rights: string[]): Grants => ({ scope, rights, isSystem: false, levels: {} })
const administrator: Grants = { scope: 'all', rights: ['a', 'b'], isSystem: true, levels: {} }

describe('what somebody may hand out', () => {
  it('is what one of their own roles gives, as far as it gives it', () => {
    const held = [role('department', 'a'), role('all', 'b')]
    expect(rightsBeyond(held, role('department', 'a', 'b'))).toEqual([])
    expect(rightsBeyond(held, role('departmentAndBelow', 'a', 'b'))).toEqual(['a'])
    expect(rightsBeyond(held, role('own', 'a', 'c'))).toEqual(['c'])
  })

  it('does not take a department for as wide as subordinates, who may work anywhere', () => {
    expect(rightsBeyond([role('departmentAndBelow', 'a')], role('ownAndSubordinates', 'a'))).toEqual(['a'])
    expect(rightsBeyond([role('ownAndSubordinates', 'a')], role('department', 'a'))).toEqual(['a'])
  })

  it('includes the system role for its holders only', () => {
    expect(rightsBeyond([administrator], administrator)).toEqual([])
    expect(rightsBeyond([administrator], role('all', 'a right of a later version'))).toEqual([])
    expect(rightsBeyond([role('all', 'a', 'b')], administrator)).not.toEqual([])
  })
})

describe('what a change of a role adds', () => {
  it('is its new rights, or all of them once it reaches further', () => {
    expect(addedGrants(role('department', 'a', 'b'), role('department', 'b', 'c')).rights).toEqual(['c'])
    expect(addedGrants(role('department', 'a', 'b'), role('own', 'a')).rights).toEqual([])
    expect(addedGrants(role('department', 'a', 'b'), role('all', 'a')).rights).toEqual(['a'])
    expect(addedGrants(undefined, role('own', 'a')).rights).toEqual(['a'])
  })
})
