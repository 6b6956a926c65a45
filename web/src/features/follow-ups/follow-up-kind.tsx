import { MessageOutlined } from '@ant-design/icons'
import type { RecordKindConfig } from '../../components/record-kind/kind-config.ts'
import { recordPath } from '../../lib/record-path.ts'
import { subjectOf } from './subject.ts'

export const followUpConfig: RecordKindConfig = {
  kind: 'followUp',
  path: '/follow-ups',
  icon: <MessageOutlined aria-hidden="true" />,
  titleField: 'content',
  titleWidth: 340,
  columns: ['subjectId', 'type', 'result', 'occurredAt', 'nextContactAt', 'ownerId'],
  sort: '-occurredAt',
  card: { badge: 'result', lines: ['type', 'ownerId'], aside: 'occurredAt' },
  quickFilters: [
    { key: 'mine', conditions: () => [{ field: 'ownerId', op: 'eq', value: 'me' }] },
    { key: 'thisWeek', conditions: () => [{ field: 'occurredAt', op: 'within', value: 'thisWeek' }] },
    { key: 'visits', conditions: () => [{ field: 'type', op: 'in', value: ['visit'] }] },
  ],
  initial: () => ({ type: 'call', subjectType: 'customer' }),
  // What was said is read on the record that it was about.
  pageOf: (record) => {
    const subject = subjectOf(record)
    return subject ? recordPath(subject.type, subject.id) : undefined
  },
}
