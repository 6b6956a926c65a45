import { WalletOutlined } from '@ant-design/icons'
import type { RecordKindConfig, RelatedPanel } from '../../components/record-kind/kind-config.ts'
import { todayOn } from '../../lib/dates.ts'
import { narrowMoney } from './open-money.ts'
import { PaymentForm } from './payment-form.tsx'

export const paymentConfig: RecordKindConfig = {
  kind: 'payment',
  path: '/payments',
  icon: <WalletOutlined aria-hidden="true" />,
  titleField: 'number',
  titleWidth: 150,
  widths: { contractId: 182, customerId: 182 },
  columns: ['contractId', 'customerId', 'amount', 'paidOn', 'method', 'paymentPlanId', 'ownerId'],
  sort: '-paidOn',
  card: { lines: ['customerId', 'contractId', 'paidOn'], aside: 'amount' },
  quickFilters: [
    { key: 'mine', conditions: () => [{ field: 'ownerId', op: 'eq', value: 'me' }] },
    { key: 'thisMonth', conditions: () => [{ field: 'paidOn', op: 'within', value: 'thisMonth' }] },
    { key: 'lastMonth', conditions: () => [{ field: 'paidOn', op: 'within', value: 'lastMonth' }] },
  ],
  keyFields: ['customerId', 'contractId', 'amount', 'paidOn', 'method', 'paymentPlanId'],
  extraKeys: ['contractId', 'currency', 'customerId'],
  // Which instalment is a question of which contract.
  isLocked: ({ key }, { contractId }) => key === 'paymentPlanId' && !contractId,
  inlineKeys: ['contractId', 'customerId'],
  narrow: narrowMoney,
  initial: ({ organization }) => ({ paidOn: todayOn(organization.timeZone), currency: organization.currency }),
  Form: PaymentForm,
}

/** What a customer has paid, as a tab of its page. */
export const paymentsOfCustomer: RelatedPanel = {
  config: paymentConfig,
  field: 'customerId',
  columns: ['contractId', 'amount', 'paidOn', 'method', 'paymentPlanId'],
}
