import {
  autoNumber,
  currency,
  date,
  datetime,
  longText,
  money,
  percent,
  reference,
  select,
  text,
} from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { ownerFields, stampFields, teamFields } from '../../platform/records/standard-fields.ts'
import { contactKind } from '../contacts/index.ts'
import { customerKind, sources } from '../customers/index.ts'
import { lossReasonKind, pipelineKind, stageKind } from '../pipelines/index.ts'
import { expectedAmountSql, winRateSql } from './computed-queries.ts'
import { visibleOpportunities } from './policy.ts'

const statuses = ['open', 'won', 'lost'] as const

const opportunityFields = {
  number: autoNumber({ required: true, searchable: true }),
  name: text({ required: true, max: 200, listed: true, searchable: true }),
  customerId: reference(customerKind, { listed: true, onDelete: 'along', alwaysShown: true }),
  contactId: reference(contactKind),
  pipelineId: reference(pipelineKind, { required: true, filledIn: true, createOnly: true, alwaysShown: true }),
  stageId: reference(stageKind, { required: true, filledIn: true, createOnly: true, listed: true, alwaysShown: true }),
  amount: money({ listed: true }),
  currency: currency({ required: true, filledIn: true, alwaysShown: true }),
  winRate: { ...percent({ required: true, readOnly: true, listed: true, alwaysShown: true }), expression: winRateSql },
  expectedAmount: { ...money({ readOnly: true, from: ['amount'] }), expression: expectedAmountSql },
  expectedCloseOn: date({ listed: true }),
  status: select(statuses, { required: true, readOnly: true, listed: true, alwaysShown: true }),
  source: select(sources),
  remark: longText(),
  /** The number it has in the system it came from; an import recognises it by this. */
  externalNumber: text({ max: 100, searchable: true }),
  stageEnteredAt: datetime({ required: true, readOnly: true, alwaysShown: true }),
  closedOn: date({ readOnly: true, alwaysShown: true }),
  closedAt: datetime({ readOnly: true, alwaysShown: true }),
  lossReasonId: reference(lossReasonKind, { readOnly: true }),
  lastFollowUpAt: datetime({ readOnly: true, alwaysShown: true }),
  nextContactAt: datetime({ alwaysShown: true }),
  ...ownerFields,
  ...teamFields('opportunity'),
  ...stampFields,
}

export const opportunityKind = defineKind({
  kind: 'opportunity',
  isCustomizable: true,
  sections: [
    { key: 'basic', fields: ['name', 'customerId', 'contactId', 'source', 'ownerId', 'nextContactAt'] },
    { key: 'deal', fields: ['amount', 'currency', 'expectedCloseOn'] },
    { key: 'remark', fields: ['remark'] },
  ],
  extras: { lines: ['amount'] },
  parts: ['opportunity_lines', 'stage_changes', 'closures'].map((table) => ({ table, column: 'opportunity_id' })),
  table: 'opportunities',
  sorts: ['number', 'name', 'amount', 'expectedCloseOn', 'closedOn', 'nextContactAt', 'createdAt', 'updatedAt'],
  fields: opportunityFields,
  actions: ['view', 'create', 'edit', 'delete', 'transfer', 'share', 'import', 'export'],
  visible: visibleOpportunities,
  ownership: { right: 'opportunity.view', isAll: true },
  customerColumn: 'customer_id',
  followUpTarget: { lastColumn: 'last_follow_up_at', nextColumn: 'next_contact_at' },
  presentedFrom: ['stageId', 'status', 'amount', 'ownerId', 'ownerDepartmentId'],
})
