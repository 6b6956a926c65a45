import { FunnelPlotOutlined } from '@ant-design/icons'
import { isSumOfLines } from '../../components/line-items/sale-values.ts'
import type { RecordKindConfig } from '../../components/record-kind/kind-config.ts'
import { contractsOf } from '../contracts/contract-kind.tsx'
import { tasksOf } from '../tasks/task-kind.tsx'
import { OpportunityForm } from './opportunity-form.tsx'

export const opportunityConfig: RecordKindConfig = {
  kind: 'opportunity',
  path: '/opportunities',
  icon: <FunnelPlotOutlined aria-hidden="true" />,
  titleField: 'name',
  titleWidth: 232,
  widths: { customerId: 180, stageId: 110 },
  statusField: 'status',
  columns: ['customerId', 'stageId', 'amount', 'winRate', 'expectedCloseOn', 'status', 'ownerId', 'updatedAt'],
  card: { badge: 'status', lines: ['customerId', 'stageId', 'expectedCloseOn'], aside: 'amount' },
  quickFilters: [
    { key: 'mine', conditions: () => [{ field: 'ownerId', op: 'eq', value: 'me' }] },
    { key: 'shared', conditions: () => [{ field: 'isSharedWithMe', op: 'eq', value: true }] },
    { key: 'open', conditions: () => [{ field: 'status', op: 'in', value: ['open'] }] },
    { key: 'closingThisMonth', conditions: () => [{ field: 'expectedCloseOn', op: 'within', value: 'thisMonth' }] },
    { key: 'withoutCustomer', conditions: () => [{ field: 'customerId', op: 'isEmpty' }] },
  ],
  keyFields: ['customerId', 'amount', 'winRate', 'expectedAmount', 'expectedCloseOn', 'lastFollowUpAt'],
  related: () => [contractsOf('opportunity'), tasksOf('opportunity')],
  extraKeys: ['pipelineId', 'stageId', 'lines'],
  hasFollowUps: true,
  hasOwner: true,
  isLocked: isSumOfLines,
  // A customer's own people come first to mind: once the customer is chosen, only they are offered.
  inlineKeys: ['customerId'],
  narrow: (field, { customerId }) =>
    field.key === 'contactId' && typeof customerId === 'string'
      ? { field: 'customerId', op: 'eq', value: customerId }
      : undefined,
  initial: ({ organization }) => ({ currency: organization.currency }),
  Form: OpportunityForm,
}
