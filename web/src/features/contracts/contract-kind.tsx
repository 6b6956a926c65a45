import { FileDoneOutlined } from '@ant-design/icons'
import { isSumOfLines } from '../../components/line-items/sale-values.ts'
import type { RecordKindConfig, RelatedPanel } from '../../components/record-kind/kind-config.ts'
import { tasksOf } from '../tasks/task-kind.tsx'
import { ContractForm } from './contract-form.tsx'
import { contractStart, narrowContract } from './contract-start.ts'

export const contractConfig: RecordKindConfig = {
  kind: 'contract',
  path: '/contracts',
  icon: <FileDoneOutlined aria-hidden="true" />,
  titleField: 'name',
  statusField: 'status',
  titleWidth: 226,
  widths: { number: 124, customerId: 168, amount: 120, paidAmount: 120, ownerId: 112 },
  columns: ['number', 'customerId', 'status', 'amount', 'paidAmount', 'paymentStatus', 'endsOn', 'ownerId'],
  card: { badge: 'status', lines: ['customerId', 'paymentStatus', 'endsOn'], aside: 'amount' },
  quickFilters: [
    { key: 'mine', conditions: () => [{ field: 'ownerId', op: 'eq', value: 'me' }] },
    { key: 'shared', conditions: () => [{ field: 'isSharedWithMe', op: 'eq', value: true }] },
    { key: 'active', conditions: () => [{ field: 'status', op: 'in', value: ['active'] }] },
    { key: 'owing', conditions: () => [{ field: 'paymentStatus', op: 'in', value: ['unpaid', 'partial'] }] },
    { key: 'endingSoon', conditions: () => [{ field: 'endsOn', op: 'within', value: 'next30Days' }] },
  ],
  keyFields: ['customerId', 'amount', 'paidAmount', 'unpaidAmount', 'paymentStatus', 'endsOn'],
  related: () => [tasksOf('contract')],
  extraKeys: ['lines'],
  requiredKeys: ['customerId'],
  hasOwner: true,
  isLocked: isSumOfLines,
  inlineKeys: ['customerId'],
  narrow: narrowContract,
  initial: ({ organization }) => ({ currency: organization.currency, status: 'draft' }),
  Form: ContractForm,
}

/** The contracts of a customer or an opportunity, as a tab of its page. */
export function contractsOf(kind: 'customer' | 'opportunity'): RelatedPanel {
  return {
    config: contractConfig,
    field: `${kind}Id`,
    columns: ['number', 'status', 'amount', 'paidAmount', 'paymentStatus', 'endsOn'],
    ...(kind === 'opportunity' ? { initial: contractStart } : {}),
  }
}
