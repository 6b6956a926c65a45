import { ShopOutlined } from '@ant-design/icons'
import type { RecordKindConfig } from '../../components/record-kind/kind-config.ts'
import { paymentsOfCustomer } from '../payments/payment-kind.tsx'
import { tasksOf } from '../tasks/task-kind.tsx'
import { contactConfig } from '../contacts/contact-kind.tsx'
import { contractsOf } from '../contracts/contract-kind.tsx'
import { opportunityConfig } from '../opportunities/opportunity-kind.tsx'

export const customerConfig: RecordKindConfig = {
  kind: 'customer',
  path: '/customers',
  icon: <ShopOutlined aria-hidden="true" />,
  titleField: 'name',
  statusField: 'status',
  columns: ['status', 'level', 'industry', 'phone', 'ownerId', 'lastFollowUpAt', 'nextContactAt', 'updatedAt'],
  card: { badge: 'status', lines: ['level', 'industry', 'ownerId'], aside: 'lastFollowUpAt' },
  quickFilters: [
    { key: 'mine', conditions: () => [{ field: 'ownerId', op: 'eq', value: 'me' }] },
    { key: 'shared', conditions: () => [{ field: 'isSharedWithMe', op: 'eq', value: true }] },
    { key: 'due', conditions: () => [{ field: 'nextContactAt', op: 'within', value: 'today' }] },
    { key: 'strategic', conditions: () => [{ field: 'status', op: 'in', value: ['strategic'] }] },
  ],
  keyFields: ['level', 'industry', 'phone', 'lastFollowUpAt', 'nextContactAt'],
  related: () => [
    {
      config: contactConfig,
      field: 'customerId',
      columns: ['title', 'mobile', 'email', 'isDecisionMaker', 'lastFollowUpAt'],
    },
    {
      config: opportunityConfig,
      field: 'customerId',
      columns: ['stageId', 'amount', 'winRate', 'expectedCloseOn', 'status', 'ownerId'],
    },
    contractsOf('customer'),
    paymentsOfCustomer,
    tasksOf('customer'),
  ],
  hasFollowUps: true,
  hasOwner: true,
  initial: ({ organization }) => ({ status: 'potential', currency: organization.currency }),
}
