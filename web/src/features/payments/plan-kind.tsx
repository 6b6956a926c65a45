import { CalendarOutlined } from '@ant-design/icons'
import type { RecordItem } from '../../components/record-kind/record.ts'
import type { RecordKindConfig, RelatedPanel } from '../../components/record-kind/kind-config.ts'
import { narrowMoney } from './open-money.ts'
import { PlanForm } from './plan-form.tsx'

export const planConfig: RecordKindConfig = {
  kind: 'paymentPlan',
  path: '/payment-plans',
  icon: <CalendarOutlined aria-hidden="true" />,
  titleField: 'number',
  titleWidth: 170,
  statusField: 'status',
  columns: ['contractId', 'customerId', 'dueOn', 'amount', 'unpaidAmount', 'status', 'ownerId'],
  sort: 'dueOn',
  card: { badge: 'status', lines: ['customerId', 'dueOn'], aside: 'unpaidAmount' },
  quickFilters: [
    { key: 'mine', conditions: () => [{ field: 'ownerId', op: 'eq', value: 'me' }] },
    { key: 'overdue', conditions: () => [{ field: 'status', op: 'in', value: ['overdue'] }] },
    { key: 'dueThisMonth', conditions: () => [{ field: 'dueOn', op: 'within', value: 'thisMonth' }] },
    { key: 'open', conditions: () => [{ field: 'status', op: 'nin', value: ['paid'] }] },
  ],
  keyFields: ['customerId', 'contractId', 'sequence', 'dueOn', 'amount', 'paidAmount', 'unpaidAmount'],
  extraKeys: ['contractId', 'currency', 'customerId'],
  inlineKeys: ['contractId', 'customerId'],
  narrow: narrowMoney,
  initial: ({ organization }) => ({ currency: organization.currency }),
  Form: PlanForm,
}

/** What a customer should have paid by now, as a tab of its page. */
export const overdueOfCustomer: RelatedPanel = {
  config: planConfig,
  field: 'customerId',
  columns: ['contractId', 'dueOn', 'amount', 'unpaidAmount', 'status', 'ownerId'],
  filter: (record: RecordItem) => ({
    and: [
      { field: 'customerId', op: 'eq', value: record.id },
      { field: 'status', op: 'eq', value: 'overdue' },
    ],
  }),
  isReadOnly: true,
}
