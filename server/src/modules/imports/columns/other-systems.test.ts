import { describe, expect, it } from 'vitest'
import { importDefinition } from '../kinds/all-kinds.ts'
import { proposeMapping } from './map-columns.ts'
import type { TableProfile } from './profile-table.ts'

function fieldsOf(kind: string, headers: string): Record<string, string> {
  const columns = headers.split(',').map((header, index) => ({ header, index, filled: 1, values: [] }))
  const { mapping } = proposeMapping(importDefinition(kind), { columns } as unknown as TableProfile)
  return Object.fromEntries(
    mapping.columns.flatMap(({ index, field }) => (field ? [[columns[index]!.header, field]] : [])),
  )
}

describe('export files of other systems', () => {
  it('of HubSpot', () => {
    expect(
      fieldsOf(
        'customer',
        'Record ID,Company name,Company owner,Phone Number,City,State/Region,Street Address,Industry,Website URL,Number of Employees,Annual Revenue,Year Founded,Description',
      ),
    ).toEqual({
      'Company name': 'name',
      'Company owner': 'ownerId',
      'Phone Number': 'phone',
      City: 'city',
      'State/Region': 'province',
      'Street Address': 'address',
      Industry: 'industry',
      'Website URL': 'website',
      'Number of Employees': 'employees',
      'Annual Revenue': 'annualRevenue',
      'Year Founded': 'foundedYear',
      Description: 'remark',
    })
    expect(
      fieldsOf(
        'opportunity',
        'Record ID,Deal Name,Deal Stage,Amount,Close Date,Deal owner,Associated Company,Create Date',
      ),
    ).toMatchObject({
      'Record ID': 'externalNumber',
      'Deal Name': 'name',
      'Deal Stage': 'stageId',
      Amount: 'amount',
      'Close Date': 'closedOn',
      'Deal owner': 'ownerId',
      'Associated Company': 'customerId',
      'Create Date': 'createdOn',
    })
  })

  it('of Salesforce, by labels and by API names', () => {
    expect(
      fieldsOf(
        'customer',
        'Account Name,Account Owner,Billing State/Province,Billing City,Billing Street,Employees,Parent Account,Rating',
      ),
    ).toEqual({
      'Account Name': 'name',
      'Account Owner': 'ownerId',
      'Billing State/Province': 'province',
      'Billing City': 'city',
      'Billing Street': 'address',
      Employees: 'employees',
      'Parent Account': 'parentId',
      Rating: 'level',
    })
    expect(fieldsOf('customer', 'Name,BillingCity,BillingState,NumberOfEmployees,AnnualRevenue,AccountSource')).toEqual(
      {
        Name: 'name',
        BillingCity: 'city',
        BillingState: 'province',
        NumberOfEmployees: 'employees',
        AnnualRevenue: 'annualRevenue',
        AccountSource: 'source',
      },
    )
    expect(
      fieldsOf('opportunity', 'Opportunity ID,Opportunity Name,Account Name,StageName,CloseDate,Opportunity Owner'),
    ).toEqual({
      'Opportunity ID': 'externalNumber',
      'Opportunity Name': 'name',
      'Account Name': 'customerId',
      StageName: 'stageId',
      CloseDate: 'closedOn',
      'Opportunity Owner': 'ownerId',
    })
  })

  it('of Zoho', () => {
    expect(
      fieldsOf('opportunity', 'Record Id,Deal Name,Account Name,Stage,Amount,Closing Date,Deal Owner,Reason For Loss'),
    ).toEqual({
      'Record Id': 'externalNumber',
      'Deal Name': 'name',
      'Account Name': 'customerId',
      Stage: 'stageId',
      Amount: 'amount',
      'Closing Date': 'closedOn',
      'Deal Owner': 'ownerId',
      'Reason For Loss': 'lossReasonId',
    })
    expect(fieldsOf('contact', 'Full Name,Account Name,Email,Mobile,Title,Contact Owner,Mailing Street')).toMatchObject(
      {
        'Full Name': 'name',
        'Account Name': 'customerId',
        'Contact Owner': 'ownerId',
        'Mailing Street': 'address',
      },
    )
  })

  it('of 悟空 CRM', () => {
    expect(
      fieldsOf(
        'customer',
        '客户名称,客户来源,客户行业,客户级别,成交状态,电话,网址,下次联系时间,备注,负责人,邮箱,详细地址',
      ),
    ).toEqual({
      客户名称: 'name',
      客户来源: 'source',
      客户行业: 'industry',
      客户级别: 'level',
      成交状态: 'status',
      电话: 'phone',
      网址: 'website',
      下次联系时间: 'nextContactAt',
      备注: 'remark',
      负责人: 'ownerId',
      邮箱: 'email',
      详细地址: 'address',
    })
    expect(fieldsOf('contact', '姓名,客户名称,手机,电话,电子邮箱,职务,是否关键决策人,负责人')).toMatchObject({
      是否关键决策人: 'isDecisionMaker',
      客户名称: 'customerId',
    })
  })

  it.each([
    [
      'Salesforce',
      'First Name,Last Name,Company / Account,Title,Lead Source,Lead Status,Street,City,State/Province,Phone,Mobile,Email,Industry,Lead Owner',
    ],
    [
      'Zoho',
      'First Name,Last Name,Company,Title,Lead Source,Lead Status,Street,City,State,Phone,Mobile,Email,Industry,Lead Owner',
    ],
    [
      'HubSpot',
      'First Name,Last Name,Company Name,Job Title,Original Source,Lead Status,Street Address,City,State/Region,Phone Number,Mobile Phone Number,Email,Industry,Contact owner',
    ],
  ])('of %s, with leads', (_system, headers) => {
    expect(Object.values(fieldsOf('lead', headers))).toEqual(
      'firstName,lastName,companyName,title,source,status,address,city,province,phone,mobile,email,industry,ownerId'.split(
        ',',
      ),
    )
  })

  it('of 悟空 CRM, with leads, opportunities and products', () => {
    expect(fieldsOf('lead', '线索名称,线索来源,手机,电话,邮箱,地址,客户行业,下次联系时间,备注,负责人')).toEqual({
      线索名称: 'name',
      线索来源: 'source',
      手机: 'mobile',
      电话: 'phone',
      邮箱: 'email',
      地址: 'address',
      客户行业: 'industry',
      下次联系时间: 'nextContactAt',
      备注: 'remark',
      负责人: 'ownerId',
    })
    expect(fieldsOf('opportunity', '商机名称,客户名称,商机金额,预计成交日期,商机状态组,商机阶段,备注,负责人')).toEqual({
      商机名称: 'name',
      客户名称: 'customerId',
      商机金额: 'amount',
      预计成交日期: 'expectedCloseOn',
      商机阶段: 'stageId',
      备注: 'remark',
      负责人: 'ownerId',
    })
    expect(fieldsOf('product', '产品名称,产品类型,产品单位,产品编码,价格,产品描述,是否上下架')).toEqual({
      产品名称: 'name',
      产品类型: 'series',
      产品单位: 'unit',
      产品编码: 'code',
      价格: 'price',
      产品描述: 'description',
      是否上下架: 'isActive',
    })
  })

  it.each([
    ['Salesforce', 'Product Name,Product Code,Product Family,Active,Product Description'],
    ['Zoho', 'Product Name,Product Code,Product Category,Product Active,Description'],
  ])('of %s, with products', (_system, headers) => {
    expect(Object.values(fieldsOf('product', headers))).toEqual(['name', 'code', 'series', 'isActive', 'description'])
  })

  it('proposes no field that does not exist', () => {
    expect(fieldsOf('customer', '客户编号,客户名称')).toEqual({ 客户名称: 'name' })
  })
})
