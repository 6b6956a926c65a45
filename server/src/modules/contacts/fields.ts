import {
  address,
  boolean,
  date,
  datetime,
  email,
  longText,
  phone,
  reference,
  select,
  text,
} from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { ownerFields, stampFields } from '../../platform/records/standard-fields.ts'
import { deletableContacts, visibleContacts } from './policy.ts'

const contactFields = {
  name: text({ required: true, max: 100, listed: true, searchable: true }),
  customerId: reference(
    { kind: 'customer', table: 'customers', nameColumn: 'name' },
    { listed: true, onDelete: 'along', alwaysShown: true },
  ),
  title: text({ max: 100, listed: true }),
  departmentName: text({ max: 100 }),
  isDecisionMaker: boolean({ required: true, filledIn: true, default: false, listed: true }),
  mobile: phone({ listed: true, searchable: true }),
  phone: phone({ searchable: true }),
  email: email({ listed: true, searchable: true }),
  wechat: text({ max: 100, searchable: true }),
  gender: select(['male', 'female']),
  birthdayOn: date(),
  address: address(),
  remark: longText(),
  lastFollowUpAt: datetime({ readOnly: true, listed: true, alwaysShown: true }),
  ...ownerFields,
  ...stampFields,
}

export const contactKind = defineKind({
  kind: 'contact',
  isCustomizable: true,
  sections: [
    {
      key: 'basic',
      fields: ['name', 'customerId', 'title', 'departmentName', 'gender', 'birthdayOn', 'isDecisionMaker', 'ownerId'],
    },
    { key: 'contact', fields: ['mobile', 'phone', 'email', 'wechat', 'address'] },
    { key: 'remark', fields: ['remark'] },
  ],
  table: 'contacts',
  sorts: ['name', 'lastFollowUpAt', 'createdAt', 'updatedAt'],
  fields: contactFields,
  actions: ['view', 'create', 'edit', 'delete', 'transfer', 'import', 'export'],
  visible: visibleContacts,
  ownership: { right: 'contact.view', isAll: false },
  deletable: deletableContacts,
  customerColumn: 'customer_id',
  followUpTarget: { lastColumn: 'last_follow_up_at' },
  presentedFrom: ['customerId', 'ownerId', 'ownerDepartmentId'],
})
