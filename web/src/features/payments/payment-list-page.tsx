import { RecordList } from '../../components/record-list/record-list.tsx'
import { MoneyTabs } from './money-tabs.tsx'
import { paymentConfig } from './payment-kind.tsx'

export function PaymentListPage() {
  return <RecordList config={paymentConfig} tabs={<MoneyTabs />} />
}
