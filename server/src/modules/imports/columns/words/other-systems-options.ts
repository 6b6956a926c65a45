import type { OptionWords } from '../../values/parse-choice.ts'

const industries: OptionWords = {
  manufacturing: [
    '生产',
    'machinery|apparel|automotive|mechanical or industrial engineering|industrial automation|textiles',
  ],
  software: [
    'computer software|ASP (Application Service Provider)|ERP (Enterprise Resource Planning)|ManagementISV|Non-management ISV',
    'information technology and services|systems integrator',
  ],
  telecommunications: [
    'data/telecom OEM|network equipment provider (enterprise)|optical networking|wireless industry|wireless',
  ],
  electronics: ['storage equipment|computer hardware|electrical/electronic manufacturing|consumer electronics'],
  finance: ['accounting|capital markets|investment banking|investment management'],
  construction: ['building materials|civil engineering'],
  retail: ['consumer goods'],
  logistics: ['运输/物流', 'transportation/trucking/railroad|logistics and supply chain|package/freight delivery'],
  medical: ['hospital & health care|medical devices|health, wellness and fitness'],
  pharmaceutical: ['biotechnology'],
  education: ['higher education|primary/secondary education|e-learning|education management'],
  energy: ['chemicals|environmental|oil & energy|renewables & environment'],
  government: ['government/military|government administration|military'],
  catering: ['food & beverage|food & beverages|leisure, travel & tourism'],
  media: ['文化传媒', 'media production|broadcast media|newspapers'],
  services: [
    '商业服务',
    'management consulting|legal services|MSP (Management Service Provider)|storage service provider|service provider',
  ],
  marketing: ['marketing and advertising|public relations and communications'],
  entertainment: ['recreation|music|computer games'],
  employment: ['staffing and recruiting'],
}

const sources: OptionWords = {
  website: ['线上注册|线上询价|搜索引擎', 'web download|web research|organic search|direct traffic|online store|chat'],
  referral: ['employee referral|external referral|referrals'],
  exhibition: ['seminar|seminar - internal|seminar - partner|internal seminar|seminar partner'],
  advertising: [
    '促销',
    'advertisement|public relations|paid search|paid social|organic social|email marketing|sales email alias|X (Twitter)|twitter|facebook|google+',
  ],
  partner: ['partner referral'],
}

/**
 * What the selects of HubSpot, Salesforce, Zoho and 悟空 CRM offer as they are delivered, where it clearly means one of our
 * options. What has no counterpart, such as a purchased list or a market that failed, is left for a person to decide.
 */
const exported: Readonly<Record<string, Readonly<Record<string, OptionWords>>>> = {
  customer: {
    industry: industries,
    source: sources,
    status: {
      potential: ['未成交', 'subscriber|marketing qualified lead|sales qualified lead|opportunity'],
      active: ['customer - direct|customer - channel|evangelist'],
    },
    level: { A: ['hot'], B: ['warm'], C: ['cold'] },
  },
  lead: {
    industry: industries,
    source: sources,
    status: {
      new: ['open - not contacted|not contacted'],
      contacted: ['working - contacted|attempted to contact|contact in future|connected|nurturing'],
      qualified: ['pre-qualified|open deal|closed - converted'],
      invalid: ['junk lead|lost lead|not qualified|closed - not converted'],
    },
  },
  opportunity: { source: sources },
}

type KindWords = Readonly<Record<string, OptionWords>>

/** The words of each kind's selects with those of other systems behind them. */
export function withOtherSystemsOptions(all: Readonly<Record<string, KindWords>>): Readonly<Record<string, KindWords>> {
  return Object.fromEntries(
    Object.entries(all).map(([kind, fields]) => [
      kind,
      Object.fromEntries(
        Object.entries(fields).map(([field, words]) => [field, joined(words, exported[kind]?.[field])]),
      ),
    ]),
  )
}

function joined(own: OptionWords, more: OptionWords = {}): OptionWords {
  return Object.fromEntries(Object.entries(own).map(([option, words]) => [option, [...words, ...(more[option] ?? [])]]))
}
