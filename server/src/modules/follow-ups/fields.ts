import { datetime, department, longText, recordId, select, user } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { deletableFollowUps, visibleFollowUps } from './policy.ts'

export const types = ['call', 'visit', 'message', 'mail', 'note'] as const
const results = ['interested', 'needsFollowUp', 'appointmentMade', 'noAnswer', 'notInterested', 'other'] as const
/** Kinds of record that can be followed up; each opens its columns by a followUpTarget. */
const subjectTypes = ['lead', 'customer', 'contact', 'opportunity'] as const

const followUpFields = {
  subjectType: select(subjectTypes, { required: true, createOnly: true, listed: true }),
  subjectId: recordId({ required: true, createOnly: true }),
  customerId: recordId({ readOnly: true }),
  type: select(types, { required: true, listed: true }),
  content: longText({ required: true, listed: true, searchable: true }),
  result: select(results, { listed: true }),
  occurredAt: datetime({ required: true, filledIn: true, listed: true }),
  nextContactAt: datetime({ listed: true }),
  ownerId: user({ required: true, readOnly: true, listed: true }),
  ownerDepartmentId: department({ column: 'owner_dept_id', required: true, readOnly: true }),
  ...stampFields,
}

export const followUpKind = defineKind({
  kind: 'followUp',
  actions: ['view', 'create', 'edit', 'delete', 'export'],
  sections: [
    { key: 'subject', fields: ['subjectType', 'subjectId'] },
    { key: 'basic', fields: ['type', 'result', 'content', 'occurredAt', 'nextContactAt'] },
  ],
  table: 'follow_ups',
  sorts: ['occurredAt', 'nextContactAt', 'createdAt', 'updatedAt'],
  nameColumn: 'content',
  defaultSort: '-occurredAt',
  fields: followUpFields,
  visible: visibleFollowUps,
  deletable: deletableFollowUps,
  subject: { typeColumn: 'subject_type', idColumn: 'subject_id', onDelete: 'hide', toldAs: 'followUpId' },
  customerColumn: 'customer_id',
  fileLinks: { table: 'follow_up_files', recordColumn: 'follow_up_id' },
})
