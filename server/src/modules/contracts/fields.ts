import { autoNumber, currency, date, longText, money, reference, select, text } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { ownerFields, stampFields, teamFields } from '../../platform/records/standard-fields.ts'
import { contactKind } from '../contacts/index.ts'
import { customerKind } from '../customers/index.ts'
import { opportunityKind } from '../opportunities/index.ts'
import { statuses } from './contract.ts'
import { visibleContracts } from './policy.ts'

/** What has been paid and planned has to fit into the amount, and is in the contract's currency. */
const sums = ['contract.paidAmount', 'contract.plannedAmount'] as const

const contractFields = {
  number: autoNumber({ required: true, listed: true, searchable: true, alwaysShown: true }),
  name: text({ required: true, max: 200, listed: true, searchable: true }),
  /** Left out, it is the opportunity's. */
  customerId: reference(customerKind, {
    required: true,
    filledIn: true,
    listed: true,
    onDelete: 'refuse',
    alwaysShown: true,
  }),
  contactId: reference(contactKind),
  opportunityId: reference(opportunityKind),
  status: select(statuses, {
    required: true,
    filledIn: true,
    createOnly: true,
    default: 'draft',
    listed: true,
    alwaysShown: true,
  }),
  signedOn: date({ listed: true }),
  startsOn: date({ against: ['contract.endsOn'] }),
  endsOn: date({ against: ['contract.startsOn'] }),
  amount: money({ required: true, filledIn: true, listed: true, against: sums }),
  currency: currency({ required: true, filledIn: true, alwaysShown: true, against: sums }),
  paidAmount: money({ required: true, readOnly: true, listed: true }),
  unpaidAmount: money({ required: true, readOnly: true, listed: true, from: ['amount', 'paidAmount'] }),
  plannedAmount: money({ required: true, readOnly: true }),
  paymentStatus: select(['unpaid', 'partial', 'paid'], {
    required: true,
    readOnly: true,
    listed: true,
    from: ['amount', 'paidAmount'],
  }),
  remark: longText(),
  ...ownerFields,
  ...teamFields('contract'),
  ...stampFields,
}

export const contractKind = defineKind({
  kind: 'contract',
  isCustomizable: true,
  sections: [
    { key: 'basic', fields: ['name', 'opportunityId', 'customerId', 'contactId', 'ownerId', 'status'] },
    { key: 'money', fields: ['amount', 'currency'] },
    { key: 'period', fields: ['signedOn', 'startsOn', 'endsOn'] },
    { key: 'remark', fields: ['remark'] },
  ],
  extras: { lines: ['amount'] },
  table: 'contracts',
  sorts: ['number', 'name', 'amount', 'signedOn', 'endsOn', 'createdAt', 'updatedAt'],
  fields: contractFields,
  actions: ['view', 'create', 'edit', 'delete', 'transfer', 'share', 'export'],
  visible: visibleContracts,
  ownership: { right: 'contract.view', isAll: true },
  customerColumn: 'customer_id',
  presentedFrom: ['ownerId', 'ownerDepartmentId'],
})
