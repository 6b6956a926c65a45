import { describe, expect, it } from 'vitest'
import { makeField } from '../record-kind/factory.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { usualWidth } from './column-width.ts'

const field = (more: Partial<FieldDescriptor>) => makeField('status', 'select', more)
const config = { titleField: 'name' }
const words = (label: string, options: Record<string, string> = {}) => ({
  field: () => label,
  option: (_kind: string, _key: string, value: string) => options[value] ?? value,
})

describe('a column nobody has resized', () => {
  it('has room for its whole name, in either language', () => {
    const close = field({ key: 'expectedCloseOn', type: 'date' })
    expect(usualWidth('opportunity', close, config, words('预计成交日期'), 'zh-CN')).toBeGreaterThanOrEqual(6 * 13 + 32)
    expect(usualWidth('opportunity', close, config, words('Expected close date'), 'en')).toBeGreaterThan(
      usualWidth('opportunity', close, config, words('Close'), 'en'),
    )
  })

  it('has room for its widest option', () => {
    const short = words('状态', { a: '新' })
    const long = words('状态', { a: '新', b: '需要继续跟进' })
    const narrow = usualWidth('lead', field({ options: ['a'] }), config, short, 'zh-CN')
    expect(usualWidth('lead', field({ options: ['a', 'b'] }), config, long, 'zh-CN')).toBeGreaterThan(narrow)
  })

  it('takes no more of the window than an endless option or name needs', () => {
    const endless = words('状态', { a: '很'.repeat(200) })
    expect(usualWidth('lead', field({ options: ['a'] }), config, endless, 'zh-CN')).toBeLessThanOrEqual(180)
    expect(usualWidth('lead', field({ type: 'text' }), config, words('名'.repeat(500)), 'zh-CN')).toBe(720)
  })

  it('is as wide as the kind says, where the kind says so', () => {
    const company = field({ key: 'companyName', type: 'text' })
    expect(usualWidth('lead', company, { ...config, widths: { companyName: 200 } }, words('公司'), 'zh-CN')).toBe(200)
    expect(usualWidth('lead', field({ key: 'name' }), { ...config, titleWidth: 140 }, words('姓名'), 'zh-CN')).toBe(140)
  })
})
