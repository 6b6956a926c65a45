import { describe, expect, it } from 'vitest'
import { proposeColumns, stageOfDateHeader } from './propose-columns.ts'
import { contactHeaders, leadHeaders, userHeaders } from './words/people.ts'
import { customerHeaders, opportunityHeaders, productHeaders } from './words/sales.ts'

const fields = (...args: Parameters<typeof proposeColumns>) => proposeColumns(...args).map((proposal) => proposal.field)

describe('proposing fields', () => {
  it('knows the columns of a public English data set', () => {
    expect(
      fields(
        ['account', 'sector', 'year_established', 'revenue', 'employees', 'office_location', 'subsidiary_of'],
        customerHeaders,
      ),
    ).toEqual(['name', 'industry', 'foundedYear', 'annualRevenue', 'employees', 'address', 'parentId'])
    expect(fields(['product', 'series', 'sales_price'], productHeaders)).toEqual(['name', 'series', 'price'])
    expect(fields(['sales_agent', 'manager', 'regional_office'], userHeaders)).toEqual([
      'name',
      'managerId',
      'departmentId',
    ])
    expect(
      fields(
        [
          'opportunity_id',
          'sales_agent',
          'product',
          'account',
          'deal_stage',
          'engage_date',
          'close_date',
          'close_value',
        ],
        opportunityHeaders,
      ),
    ).toEqual(['externalNumber', 'ownerId', 'productId', 'customerId', 'stageId', null, 'closedOn', 'amount'])
  })

  it('knows the columns of Chinese files, with marks, hints and full-width letters', () => {
    expect(
      fields(['客户名称*', '所属行业', '联系电话', '公司地址', '年营收（元）', '负责人', '备注'], customerHeaders),
    ).toEqual(['name', 'industry', 'phone', 'address', 'annualRevenue', 'ownerId', 'remark'])
    expect(
      fields(
        ['联系人姓名', '公司名称', '职位', '手机号码', 'ＥＭＡＩＬ', '性别', '生日', '是否决策人'],
        contactHeaders,
      ),
    ).toEqual(['name', 'customerId', 'title', 'mobile', 'email', 'gender', 'birthdayOn', 'isDecisionMaker'])
    expect(fields(['姓名', '公司', '手机', '线索来源', '预计金额', '省份', '城市'], leadHeaders)).toEqual([
      'name',
      'companyName',
      'mobile',
      'source',
      'expectedAmount',
      'province',
      'city',
    ])
    expect(fields(['姓名', '部门', '直属上级', '邮箱'], userHeaders)).toEqual([
      'name',
      'departmentId',
      'managerId',
      'email',
    ])
  })

  it('forgives misspellings with less confidence, and proposes nothing for the unknown', () => {
    expect(proposeColumns(['Compny Name', 'Anual Revenue', 'Favourite colour', ''], customerHeaders)).toMatchObject([
      { field: 'name' },
      { field: 'annualRevenue' },
      { field: null, confidence: 0 },
      { field: null },
    ])
    expect(proposeColumns(['Compny Name'], customerHeaders)[0]!.confidence).toBeLessThan(0.9)
  })

  it('gives a field to one column only, the one that says it best', () => {
    expect(fields(['公司', '客户名称', '公司名称'], customerHeaders).filter((field) => field === 'name')).toHaveLength(
      1,
    )
    expect(fields(['Custmer name', 'customer name'], customerHeaders)).toEqual([null, 'name'])
  })

  it('takes the key of a field, so that an exported file comes back by itself', () => {
    expect(fields(['name', 'annualRevenue', 'foundedYear', 'nextContactAt'], customerHeaders)).toEqual([
      'name',
      'annualRevenue',
      'foundedYear',
      'nextContactAt',
    ])
  })
})

it('finds the stage that a date column dates', () => {
  const stages = ['Prospecting', 'Engaging']
  expect(stageOfDateHeader('engage_date', stages)).toBe('Engaging')
  expect(stageOfDateHeader('Date entered Prospecting', stages)).toBe('Prospecting')
  expect(stageOfDateHeader('进入谈判日期', ['报价', '谈判'])).toBe('谈判')
  expect(stageOfDateHeader('created_date', stages)).toBeNull()
})
