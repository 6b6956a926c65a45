import { AimOutlined } from '@ant-design/icons'
import type { RecordKindConfig } from '../../components/record-kind/kind-config.ts'
import { tasksOf } from '../tasks/task-kind.tsx'

export const leadConfig: RecordKindConfig = {
  kind: 'lead',
  path: '/leads',
  icon: <AimOutlined aria-hidden="true" />,
  titleField: 'name',
  titleWidth: 130,
  widths: { companyName: 200 },
  statusField: 'status',
  columns: ['companyName', 'status', 'mobile', 'source', 'expectedAmount', 'ownerId', 'nextContactAt', 'updatedAt'],
  card: { badge: 'status', lines: ['companyName', 'mobile', 'ownerId'], aside: 'nextContactAt' },
  quickFilters: [
    { key: 'mine', conditions: () => [{ field: 'ownerId', op: 'eq', value: 'me' }] },
    { key: 'shared', conditions: () => [{ field: 'isSharedWithMe', op: 'eq', value: true }] },
    {
      key: 'open',
      conditions: () => [{ field: 'status', op: 'in', value: ['new', 'contacted', 'qualified'] }],
    },
    { key: 'due', conditions: () => [{ field: 'nextContactAt', op: 'within', value: 'today' }] },
  ],
  keyFields: ['companyName', 'mobile', 'source', 'expectedAmount', 'lastFollowUpAt', 'nextContactAt'],
  related: () => [tasksOf('lead')],
  hasFollowUps: true,
  isFollowedUp: (lead) => lead['status'] !== 'converted',
  hasOwner: true,
  initial: ({ organization }) => ({ currency: organization.currency }),
}
