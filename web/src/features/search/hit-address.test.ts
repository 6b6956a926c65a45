import { expect, it } from 'vitest'
import { addressOf, listOf } from './hit-address.ts'

const subject = { type: 'customer', id: 'c1', name: '' }

it.each([
  ['customer', null, { to: '/customers/1' }],
  ['paymentPlan', null, { to: '/payment-plans/1' }],
  ['task', subject, { to: '/tasks/1' }],
  ['followUp', subject, { to: '/customers/c1' }],
  ['user', null, { to: '/settings/users', search: { q: '王伟' } }],
  ['department', null, { to: '/settings/departments' }],
])('a %s leads to where it is read', (kind, about, address) => {
  expect(addressOf({ kind, id: '1', title: '王伟', subject: about })).toEqual(address)
})

it('all hits of a kind are in its list', () => {
  expect(listOf('paymentPlan', '8000')).toEqual({ to: '/payment-plans', search: { q: '8000' } })
})
