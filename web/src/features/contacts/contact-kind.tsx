import { ContactsOutlined } from '@ant-design/icons'
import type { RecordKindConfig } from '../../components/record-kind/kind-config.ts'
import { tasksOf } from '../tasks/task-kind.tsx'

export const contactConfig: RecordKindConfig = {
  kind: 'contact',
  path: '/contacts',
  icon: <ContactsOutlined aria-hidden="true" />,
  titleField: 'name',
  titleWidth: 130,
  widths: { title: 110 },
  columns: ['customerId', 'title', 'mobile', 'email', 'isDecisionMaker', 'ownerId', 'lastFollowUpAt'],
  card: { lines: ['title', 'customerId', 'mobile'], aside: 'lastFollowUpAt' },
  quickFilters: [
    { key: 'mine', conditions: () => [{ field: 'ownerId', op: 'eq', value: 'me' }] },
    { key: 'decisionMakers', conditions: () => [{ field: 'isDecisionMaker', op: 'eq', value: true }] },
  ],
  keyFields: ['customerId', 'title', 'mobile', 'isDecisionMaker', 'lastFollowUpAt'],
  related: () => [tasksOf('contact')],
  hasFollowUps: true,
  hasOwner: true,
}
