import { expect, it } from 'vitest'
import { makeField as field } from '../record-kind/factory.ts'
import { shownFields } from './shown-fields.ts'

const fields = [
  field('name', 'text'),
  field('level', 'select'),
  field('amount', 'money'),
  field('paid', 'money', { currencyKey: 'paidIn' }),
  field('currency', 'text'),
  field('paidIn', 'text'),
  field('customerId', 'reference'),
  field('custom.grade', 'text'),
]
const byKey = new Map(fields.map((one) => [one.key, one]))
const config = { titleField: 'name', card: { badge: 'level', lines: ['hidden'], aside: 'amount' } }

it('asks for the title, the columns and the card, with the currencies of amounts, each once', () => {
  expect(shownFields(config, { byKey }, ['name', 'custom.grade', 'paid'])).toBe(
    'amount,currency,custom.grade,level,name,paid,paidIn',
  )
})

it('asks for what the other fields are edited by', () => {
  expect(shownFields({ ...config, inlineKeys: ['customerId'] }, { byKey }, ['name'])).toContain('customerId')
})

it('is the same in whatever order the columns stand, and asks for nothing that this person does not see', () => {
  const one = shownFields(config, { byKey }, ['level', 'custom.grade'])
  expect(shownFields(config, { byKey }, ['custom.grade', 'secret', 'level'])).toBe(one)
  expect(one).not.toMatch(/hidden|secret/)
})
