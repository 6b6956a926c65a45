import type { HeaderWords } from './header-words.ts'

/**
 * What the export files of HubSpot, Salesforce (labels and API names), Zoho and 悟空 CRM call the fields, where that is not
 * what everybody calls them.
 */
const exported: Readonly<Record<string, HeaderWords>> = {
  customer: {
    industry: ['客户行业'],
    source: ['account source'],
    level: ['客户级别'],
    status: ['成交状态|客户类型', 'account type|lifecycle stage'],
    website: ['website url|company domain name'],
    province: ['state/region|billing state|billing state/province|billing province'],
    city: ['billing city'],
    address: ['street address|billing street|billing address'],
    employees: ['no. of employees'],
    foundedYear: ['year founded|year started'],
    parentId: ['parent account|parent account id|associated parent company'],
    ownerId: ['company owner|hubspot owner|account owner alias'],
    nextContactAt: ['next activity date'],
  },
  contact: {
    name: ['contact full name'],
    customerId: ['associated company|primary associated company|primary company'],
    mobile: ['mobile phone number'],
    isDecisionMaker: ['是否关键决策人'],
    birthdayOn: ['birthdate'],
    address: ['street address|mailing street|mailing address'],
    ownerId: ['contact owner'],
  },
  lead: {
    companyName: ['company / account'],
    mobile: ['mobile phone number'],
    source: ['original source'],
    industry: ['客户行业'],
    province: ['state/region|state/province'],
    address: ['street address'],
    ownerId: ['lead owner|contact owner'],
  },
  opportunity: {
    stageId: ['商机阶段', 'stage name'],
    closedOn: ['closing date'],
    externalNumber: ['opportunity id|record id|deal record id'],
    customerId: ['associated company|primary associated company'],
    contactId: ['associated contact'],
    lossReasonId: ['closed lost reason|reason for loss (closed lost)|reason for loss'],
    ownerId: ['deal owner|opportunity owner'],
    createdOn: ['create date|created time'],
    source: ['商机来源', 'original source'],
  },
  product: {
    series: ['产品类型', 'product family|product type'],
    unit: ['产品单位', 'usage unit'],
    isActive: ['是否上下架', 'product active'],
  },
}

/** A kind's words with those of other systems behind them. */
export function withOtherSystems(kind: string, own: HeaderWords): HeaderWords {
  const more = exported[kind] ?? {}
  return Object.fromEntries(Object.entries(own).map(([field, words]) => [field, [...words, ...(more[field] ?? [])]]))
}
