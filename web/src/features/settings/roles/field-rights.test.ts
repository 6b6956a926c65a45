import { expect, test } from 'vitest'
import type { FieldDescriptor } from '../../../components/record-kind/field-descriptor.ts'
import { isSameRights, levelsOf, shownLevel, withLevel } from './field-rights.ts'

function field(key: string, more: Partial<FieldDescriptor> = {}): FieldDescriptor {
  return {
    key,
    type: 'text',
    required: false,
    readOnly: false,
    sortable: true,
    filterable: true,
    listed: true,
    canLimit: true,
    canMask: true,
    ...more,
  }
}

const phone = field('phone')
const amount = field('amount', { type: 'money', canMask: false })
const total = field('total', { type: 'money', canMask: false, readOnly: true })

test('what nobody writes, or the role may not change, is at most for reading', () => {
  expect(levelsOf(phone, true)).toEqual(['edit', 'read', 'masked', 'hidden'])
  expect(levelsOf(phone, false)).toEqual(['read', 'masked', 'hidden'])
  expect(levelsOf(total, true)).toEqual(['read', 'hidden'])
  expect(shownLevel({}, 'customer', phone, false)).toBe('read')
  expect(shownLevel({ customer: { phone: 'masked' } }, 'customer', phone, false)).toBe('masked')
})

test('several fields are given a level at once, as far as they can have it', () => {
  const masked = withLevel({}, 'customer', [phone, amount, total], 'masked', true)
  expect(masked).toEqual({ customer: { phone: 'masked' } })
  expect(withLevel(masked, 'customer', [phone, amount, total], 'hidden', true)).toEqual({
    customer: { phone: 'hidden', amount: 'hidden', total: 'hidden' },
  })
})

test('the highest level is no limit', () => {
  const limited = { customer: { phone: 'hidden', total: 'hidden' } } as const
  expect(withLevel(limited, 'customer', [phone], 'edit', true)).toEqual({ customer: { total: 'hidden' } })
  expect(withLevel(limited, 'customer', [total], 'read', true)).toEqual({ customer: { phone: 'hidden' } })
  expect(isSameRights({ customer: {} }, {})).toBe(true)
  expect(isSameRights(limited, {})).toBe(false)
})
