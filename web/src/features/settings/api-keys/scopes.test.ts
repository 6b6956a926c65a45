import { expect, it } from 'vitest'
import { heldRights, readingRights, scopesOf } from './scopes.ts'

const entry = (kind: string, actions: string[]) => ({ kind, isScoped: true, hasFieldRights: true, actions })
const catalogue = [entry('customer', ['view', 'edit']), entry('lead', ['view']), entry('organization', ['manage'])]

it('offers of each kind what the person holds, and no kind of which they hold nothing', () => {
  expect(heldRights(catalogue, ['customer.view', 'organization.manage'])).toEqual([
    entry('customer', ['view']),
    entry('organization', ['manage']),
  ])
})

it('reads with the rights to view', () => {
  expect([...readingRights(catalogue)]).toEqual(['customer.view', 'lead.view'])
})

it('tells rights kind by kind, the everyday actions first', () => {
  expect(scopesOf(['customer.convert', 'customer.view', 'lead.view', 'customer.edit'])).toEqual([
    { kind: 'customer', actions: ['view', 'edit', 'convert'] },
    { kind: 'lead', actions: ['view'] },
  ])
})
