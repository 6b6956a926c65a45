import { CheckSquareOutlined } from '@ant-design/icons'
import type { RecordKindConfig, RelatedPanel } from '../../components/record-kind/kind-config.ts'

export const taskConfig: RecordKindConfig = {
  kind: 'task',
  path: '/tasks',
  icon: <CheckSquareOutlined aria-hidden="true" />,
  titleField: 'title',
  titleWidth: 320,
  statusField: 'status',
  columns: ['subjectId', 'status', 'priority', 'dueAt', 'assigneeId', 'createdById'],
  sort: 'dueAt',
  card: { badge: 'status', lines: ['subjectId', 'assigneeId'], aside: 'dueAt' },
  quickFilters: [
    { key: 'open', conditions: () => [{ field: 'status', op: 'eq', value: 'open' }] },
    { key: 'mine', conditions: () => [{ field: 'assigneeId', op: 'eq', value: 'me' }] },
    { key: 'overdue', conditions: () => [{ field: 'isOverdue', op: 'eq', value: true }] },
    { key: 'today', conditions: () => [{ field: 'dueAt', op: 'within', value: 'today' }] },
  ],
  keyFields: ['subjectId', 'assigneeId', 'dueAt', 'priority', 'completedAt'],
  initial: ({ user }) => ({ assigneeId: user.id, priority: 'normal' }),
  // Whoever writes a task down goes on where they are.
  pageOf: (record) => `/tasks/${record.id}`,
}

/** The tasks about a record, as a tab of its page; a customer's include those about its contacts and opportunities. */
export function tasksOf(kind: string): RelatedPanel {
  return {
    config: taskConfig,
    field: 'subjectId',
    columns: ['status', 'priority', 'dueAt', 'assigneeId'],
    initial: () => ({ subjectType: kind }),
    filter: (record) =>
      kind === 'customer'
        ? { field: 'customerId', op: 'eq', value: record.id }
        : {
            and: [
              { field: 'subjectType', op: 'eq', value: kind },
              { field: 'subjectId', op: 'eq', value: record.id },
            ],
          },
  }
}
