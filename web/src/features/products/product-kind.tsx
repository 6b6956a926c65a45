import { TagsOutlined } from '@ant-design/icons'
import type { RecordKindConfig } from '../../components/record-kind/kind-config.ts'

export const productConfig: RecordKindConfig = {
  kind: 'product',
  path: '/products',
  icon: <TagsOutlined aria-hidden="true" />,
  titleField: 'name',
  columns: ['code', 'series', 'price', 'unit', 'isActive', 'updatedAt'],
  sort: 'name',
  card: { lines: ['code', 'series'], aside: 'price' },
  quickFilters: [{ key: 'onSale', conditions: () => [{ field: 'isActive', op: 'eq', value: true }] }],
  keyFields: ['code', 'series', 'price', 'unit', 'isActive'],
  initial: ({ organization }) => ({ isActive: true, currency: organization.currency }),
}
