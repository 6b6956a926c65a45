import { expect, it } from 'vitest'
import { meantField } from './meant-field.ts'

const fields = [
  { key: 'custom.stores', label: '门店数' },
  { key: 'custom.field2', label: '年采购额' },
  { key: 'annualRevenue', label: '年收入' },
  { key: 'employees', label: '员工人数' },
]

it.each([
  ['门店数', 'custom.stores'],
  [' 门店 数', 'custom.stores'],
  ['stores', 'custom.stores'],
  ['AnnualRevenue', 'annualRevenue'],
  ['人数', 'employees'],
  ['年', undefined],
  ['库存', undefined],
  ['', undefined],
])('takes {%s} for %s', (written, key) => {
  expect(meantField(written, fields)).toBe(key)
})
