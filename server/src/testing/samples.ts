import { section } from '../modules/fields/layouts/factory.ts'
import { newId } from '../platform/id.ts'

type Records = Readonly<Record<string, string>>

/** What an operation needs to hear that its schema alone does not tell: values that refer to records, or to each other. */
export interface Sample {
  query?: Record<string, string>
  /** Beside what the schema asks for. */
  body?: object
}

const stale = 999_999
const about = (records: Records) => ({ subjectType: 'customer', subjectId: records['customers']! })

/** Names of settings are taken once. */
const chance = () => newId().slice(-8)

/** By operationId. Without them an operation answers 400, and nothing is known about who may do it. */
const samples: Record<string, (records: Records) => Sample> = {
  listActivities: (records) => ({ query: about(records) }),
  noteVisit: (records) => ({ body: { kind: 'customer', id: records['customers'] } }),
  createView: () => ({ body: { kind: 'customer', name: '视图', shape: {} } }),
  createFollowUp: (records) => ({ body: { ...about(records), type: 'call', content: '聊了聊' } }),
  restoreRecords: (records) => ({ body: { records: [{ id: records['recycle-bin'], version: stale }] } }),
  purgeRecords: (records) => ({ body: { records: [{ id: records['recycle-bin'], version: stale }] } }),
  setDefaultView: () => ({ body: { view: null } }),
  createBulkChange: (records) => ({
    body: { kind: 'customer', action: 'edit', records: [{ id: records['customers'] }], changes: { city: '苏州' } },
  }),
  createContract: (records) => ({ body: { customerId: records['customers'] } }),
  createPayment: (records) => ({ body: { contractId: records['contracts'], amount: '0.01' } }),
  createPaymentPlan: (records) => ({ body: { contractId: records['contracts'], amount: '0.01' } }),
  createUser: (records) => ({ body: { departmentId: records['departments'] } }),
  inviteColleague: (records) => ({ body: { departmentId: records['departments'] } }),
  search: () => ({ query: { q: '客户' } }),
  listFields: () => ({ query: { kind: 'customer' } }),
  listLayouts: () => ({ query: { kind: 'customer' } }),
  listUniqueRules: () => ({ query: { kind: 'customer' } }),
  ...Object.fromEntries(
    ['Contract', 'Customer', 'Lead', 'Opportunity'].map((kind) => [
      `add${kind}Member`,
      (records: Records) => ({ body: { userId: records['colleague'], access: 'read' } }),
    ]),
  ),
  checkFormula: () => ({ body: { kind: 'customer', formula: '1 + 1' } }),
  convertLead: () => ({ body: { customer: { name: '样例' } } }),
  createApiKey: () => ({ body: { rights: ['customer.view'], expiresAt: null } }),
  createField: () => ({ body: { kind: 'customer', type: 'text', label: `样例${chance()}` } }),
  createLayout: () => ({
    body: {
      kind: 'customer',
      name: `样例${chance()}`,
      shape: { sections: [section({ fields: ['name'] })], omitted: [] },
    },
  }),
  createUniqueRule: () => ({ body: { kind: 'customer', fields: ['phone', 'city'] } }),
  reorderLayouts: (records) => ({ body: { kind: 'customer', ids: [records['layouts']] } }),
  replaceLossReasons: () => ({ body: { version: stale, items: [{ name: '样例' }] } }),
  createWebhook: () => ({ body: { url: 'https://receiver.example/fairway', events: ['customer.*'] } }),
  replayWebhookDeliveries: (records) => ({ body: { deliveryIds: [records['webhooks/deliveries']] } }),
  createExport: () => ({ body: { kind: 'customer', format: 'csv', query: {} } }),
}

export function sampleFor(operationId: string, records: Records): Sample {
  return samples[operationId]?.(records) ?? {}
}

/** Files for operations that take one; a new upload is told here, or the matrix fails. */
export const uploads: Record<string, { query: string; name: string; content: string }> = {
  uploadFile: { query: '', name: 'note.txt', content: 'x' },
  createImport: { query: '?kind=customer', name: 'customers.csv', content: 'name\n华为\n' },
}
