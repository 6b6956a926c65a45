import { expect, it } from 'vitest'
import { formDraftKey } from './form-draft-key.ts'

it('keeps what is written for one customer apart from what is written for another', () => {
  const plain = formDraftKey('contract', undefined, undefined)
  const first = formDraftKey('contract', undefined, { customerId: 'a', amount: '1.00', contactId: null })
  const second = formDraftKey('contract', undefined, { customerId: 'b', amount: '1.00' })
  expect(new Set([plain, first, second]).size).toBe(3)
  expect(formDraftKey('contract', undefined, { customerId: 'a', amount: '2.00' })).toBe(first)
  expect(formDraftKey('contract', { id: 'c', version: 1 }, undefined)).toBe('contract.c')
})
