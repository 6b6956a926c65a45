import { describe, expect, it } from 'vitest'
import { importDefinition } from '../../kinds/all-kinds.ts'
import { orderStages } from '../../kinds/stage-space.ts'
import { OptionIndex, parseBoolean } from '../../values/parse-choice.ts'
import { normaliseLabel } from '../../matching/normalise.ts'
import { eachWord } from './header-words.ts'
import { closureWords, optionWords } from './option-words.ts'

function meaning(kind: string, field: string, text: string): string | undefined {
  const { options, words } = importDefinition(kind).targets.find(({ key }) => key === field)!
  return new OptionIndex(options ?? [], words ?? {}).find(text)
}

const meanings = (kind: string, field: string, texts: string) =>
  Object.fromEntries(texts.split('|').map((text) => [text, meaning(kind, field, text)]))

describe('what selects hold in export files', () => {
  it('of Salesforce', () => {
    expect(meanings('customer', 'level', 'Hot|Warm|Cold')).toEqual({ Hot: 'A', Warm: 'B', Cold: 'C' })
    expect(meanings('customer', 'status', 'Prospect|Customer - Direct|Customer - Channel')).toEqual({
      Prospect: 'potential',
      'Customer - Direct': 'active',
      'Customer - Channel': 'active',
    })
    expect(
      meanings('lead', 'status', 'Open - Not Contacted|Working - Contacted|Closed - Converted|Closed - Not Converted'),
    ).toEqual({
      'Open - Not Contacted': 'new',
      'Working - Contacted': 'contacted',
      'Closed - Converted': 'qualified',
      'Closed - Not Converted': 'invalid',
    })
    expect(meanings('lead', 'source', 'Web|Employee Referral|Trade Show|Word of mouth|Seminar - Internal')).toEqual({
      Web: 'website',
      'Employee Referral': 'referral',
      'Trade Show': 'exhibition',
      'Word of mouth': 'referral',
      'Seminar - Internal': 'exhibition',
    })
  })

  it.each([
    [
      'Salesforce',
      'Agriculture|Apparel|Banking|Biotechnology|Chemicals|Communications|Construction|Consulting|Education|Electronics|Energy|Engineering|Entertainment|Environmental|Finance|Food & Beverage|Government|Healthcare|Hospitality|Insurance|Machinery|Manufacturing|Media|Recreation|Retail|Shipping|Technology|Telecommunications|Transportation|Utilities|Other',
    ],
    [
      'Zoho',
      'ASP (Application Service Provider)|Data/Telecom OEM|ERP (Enterprise Resource Planning)|Government/Military|ManagementISV|MSP (Management Service Provider)|Network Equipment Provider (Enterprise)|Non-management ISV|Optical Networking|Service Provider|Storage Equipment|Storage Service Provider|Systems Integrator|Wireless Industry',
    ],
    ['悟空', 'IT|金融业|房地产|商业服务|运输/物流|生产|政府|文化传媒'],
  ])('every industry that %s offers, large and small ones and charities apart, is understood', (_system, texts) => {
    const found = meanings('customer', 'industry', texts)
    expect(Object.entries(found).filter(([, option]) => option === undefined)).toEqual([])
    expect(meanings('lead', 'industry', texts)).toEqual(found)
  })

  it('of Zoho', () => {
    expect(
      meanings(
        'lead',
        'status',
        'Not Contacted|Attempted to Contact|Contact in Future|Contacted|Pre-Qualified|Junk Lead|Lost Lead|Not Qualified',
      ),
    ).toEqual({
      'Not Contacted': 'new',
      'Attempted to Contact': 'contacted',
      'Contact in Future': 'contacted',
      Contacted: 'contacted',
      'Pre-Qualified': 'qualified',
      'Junk Lead': 'invalid',
      'Lost Lead': 'invalid',
      'Not Qualified': 'invalid',
    })
    expect(
      meanings('lead', 'source', 'Advertisement|Cold Call|Employee Referral|Online Store|Web Research|X (Twitter)'),
    ).toEqual({
      Advertisement: 'advertising',
      'Cold Call': 'coldCall',
      'Employee Referral': 'referral',
      'Online Store': 'website',
      'Web Research': 'website',
      'X (Twitter)': 'advertising',
    })
  })

  it('of HubSpot', () => {
    expect(
      meanings(
        'customer',
        'status',
        'Subscriber|Lead|Marketing Qualified Lead|Sales Qualified Lead|Opportunity|Customer',
      ),
    ).toEqual({
      Subscriber: 'potential',
      Lead: 'potential',
      'Marketing Qualified Lead': 'potential',
      'Sales Qualified Lead': 'potential',
      Opportunity: 'potential',
      Customer: 'active',
    })
    expect(meanings('lead', 'status', 'New|Open|In Progress|Open Deal|Unqualified|Connected')).toEqual({
      New: 'new',
      Open: 'new',
      'In Progress': 'contacted',
      'Open Deal': 'qualified',
      Unqualified: 'invalid',
      Connected: 'contacted',
    })
    expect(meanings('lead', 'source', 'Organic Search|Paid Search|Referrals|Direct Traffic')).toEqual({
      'Organic Search': 'website',
      'Paid Search': 'advertising',
      Referrals: 'referral',
      'Direct Traffic': 'website',
    })
  })

  it('of 悟空 CRM', () => {
    expect(meanings('customer', 'level', 'A（重点客户）|B（普通客户）|C（非优先客户）')).toEqual({
      'A（重点客户）': 'A',
      'B（普通客户）': 'B',
      'C（非优先客户）': 'C',
    })
    expect(meanings('customer', 'status', '已成交|未成交')).toEqual({ 已成交: 'active', 未成交: 'potential' })
    expect(meanings('customer', 'source', '促销|搜索引擎|广告|转介绍|线上注册|线上询价|陌拜')).toEqual({
      促销: 'advertising',
      搜索引擎: 'website',
      广告: 'advertising',
      转介绍: 'referral',
      线上注册: 'website',
      线上询价: 'website',
      陌拜: 'coldCall',
    })
    expect(['上架', '下架'].map(parseBoolean)).toEqual([{ value: true }, { value: false }])
  })

  it('is left to a person where no option means the same', () => {
    expect(meanings('customer', 'source', 'Purchased List|电话咨询|Offline Sources')).toEqual({
      'Purchased List': undefined,
      电话咨询: undefined,
      'Offline Sources': undefined,
    })
    expect(meanings('customer', 'level', 'Market Failed|Project Cancelled')).toEqual({
      'Market Failed': undefined,
      'Project Cancelled': undefined,
    })
  })

  it('means one option only', () => {
    for (const fields of Object.values(optionWords))
      for (const [field, words] of Object.entries(fields)) {
        const all = Object.entries(words).flatMap(([option, lists]) =>
          eachWord(lists).map((word) => ({ option, word: normaliseLabel(word) })),
        )
        const torn = all.filter(({ option, word }) =>
          all.some((other) => other.word === word && other.option !== option),
        )
        expect([field, torn]).toEqual([field, []])
      }
  })

  it.each([
    'Prospecting|Qualification|Needs Analysis|Value Proposition|Proposal/Price Quote|Negotiation/Review',
    'Appointment Scheduled|Qualified To Buy|Presentation Scheduled|Decision Maker Bought-In|Contract Sent',
    'Qualification|Needs Analysis|Identify Decision Makers|Negotiation/Review',
    '验证客户|需求分析|方案/报价',
  ])('stages go in the order in which sales go through them: %s', (texts) => {
    const stages = texts.split('|')
    expect(orderStages(stages.toReversed().toSorted())).toEqual(stages)
  })

  it('stages that end a sale end it', () => {
    const closures = new OptionIndex(['won', 'lost'], closureWords)
    expect(
      ['Closed Won', 'Closed Lost', 'Closed Lost to Competition', '赢单', '输单'].map((text) => closures.find(text)),
    ).toEqual(['won', 'lost', 'lost', 'won', 'lost'])
  })
})
