import { textOf, type RecordItem } from '../../components/record-kind/record.ts'

/** The fields that a conversion asks for; whatever else the lead knows, the server carries over. */
export const partFields = {
  customer: ['name', 'level', 'industry', 'source', 'phone', 'city'],
  contact: ['name', 'title', 'mobile', 'phone', 'email', 'wechat'],
  opportunity: ['name', 'amount', 'expectedCloseOn', 'pipelineId'],
} as const

export type Part = keyof typeof partFields
export type Values = Record<string, unknown>

/** A lead without a company is a person who buys: then the customer bears their name. */
export function customerStart(lead: RecordItem): Values {
  const { industry, source, city } = lead
  const phone = textOf(lead, 'phone') || (textOf(lead, 'companyName') ? '' : textOf(lead, 'mobile'))
  return { name: companyOf(lead), industry, source, city, phone: phone || undefined }
}

export function contactStart(lead: RecordItem): Values {
  const { name, title, mobile, phone, email, wechat } = lead
  return { name, title, mobile, phone, email, wechat }
}

export function opportunityStart(lead: RecordItem, name: string, pipelineId: string | undefined): Values {
  return { name, amount: lead['expectedAmount'], currency: lead['currency'], pipelineId }
}

export function companyOf(lead: RecordItem): string {
  return textOf(lead, 'companyName') || textOf(lead, 'name')
}

/** What a part sends: what was emptied says so, because what is left out comes from the lead. */
export function partBody(part: Part, values: Values): Values {
  const entries = partFields[part].map((key) => {
    const value = values[key]
    return [key, value === undefined || value === '' ? null : value] as const
  })
  // The server chooses the default pipeline where none is given; it takes no null for it.
  return Object.fromEntries(entries.filter(([key, value]) => !(key === 'pipelineId' && value === null)))
}
