import { address, currency, datetime, email, integer, longText, money, phone, reference, select, text, url } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { ownerFields, stampFields } from '../../platform/records/standard-fields.ts'
import { visibleCustomers } from './policy.ts'

export const statuses = ['potential', 'active', 'strategic', 'lost'] as const
export const industries = [
  'manufacturing', 'software', 'technology', 'internet', 'telecommunications', 'electronics', 'finance', 'realEstate', 'construction',
  'retail', 'wholesale', 'logistics', 'medical', 'pharmaceutical', 'education', 'energy', 'government', 'agriculture',
  'catering', 'media', 'services', 'marketing', 'entertainment', 'employment', 'other',
] as const
export const sources = ['website', 'referral', 'exhibition', 'advertising', 'coldCall', 'wechat', 'partner', 'import', 'other'] as const

export const customerFields = {
  name: text({ required: true, max: 200, listed: true, searchable: true }),
  status: select(statuses, { required: true, filledIn: true, default: 'potential', listed: true }),
  level: select(['A', 'B', 'C', 'D'], { listed: true }),
  industry: select(industries, { listed: true }),
  source: select(sources),
  phone: phone({ listed: true, searchable: true }),
  email: email({ searchable: true }),
  website: url(),
  province: text({ max: 50 }),
  city: text({ max: 50 }),
  address: address(),
  employees: integer({ min: 0 }),
  annualRevenue: money(),
  currency: currency({ required: true, filledIn: true }),
  foundedYear: integer({ min: 1000, max: 2200 }),
  parentId: reference({ kind: 'customer', table: 'customers', nameColumn: 'name' }),
  remark: longText(),
  lastFollowUpAt: datetime({ readOnly: true, listed: true }),
  nextContactAt: datetime({ listed: true }),
  ...ownerFields,
  ...stampFields,
}

export const customerKind = defineKind({
  kind: 'customer',
  table: 'customers',
  fields: customerFields,
  actions: ['view', 'create', 'edit', 'delete', 'transfer', 'import'],
  visible: visibleCustomers,
  customerColumn: 'id',
  followUpTarget: { lastColumn: 'last_follow_up_at', nextColumn: 'next_contact_at' },
})
