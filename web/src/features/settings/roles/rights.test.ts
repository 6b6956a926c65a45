import { expect, test } from 'vitest'
import { actionsOf, otherActionsOf, toggleKind, toggleRight, type RightsOfKind } from './rights.ts'

const customer: RightsOfKind = {
  kind: 'customer',
  isScoped: true,
  hasFieldRights: true,
  actions: ['view', 'create', 'edit'],
}
const organization: RightsOfKind = { kind: 'organization', isScoped: false, hasFieldRights: false, actions: ['manage'] }

test('any action brings view along', () => {
  expect([...toggleRight(new Set(), customer, 'edit')].sort()).toEqual(['customer.edit', 'customer.view'])
  expect([...toggleRight(new Set(), organization, 'manage')]).toEqual(['organization.manage'])
})

test('without view nothing of the kind remains', () => {
  expect([...toggleRight(new Set(['customer.view', 'customer.edit', 'lead.view']), customer, 'view')]).toEqual([
    'lead.view',
  ])
})

test('a whole kind is given, and taken when it was complete', () => {
  const all = toggleKind(new Set(['customer.view']), customer)
  expect([...all].sort()).toEqual(['customer.create', 'customer.edit', 'customer.view'])
  expect([...toggleKind(all, customer)]).toEqual([])
})

test('everyday actions are the columns, what few kinds know stands beside them', () => {
  const catalogue = [organization, { ...customer, actions: ['share', 'edit', 'view', 'convert'] }]
  expect(actionsOf(catalogue)).toEqual(['view', 'edit', 'share'])
  expect(catalogue.map(otherActionsOf)).toEqual([['manage'], ['convert']])
})
