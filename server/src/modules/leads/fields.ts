import {
  address,
  currency,
  datetime,
  email,
  longText,
  money,
  phone,
  reference,
  select,
  text,
  user,
} from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { ownerFields, stampFields, teamFields } from '../../platform/records/standard-fields.ts'
import { contactKind } from '../contacts/index.ts'
import { customerKind, industries } from '../customers/index.ts'
import { opportunityKind } from '../opportunities/index.ts'
import { visibleLeads } from './policy.ts'

export const statuses = ['new', 'contacted', 'qualified', 'converted', 'invalid'] as const
const sources = ['website', 'referral', 'exhibition', 'advertising', 'coldCall', 'wechat', 'import', 'other'] as const

const leadFields = {
  name: text({ required: true, max: 100, listed: true, searchable: true }),
  companyName: text({ max: 200, listed: true, searchable: true }),
  title: text({ max: 100 }),
  mobile: phone({ listed: true, searchable: true }),
  phone: phone({ searchable: true }),
  email: email({ searchable: true }),
  wechat: text({ max: 100, searchable: true }),
  source: select(sources, { listed: true }),
  industry: select(industries),
  province: text({ max: 50 }),
  city: text({ max: 50 }),
  address: address(),
  expectedAmount: money({ listed: true }),
  currency: currency({ required: true, filledIn: true, alwaysShown: true }),
  remark: longText(),
  status: select(statuses, { required: true, filledIn: true, default: 'new', listed: true, alwaysShown: true }),
  lastFollowUpAt: datetime({ readOnly: true, listed: true, alwaysShown: true }),
  nextContactAt: datetime({ listed: true, alwaysShown: true }),
  convertedAt: datetime({ readOnly: true, alwaysShown: true }),
  convertedById: user({ column: 'converted_by', readOnly: true, alwaysShown: true }),
  convertedCustomerId: reference(customerKind, { readOnly: true, onDelete: 'part', alwaysShown: true }),
  convertedContactId: reference(contactKind, { readOnly: true, alwaysShown: true }),
  convertedOpportunityId: reference(opportunityKind, { readOnly: true, alwaysShown: true }),
  ...ownerFields,
  ...teamFields('lead'),
  ...stampFields,
}

export const leadKind = defineKind({
  kind: 'lead',
  isCustomizable: true,
  sections: [
    {
      key: 'basic',
      fields: ['name', 'companyName', 'title', 'source', 'industry', 'ownerId', 'expectedAmount', 'nextContactAt'],
    },
    { key: 'contact', fields: ['mobile', 'phone', 'email', 'wechat', 'province', 'city', 'address'] },
    { key: 'remark', fields: ['remark'] },
  ],
  table: 'leads',
  sorts: ['name', 'companyName', 'expectedAmount', 'lastFollowUpAt', 'nextContactAt', 'createdAt', 'updatedAt'],
  fields: leadFields,
  actions: ['view', 'create', 'edit', 'delete', 'transfer', 'share', 'import', 'export', 'convert'],
  visible: visibleLeads,
  ownership: { right: 'lead.view', isAll: false },
  through: { kind: 'customer', column: 'converted_customer_id' },
  isFrozen: ({ status }) => status === 'converted',
  customerColumn: 'converted_customer_id',
  followUpTarget: { lastColumn: 'last_follow_up_at', nextColumn: 'next_contact_at' },
  presentedFrom: ['status', 'ownerId', 'ownerDepartmentId'],
})
