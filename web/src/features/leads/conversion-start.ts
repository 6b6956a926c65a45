import type { FieldDescriptor, FieldSet } from '../../components/record-kind/field-descriptor.ts'
import { isFillable, pickFields } from '../../components/record-kind/field-descriptor.ts'
import { placedSections, shownInForm } from '../../components/record-kind/layout.ts'
import { textOf, type RecordItem } from '../../components/record-kind/record.ts'
import type { FilterClock } from '../../lib/holds.gen.ts'
import { nestOwn } from '../../lib/own-values.ts'

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

/** What a part asks for while it holds these values: its usual fields, and what this person's layout insists on besides. */
export function partFieldsFor(part: Part, fields: FieldSet, values: Values, clock: FilterClock): FieldDescriptor[] {
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  const shown = shownInForm(placedSections(fields), fields, { values: filled, stored: {} }, clock)
  const required = shown
    .flatMap((section) => section.fields)
    .filter((field) => field.required && !field.readOnly && !belongings.has(field.key))
  const usual = pickFields(fields, partFields[part]).map(
    (field) => required.find(({ key }) => key === field.key) ?? field,
  )
  return [...usual, ...required.filter((field) => !usual.includes(field))]
}

/** The conversion itself knows to whom the new records belong. */
const belongings = new Set(['customerId', 'contactId', 'ownerId'])

/** The lead without what is only disguised: that is no value to start from, and the server knows the whole one. */
export function undisguised(lead: RecordItem, fields: FieldSet): RecordItem {
  const known = Object.entries(lead).filter(([key]) => fields.byKey.get(key)?.level !== 'masked')
  return Object.fromEntries(known) as RecordItem
}

/** What a part sends: what was emptied says so, because what is left out comes from the lead. */
export function partBody(part: Part, values: Values, fields: FieldSet): unknown {
  const usual = partFields[part].filter((key) => isFillable(fields.byKey.get(key), true))
  const more = Object.keys(values).filter((key) => !(partFields[part] as readonly string[]).includes(key))
  const given = more.filter((key) => values[key] !== undefined && values[key] !== '')
  const entries = [...usual, ...given].map((key) => {
    const value = values[key]
    return [key, value === undefined || value === '' ? null : value] as const
  })
  // The server chooses the default pipeline where none is given; it takes no null for it.
  return nestOwn(Object.fromEntries(entries.filter(([key, value]) => !(key === 'pipelineId' && value === null))))
}
